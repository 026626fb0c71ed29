/** The recogniser's program, which comes without types: the part of it that is used. */
declare module 'tesseract.js-core/tesseract-core-simd-lstm.js' {
  interface TessBaseApi {
    /** 0 where it went well. `mode` 1 is the newer of its two ways to read. */
    Init(folder: string | null, languages: string, mode: number): number;
    SetVariable(name: string, value: string): void;
    SetPageSegMode(mode: number): void;
    /** Reads the file `/input`. */
    SetImageFile(exif: number, angle: number, upscale: boolean): number;
    SetSourceResolution(dotsPerInch: number): void;
    SetRectangle(left: number, top: number, width: number, height: number): void;
    Recognize(monitor: null): number;
    GetJSONText(page: number): string;
  }
  interface TesseractCore {
    readonly FS: { writeFile(path: string, bytes: Uint8Array): void; unlink(path: string): void };
    readonly TessBaseAPI: new () => TessBaseApi;
  }
  const core: (options: {
    readonly wasmBinary: Uint8Array;
    readonly print: (line: string) => void;
    readonly printErr: (line: string) => void;
  }) => Promise<TesseractCore>;
  export default core;
}
