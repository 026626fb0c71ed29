/** What is said of scanned pages: that they were recognised and how sure that is, or why they were not. */
import { problem, type Problem } from '#lib/core/problem.ts';
import { unsureBelow } from '#lib/core/where.ts';
import type { PdfPage } from '#lib/sar/formats/pdf/pdf-page.ts';
import { maxScannedPages, type Unread } from './scan-reader.ts';

/** Pages of one file. `at` names the file with its page, from the first of the pages on. */
export interface ScannedPages {
  readonly read: readonly PdfPage[];
  readonly unread: readonly { readonly number: number; readonly why: Unread | null }[];
}

/** One problem for all pages that were recognised, and one for each reason for which others were not; `null` is no reason: nobody
 *  was there to read them. */
export function scanProblems(at: (page: number) => string, { read, unread }: ScannedPages): Problem[] {
  const [first] = read;
  const recognised = first === undefined ? [] : [problem('read-from-scan', at(first.number), recognisedText(read))];
  const byReason = Map.groupBy(unread, ({ why }) => reasonOf(why));
  return [
    ...recognised,
    ...[...byReason].map(([reason, pages]) =>
      problem('scanned-page', at(pages[0]?.number ?? 1), `${counted(pages.length)}: ${inNumber(reason, pages.length)}`),
    ),
  ];
}

function recognisedText(pages: readonly PdfPage[]): string {
  const sure = pages.flatMap(({ pieces, sureIn }) => pieces.flatMap(({ box }) => sureIn?.(box) ?? []));
  const unsure = sure.filter((each) => each < unsureBelow).length;
  return `${counted(pages.length)}: the text was recognised, which makes mistakes; ${unsure} of ${sure.length} words are unsure: compare what was read with the page`;
}

function counted(pages: number): string {
  return `${pages} scanned ${pages === 1 ? 'page' : 'pages'}`;
}

/** The reasons speak of several pages. */
function inNumber(reason: string, pages: number): string {
  return pages === 1 ? reason.replace(/in them$/, 'in it') : reason;
}

function reasonOf(why: Unread | null): string {
  if (why === null) return 'no text in them';
  switch (why.kind) {
    case 'over-limit':
      return `not read, because ${maxScannedPages} were read before: split the file and add the rest by itself`;
    case 'stopped':
      return 'not read, because reading was stopped: add the file again to read all of it';
    case 'blank':
      return 'no text was recognised: type what stands there by hand';
    case 'failed':
      return `recognising the text failed (${why.why}): type what stands there by hand, or ask for it as a spreadsheet`;
  }
}
