/** A Word document → its text and tables as one sheet, its headers and footers as another. */
import { problem, type Problem } from '#lib/core/problem.ts';
import { readMended } from '#lib/sar/formats/archive/mend-package.ts';
import type { CellsOfFile, FormatReader } from '#lib/sar/formats/format-reader.ts';
import { readHtmlText } from '#lib/sar/formats/html/read-html.ts';
import { hasMacros, unpackedBytes } from '#lib/sar/formats/package-parts.ts';
import { isFilled, type Sheet } from '#lib/sar/formats/sheet.ts';
import { deletedLines } from './deleted-lines.ts';
import { openDocument } from './mammoth-document.ts';
import { marginLines } from './margin-lines.ts';

/** A document that unpacks to more is a trap. */
const maxUnpackedBytes = 200_000_000;

/** The document as its author left it: notes and comments are read, deleted text of tracked changes is kept beside it as what is left
 *  over. */
export const readDocx: FormatReader = (file) => readMended(file, readWhole);

const readWhole: FormatReader = async ({ name, bytes }) => {
  const unpacked = unpackedBytes(bytes);
  if (unpacked > maxUnpackedBytes)
    return notRead(problem('too-large', name, `${Math.round(unpacked / 1_000_000)} MB when unpacked: split it`));
  const opened = await openDocument(bytes);
  if (!opened.ok) return notRead(broken(name, opened.error));
  const { html, pictures } = opened.value;
  const { sheet, problems } = readHtmlText(name, html);
  const sheets = [sheet, ...marginSheet(name, await marginLines(bytes))].filter(({ rows }) =>
    rows.some((row) => row.cells.some(isFilled)),
  );
  const empty = sheets.length === 0 ? [problem('empty', name, 'there is no text in this document')] : [];
  const deleted = await deletedLines(bytes);
  return {
    sheets: [...sheets, ...deletedSheet(name, deleted)],
    problems: [
      ...problems,
      ...deletedProblems(name, deleted.length),
      ...pictureProblems(name, pictures),
      ...macroProblems(name, bytes),
      ...empty,
    ],
  };
};

function marginSheet(file: string, lines: readonly string[]): Sheet[] {
  if (lines.length === 0) return [];
  const rows = lines.map((line, index) => ({ number: index + 1, cells: [line] }));
  return [{ file, sheet: 'headers and footers', joiner: ' ', rows }];
}

/** Asides: nobody who deleted a sentence says it. */
function deletedSheet(file: string, lines: readonly string[]): Sheet[] {
  if (lines.length === 0) return [];
  const rows = lines.map((line, index) => ({ number: index + 1, cells: [line], isAside: true as const }));
  return [{ file, sheet: 'deleted text', joiner: ' ', rows }];
}

function deletedProblems(name: string, count: number): Problem[] {
  if (count === 0) return [];
  const seen = `paragraphs with text that was deleted in tracked changes: ${count}; what was deleted stands with what is left over`;
  return [problem('deleted-text', name, seen)];
}

function pictureProblems(name: string, pictures: number): Problem[] {
  if (pictures === 0) return [];
  return [problem('unread-file', name, `pictures in the document are not read: ${pictures}; look at them yourself`)];
}

function macroProblems(name: string, bytes: Uint8Array): Problem[] {
  return hasMacros(bytes)
    ? [problem('active-content', name, 'a document with macros: its text was read, no macro was run')]
    : [];
}

function notRead(why: Problem): CellsOfFile {
  return { sheets: [], problems: [why] };
}

function broken(name: string, why: string): Problem {
  const seen = `a Word document that cannot be opened (${why.slice(0, 120)}): open it in Word or LibreOffice and save it again, or ask for it again`;
  return problem('unread-file', name, seen);
}
