/** An Excel workbook → a sheet for each of its sheets, hidden ones too. */
import { problem, type Problem } from '#lib/core/problem.ts';
import { readMended } from '#lib/sar/formats/archive/mend-package.ts';
import type { CellsOfFile, FormatReader } from '#lib/sar/formats/format-reader.ts';
import { limitRows, maxCells, rowsLeftOut } from '#lib/sar/formats/limit-rows.ts';
import { unpackedBytes } from '#lib/sar/formats/package-parts.ts';
import { isFilled, type Sheet } from '#lib/sar/formats/sheet.ts';
import { openWorkbook, type OpenedWorkbook, type WorkbookFailure } from './hucre-workbook.ts';
import { withoutLostParts } from './lost-parts.ts';
import { hasTellingFormats } from './number-formats.ts';
import { sheetExtras } from './sheet-extras.ts';
import { sheetRows } from './sheet-rows.ts';
import { sheetProblems, workbookProblems } from './workbook-problems.ts';

/** A workbook that unpacks to more is a trap or a database; a text of this size does not fit into one string either. */
const maxUnpackedBytes = 500_000_000;

/** Every sheet with its name; merged, hidden, calculated and annotated cells as the files of this folder say. */
export const readWorkbook: FormatReader = (file) => readMended(file, readWhole, withoutLostParts);

const readWhole: FormatReader = async ({ name, bytes, password }) => {
  const unpacked = unpackedBytes(bytes);
  if (unpacked > maxUnpackedBytes) return notRead(tooLarge(name, unpacked));
  const opened = await openWorkbook(bytes, {
    withFormats: await hasTellingFormats(bytes),
    ...(password === undefined ? {} : { password }),
  });
  return opened.ok ? cellsOf(name, bytes, opened.value) : notRead(failed(name, opened.error));
};

function cellsOf(file: string, bytes: Uint8Array, { workbook, unread }: OpenedWorkbook): CellsOfFile {
  const sheets: Sheet[] = [];
  const problems = [...workbookProblems(file, bytes, workbook), ...unread.map((name) => withoutCells(file, name))];
  let room = maxCells;
  for (const sheet of workbook.sheets) {
    const { rows, left, cells } = limitRows(sheetRows(sheet), room);
    room -= cells;
    sheets.push({ file, sheet: sheet.name, joiner: ' ', rows }, ...sheetExtras(file, sheet));
    problems.push(...sheetProblems(file, sheet), ...rowsLeftOut(`${file} ${sheet.name}`, rows.length, left));
  }
  const filled = sheets.filter(({ rows }) => rows.some((row) => row.cells.some(isFilled)));
  if (filled.length === 0) problems.push(problem('empty', file, 'there is nothing in the cells of this workbook'));
  return { sheets: filled, problems };
}

function notRead(why: Problem): CellsOfFile {
  return { sheets: [], problems: [why] };
}

function failed(name: string, failure: WorkbookFailure): Problem {
  switch (failure.kind) {
    case 'password-needed':
      return problem('password-needed', name, 'locked with a password: enter it, or save the file without a password');
    case 'wrong-password':
      return problem(
        'password-needed',
        name,
        'the password does not open it: try again, or save it without a password',
      );
    case 'broken':
      return /cells\), over the/.test(failure.why) ? tooManyCells(name) : broken(name, failure.why);
  }
}

function withoutCells(file: string, name: string): Problem {
  return problem('unread-file', `${file} ${name}`, 'this sheet has no cells (a chart?) or is missing from the file');
}

function broken(name: string, why: string): Problem {
  const seen = `a workbook that cannot be opened (${why}): open it in Excel or LibreOffice and save it again, or ask for it again`;
  return problem('unread-file', name, seen);
}

function tooManyCells(name: string): Problem {
  return problem('too-large', name, 'a sheet of more than 20 million cells: no answer about one person; split it');
}

function tooLarge(name: string, bytes: number): Problem {
  const seen = `${Math.round(bytes / 1_000_000)} MB when unpacked: no answer about one person; split it`;
  return problem('too-large', name, seen);
}
