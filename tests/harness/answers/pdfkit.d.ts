/** The part of pdfkit that the renderer draws with; the package comes without types. */
declare module 'pdfkit' {
  interface PdfStructure {
    add(child: PdfStructure): PdfStructure;
    end(): void;
  }

  class PdfDocument {
    constructor(options: Readonly<Record<string, unknown>>);
    y: number;
    on(event: 'data', listener: (chunk: Uint8Array) => void): void;
    on(event: 'end', listener: () => void): void;
    struct(type: string, options?: Readonly<Record<string, unknown>>, children?: () => void): PdfStructure;
    addStructure(structure: PdfStructure): void;
    font(path: string): this;
    fontSize(points: number): this;
    text(text: string, x: number, y: number, options: { readonly width: number }): this;
    moveDown(lines: number): this;
    heightOfString(text: string, options: { readonly width: number }): number;
    rect(x: number, y: number, width: number, height: number): this;
    stroke(): this;
    addPage(): this;
    image(bytes: Uint8Array, x: number, y: number, options: { readonly width: number; readonly height: number }): this;
    end(): void;
  }

  export default PdfDocument;
}
