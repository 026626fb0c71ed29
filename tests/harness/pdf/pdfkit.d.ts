/** The part of pdfkit that fixtures are made with; the package comes without types. */
declare module 'pdfkit' {
  interface Structure {
    add(child: Structure | (() => void)): Structure;
    end(): void;
  }

  interface TextOptions {
    readonly width?: number;
    readonly align?: 'left' | 'right' | 'center' | 'justify';
    readonly columns?: number;
    readonly columnGap?: number;
    readonly height?: number;
    readonly lineBreak?: boolean;
  }

  export default class PDFDocument {
    constructor(options?: Readonly<Record<string, unknown>>);
    readonly page: {
      readonly width: number;
      readonly height: number;
      readonly dictionary: { readonly data: Record<string, unknown> };
    };
    y: number;
    on(event: 'data', heard: (chunk: Uint8Array) => void): this;
    on(event: 'end', heard: () => void): this;
    end(): void;
    addPage(options?: Readonly<Record<string, unknown>>): this;
    font(nameOrPath: string): this;
    fontSize(size: number): this;
    text(text: string, options?: TextOptions): this;
    text(text: string, x: number, y?: number, options?: TextOptions): this;
    moveDown(lines?: number): this;
    rotate(degrees: number, options?: { readonly origin: readonly [number, number] }): this;
    save(): this;
    restore(): this;
    rect(x: number, y: number, width: number, height: number): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    stroke(): this;
    fill(colour: string): this;
    image(
      bytes: Uint8Array | string,
      x: number,
      y: number,
      size: { readonly width: number; readonly height: number },
    ): this;
    struct(role: string, options?: Readonly<Record<string, unknown>> | (() => void), children?: () => void): Structure;
    addStructure(structure: Structure): this;
    widthOfString(text: string): number;
    heightOfString(text: string, options?: TextOptions): number;
    initForm(): this;
    formText(
      name: string,
      x: number,
      y: number,
      width: number,
      height: number,
      options?: Readonly<Record<string, unknown>>,
    ): this;
    file(bytes: Uint8Array, options: { readonly name: string }): this;
  }
}
