/** A party's answer to an access request: any number of files → facts, statements, remainders and problems. */
import type { AnswerFile } from './formats/answer-file.ts';
import { readCells } from './formats/read-cells.ts';
import { nothingInSheet } from './layout/nothing-in-sheet.ts';
import { silentStatements, statementsFromSources } from './profile/add-silence.ts';
import type { Answer, ReadOptions } from './profile/answer.ts';
import { keepSheets } from './profile/keep-sheets.ts';
import { readSheet } from './profile/read-sheet.ts';

export type { Answer, ReadOptions } from './profile/answer.ts';

/** Reads one file. Every filled cell of it ends in a fact, a statement or a remainder; what could not be read is a problem
 *  with a sentence that says what it is and what to do. Silence is stated only when something was read at all.
 *  Asynchronous because readers of later formats will be loaded on first use. */
export async function readAnswer(file: AnswerFile, options: ReadOptions): Promise<Answer> {
  return readAnswers([file], options);
}

/** Reads the files of one answer together: what one of them says, the others are not silent about. */
export async function readAnswers(files: readonly AnswerFile[], options: ReadOptions): Promise<Answer> {
  const parts = files.map((file) => readFile(file, options));
  const facts = parts.flatMap((part) => part.facts);
  const remainders = parts.flatMap((part) => part.remainders);
  const problems = parts.flatMap((part) => part.problems);
  const said = parts.flatMap((part) => part.statements);
  const sheets = parts.flatMap((part) => part.sheets ?? []);
  if (parts.every((part) => part.isEmpty)) return { facts, statements: [], remainders, problems, sheets };
  const missing = statementsFromSources(facts, options.controller).filter(
    (each) => !said.some((statement) => statement.about === each.about),
  );
  const statements = [...said, ...missing];
  const silent = silentStatements(statements, files.map((file) => file.name).join(', '), options.controller);
  return { facts, statements: [...statements, ...silent], remainders, problems, sheets };
}

/** `isEmpty`: nothing in the file answers anything, so that nobody can be said to be silent in it. */
function readFile(file: AnswerFile, options: ReadOptions): Answer & { readonly isEmpty: boolean } {
  const { sheets, problems } = readCells(file);
  const read = sheets.map((sheet) => readSheet(sheet, options));
  const facts = read.flatMap((part) => part.facts);
  const statements = read.flatMap((part) => part.statements);
  const remainders = read.flatMap((part) => part.remainders);
  const nothing = facts.length + statements.length === 0 ? sheets.flatMap(nothingInSheet) : [];
  return {
    facts,
    statements,
    remainders,
    problems: [...problems, ...read.flatMap((part) => part.problems), ...nothing],
    sheets: keepSheets(sheets),
    isEmpty: facts.length + statements.length + remainders.length === 0 || nothing.length > 0,
  };
}
