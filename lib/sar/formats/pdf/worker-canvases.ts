/** What pdf.js draws its layers on inside a worker, which has no document to make a canvas in. */

/** As the library makes, changes and gives back a canvas. */
interface Drawable {
  canvas: OffscreenCanvas | null;
  context: OffscreenCanvasRenderingContext2D | null;
}

class WorkerCanvases {
  create(width: number, height: number): Drawable {
    const canvas = new OffscreenCanvas(width, height);
    return { canvas, context: canvas.getContext('2d', { willReadFrequently: true }) };
  }

  reset({ canvas }: Drawable, width: number, height: number): void {
    if (canvas === null) return;
    canvas.width = width;
    canvas.height = height;
  }

  destroy(drawable: Drawable): void {
    drawable.canvas = null;
    drawable.context = null;
  }

  getNoAlphaContext(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D | null {
    return canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  }
}

/** Effects that a document's own filters would make are left out: what stands on the page is the same without them. */
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
  destroy(): void {}
}

/** Settings for the library: none under Node, for which it has its own. */
export function workerCanvases(): { CanvasFactory?: object; FilterFactory?: object } {
  return typeof OffscreenCanvas === 'undefined' ? {} : { CanvasFactory: WorkerCanvases, FilterFactory: NoFilters };
}
