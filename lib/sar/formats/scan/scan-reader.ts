/** Reads the scans of one answer, one page after the other, within a limit: the recogniser is started for the first of them. */
import { err, ok, type Result } from '#lib/core/result.ts';
import { pageOfWords, type PageFrame } from './page-of-words.ts';
import type { PdfPage } from '#lib/sar/formats/pdf/pdf-page.ts';
import type { Picture } from './picture.ts';
import { type Recogniser, startRecogniser } from './recogniser.ts';
import type { ScanProgress, ScanTools } from './scan-tools.ts';
import { seePage } from './see-page.ts';

/** An answer's scanned pages up to this many are read: at some seconds each that is minutes, and nobody waits for hours. */
export const maxScannedPages = 100;

/** After so many failures the recogniser is not started again. */
const maxFailures = 2;

/** Why a scanned page was not read. `blank`: nothing was recognised in it. */
export type Unread =
  | { readonly kind: 'over-limit' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'failed'; readonly why: string };

/** `paint` makes the picture of a page, and is asked for it only where the page is read. */
export interface Scan {
  readonly progress: ScanProgress;
  readonly paint: (tools: ScanTools) => Promise<{ readonly picture: Picture; readonly frame: PageFrame }>;
}

export interface ScanReader {
  readonly read: (scan: Scan) => Promise<Result<PdfPage, Unread>>;
}

/** `load` gives what reading needs of the place, when it is first needed; where it rejects, no scan is read, and its reason is said.
 *  `startWith` starts the recogniser. */
export function scanReader(
  load: () => Promise<ScanTools>,
  startWith: (tools: ScanTools) => Promise<Recogniser> = startRecogniser,
): ScanReader {
  let started: Promise<{ tools: ScanTools; recognise: Recogniser }> | null = null;
  let [left, failures] = [maxScannedPages, 0];
  let isStopped = false;
  let why = '';
  const start = async (): Promise<{ tools: ScanTools; recognise: Recogniser }> => {
    const tools = await load();
    await tools.turn();
    return { tools, recognise: await startWith(tools) };
  };
  const readPage = async ({ progress, paint }: Scan): Promise<Result<PdfPage, Unread>> => {
    started ??= start();
    const { tools, recognise } = await started;
    if (!(await tools.goOn(progress))) {
      isStopped = true;
      return err({ kind: 'stopped' });
    }
    left -= 1;
    const { picture, frame } = await paint(tools);
    const seen = seePage(picture, 72 / frame.scale, recognise);
    return seen.lines.length === 0 ? err({ kind: 'blank' }) : ok(pageOfWords(seen, frame));
  };
  return {
    read: async (scan) => {
      if (isStopped) return err({ kind: 'stopped' });
      if (left <= 0) return err({ kind: 'over-limit' });
      if (failures >= maxFailures) return err({ kind: 'failed', why });
      try {
        return await readPage(scan);
      } catch (error) {
        // The border to the browser and the recogniser: no memory, no file, a program that may not run.
        why = error instanceof Error ? error.message.slice(0, 200) : String(error).slice(0, 200);
        failures += 1;
        started = null;
        return err({ kind: 'failed', why });
      }
    },
  };
}
