/** A PDF → sheets: its tables and text with page and place, and a sentence for whatever could not be read. */
import { problem, type Problem } from '#lib/core/problem.ts';
import type { AnswerFile } from '#lib/sar/formats/answer-file.ts';
import type { CellsOfFile, FormatReader } from '#lib/sar/formats/format-reader.ts';
import type { ScanReader } from '#lib/sar/formats/scan/scan-reader.ts';
import { type OpenFailure, openPdf } from './pdf-library.ts';
import type { PdfFile, PdfPage } from './pdf-page.ts';
import { sheetsOfPages } from './sheets-of-pages.ts';
import { readScannedPages } from './scanned-pages.ts';
import { unmappedLetters } from './unread-text.ts';

/** More pages than this are not read: answers of a hundred pages are long. */
export const maxPages = 1000;

const cutOff = 'the end of the file is missing: what is left was read; ask for it again';

/** Every text of the file is in a cell of its sheets. `password-needed`: without or with a wrong password; `unread-file`: broken;
 *  `damaged-file`: cut off, or some of its pages are broken; `too-many`: pages over the limit; `active-content`: scripts, which are
 *  never run; `encoding`: fonts that do not say which letters they draw; `scanned-page`: pictures of text that were not
 *  read; `read-from-scan`: pictures of text that were recognised; `empty`. */
export const readPdf: FormatReader = async (file, { scans } = {}) => {
  const opened = await openPdf(file.bytes, file.password);
  if (!opened.ok) return { sheets: [], problems: [unopened(file, opened.error)] };
  try {
    return await readOpened(file, opened.value, scans);
  } finally {
    await opened.value.close();
  }
};

function unopened({ name }: AnswerFile, failure: OpenFailure): Problem {
  switch (failure.kind) {
    case 'password-needed':
      return problem(
        'password-needed',
        name,
        'locked with a password, which a party sends apart from the file: type it to read the file',
      );
    case 'wrong-password':
      return problem('password-needed', name, 'this password does not open it: check it and try again');
    case 'broken':
      return problem(
        'unread-file',
        name,
        `a broken PDF (${failure.why.slice(0, 120)}): open it in a PDF program and save it again, or ask for it again`,
      );
  }
}

async function readOpened(
  { name, ...given }: AnswerFile,
  file: PdfFile,
  scans: ScanReader | undefined,
): Promise<CellsOfFile> {
  const { pages: drawn, broken } = await readPages(file);
  const { pages, problems: scanned } = await readScannedPages(name, drawn, scans);
  const sheets = await sheetsOfPages(name, pages);
  const problems = [
    ...tooMany(name, file.pageCount),
    ...(file.isCutOff ? [problem('damaged-file', name, cutOff)] : []),
    ...brokenPages(name, broken),
    ...(file.hasScripts ? [problem('active-content', name, 'scripts in the file were not run')] : []),
    ...unmappedLetters(name, pages),
    ...scanned,
  ];
  const isEmpty = sheets.length === 0 && problems.length === 0 && file.attachments.length === 0;
  return {
    sheets,
    problems: isEmpty ? [problem('empty', name, 'there is no text in this file')] : problems,
    ...(file.attachments.length === 0 ? {} : { inside: inside({ name, ...given }, file) }),
  };
}

async function readPages(file: PdfFile): Promise<{ pages: PdfPage[]; broken: number[] }> {
  const pages: PdfPage[] = [];
  const broken: number[] = [];
  for (let number = 1; number <= Math.min(file.pageCount, maxPages); number += 1) {
    try {
      pages.push(await file.page(number));
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      broken.push(number);
    }
  }
  return { pages, broken };
}

function inside({ name }: AnswerFile, { attachments }: PdfFile): AnswerFile[] {
  return attachments.map((attachment) => ({ name: `${name}/${attachment.name}`, bytes: attachment.bytes }));
}

function tooMany(name: string, pages: number): Problem[] {
  if (pages <= maxPages) return [];
  const seen = `${maxPages} of ${pages} pages were read: split the file to read the other ${pages - maxPages}`;
  return [problem('too-many', `${name} page ${maxPages + 1}`, seen)];
}

function brokenPages(name: string, broken: readonly number[]): Problem[] {
  const [first] = broken;
  if (first === undefined) return [];
  const seen = `${broken.length} ${broken.length === 1 ? 'page is' : 'pages are'} broken; the others were read`;
  return [problem('damaged-file', `${name} page ${first}`, seen)];
}
