/** What pdf.js draws on where there is no document: surfaces that the caller makes, and no filters, which only a document has. */

/** Gives an empty surface of this size in pixels. */
export type MakeSurface = (width: number, height: number) => OffscreenCanvas;

/** The two factories as pdf.js makes them for each file that it opens. */
export interface Canvases {
  readonly CanvasFactory?: object;
  readonly FilterFactory?: object;
}

interface Drawable {
  canvas: OffscreenCanvas | null;
  context: OffscreenCanvasRenderingContext2D | null;
}

export function canvasesOf(surface: MakeSurface): Canvases {
  class CanvasFactory {
    create(width: number, height: number): Drawable {
      const canvas = surface(Math.max(1, Math.ceil(width)), Math.max(1, Math.ceil(height)));
      return { canvas, context: canvas.getContext('2d', { willReadFrequently: true }) };
    }

    reset({ canvas }: Drawable, width: number, height: number): void {
      if (canvas === null) return;
      canvas.width = Math.max(1, Math.ceil(width));
      canvas.height = Math.max(1, Math.ceil(height));
    }

    destroy(drawable: Drawable): void {
      if (drawable.canvas !== null) this.reset(drawable, 1, 1);
      drawable.canvas = null;
      drawable.context = null;
    }

    getNoAlphaContext(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D | null {
      return canvas.getContext('2d', { alpha: false, willReadFrequently: true });
    }
  }
  return { CanvasFactory, FilterFactory: NoFilters };
}

/** Every filter that pdf.js may ask for is none; a page whose picture needs one is drawn without it. */
class NoFilters {
  addFilter(): string {
    return 'none';
  }

  addHCMFilter(): string {
    return 'none';
  }

  addAlphaFilter(): string {
    return 'none';
  }

  addLuminosityFilter(): string {
    return 'none';
  }

  addKnockoutFilter(): string {
    return 'none';
  }

  addHighlightHCMFilter(): string {
    return 'none';
  }

  addSelectionHCMFilter(): string {
    return 'none';
  }

  addSelectionFilter(): string {
    return 'none';
  }

  createSelectionStyle(): null {
    return null;
  }

  destroy(): void {
    // Nothing was made.
  }
}
