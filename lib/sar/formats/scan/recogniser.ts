/** The only file that knows Tesseract: a picture → words with place and confidence. Its files are packaged; nothing else is loaded. */
import * as z from '#lib/core/zod.ts';
import type { Picture } from './picture.ts';
import { engineFiles, type EngineFile, type ScanTools } from './scan-tools.ts';

/** Places in pixels from the top left. `top` and `bottom` are how far its letters reach, `baseline` is where they stand;
 *  `height` is that of a line with all kinds of letters, the same for all words of a line. `sure`: 0-1. */
export interface Word {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly baseline: number;
  readonly height: number;
  readonly sure: number;
  readonly letters: readonly Letter[];
}

export interface Letter {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** In pixels from the top left. */
export type Part = Pick<Word, 'left' | 'top' | 'right' | 'bottom'>;

export type Lines = readonly (readonly Word[])[];

/** `page`: the words of a picture, line by line, in the order in which it was read. `part`: those of one line of
 *  the same picture, or the one letter that stands there. */
export interface Recogniser {
  readonly page: (picture: Picture, dotsPerInch: number) => Lines;
  readonly part: (part: Part, isLetter: boolean) => Lines;
}

/** Page mode 3 finds columns and tables by itself; mode 6, the library's own choice, gives nothing for a page that is one table. */
const wholePage = 3;
const oneLine = 7;
const oneLetter = 10;
const neural = 1;

/** Starts the recogniser, which takes some hundred megabytes until its worker ends. Rejects where a file is missing or the
 *  browser forbids its program. What it returns throws where a page is too much for it; it is of no use afterwards. */
export async function startRecogniser(tools: Pick<ScanTools, 'engineFile'>): Promise<Recogniser> {
  const { default: start } = await import('tesseract.js-core/tesseract-core-simd-lstm.js');
  const silent = (): void => undefined;
  const wasmBinary = await tools.engineFile(engineFiles.program);
  const core = await start({ wasmBinary, print: silent, printErr: silent });
  core.FS.writeFile('eng.traineddata', await unpacked(tools, engineFiles.english));
  core.FS.writeFile('cym.traineddata', await unpacked(tools, engineFiles.welsh));
  const api = new core.TessBaseAPI();
  if (api.Init(null, 'eng+cym', neural) !== 0) throw new Error('the languages of the recogniser do not open');
  const recognise = (): Lines => {
    if (api.Recognize(null) !== 0) throw new Error('the recogniser gave up');
    return linesIn(api.GetJSONText(0));
  };
  return {
    page: (picture, dotsPerInch) => {
      core.FS.writeFile('/input', greymap(picture));
      if (api.SetImageFile(1, 0, false) !== 0) throw new Error('the recogniser does not take the picture');
      core.FS.unlink('/input');
      api.SetSourceResolution(Math.round(dotsPerInch));
      api.SetPageSegMode(wholePage);
      return recognise();
    },
    part: ({ left, top, right, bottom }, isLetter) => {
      api.SetPageSegMode(isLetter ? oneLetter : oneLine);
      api.SetRectangle(left, top, right - left, bottom - top);
      return recognise();
    },
  };
}

async function unpacked(tools: Pick<ScanTools, 'engineFile'>, name: EngineFile): Promise<Uint8Array> {
  const packed = new Blob([await tools.engineFile(name)]).stream();
  const stream = packed.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** The plainest file of a picture that there is. */
function greymap({ width, height, grey }: Picture): Uint8Array {
  const head = new TextEncoder().encode(`P5 ${width} ${height} 255\n`);
  const file = new Uint8Array(head.length + grey.length);
  file.set(head);
  file.set(grey, head.length);
  return file;
}

const box = z.object({ x0: z.number(), y0: z.number(), x1: z.number(), y1: z.number() });
const pageSchema = z.object({
  blocks: z.nullable(
    z.array(
      z.object({
        paragraphs: z.array(
          z.object({
            lines: z.array(
              z.object({
                baseline: box,
                rowAttributes: z.object({ rowHeight: z.number() }),
                words: z.array(
                  z.object({
                    bbox: box,
                    text: z.string(),
                    confidence: z.number(),
                    symbols: z.array(z.object({ bbox: box, text: z.string() })),
                  }),
                ),
              }),
            ),
          }),
        ),
      }),
    ),
  ),
});
type Line = NonNullable<z.infer<typeof pageSchema>['blocks']>[number]['paragraphs'][number]['lines'][number];

function linesIn(json: string): Word[][] {
  const { blocks } = z.parse(pageSchema, JSON.parse(json));
  return (blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines.map(wordsOf)));
}

function wordsOf({ baseline, rowAttributes, words }: Line): Word[] {
  const slope = (baseline.y1 - baseline.y0) / (baseline.x1 - baseline.x0 || 1);
  return words
    .filter(({ text }) => text.trim() !== '')
    .map(({ bbox, text, confidence, symbols }) => ({
      text: text.trim(),
      left: bbox.x0,
      top: bbox.y0,
      right: bbox.x1,
      bottom: bbox.y1,
      baseline: baseline.y0 + slope * ((bbox.x0 + bbox.x1) / 2 - baseline.x0),
      height: rowAttributes.rowHeight,
      sure: Math.min(Math.max(confidence / 100, 0), 1),
      letters: symbols.map((symbol) => ({ text: symbol.text, left: symbol.bbox.x0, right: symbol.bbox.x1 })),
    }));
}
