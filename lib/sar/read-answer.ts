/** A party's answer to an access request: any number of files → facts, statements, remainders and problems. */
import { ownFacts } from '#lib/core/own-facts.ts';
import type { AnswerFile } from './formats/answer-file.ts';
import { readCells } from './formats/read-cells.ts';
import { nothingInSheet } from './layout/nothing-in-sheet.ts';
import { silentStatements, statementsFromSources } from './profile/add-silence.ts';
import type { Answer, ReadOptions } from './profile/answer.ts';
import { readAnswerKind } from './profile/read-answer-kind.ts';
import type { Said } from './profile/read-passage.ts';
import { readSheet } from './profile/read-sheet.ts';
import { addresseeIn } from './people/addressee.ts';
import { anotherPerson, setApart } from './people/set-apart.ts';

export type { Answer, ReadOptions } from './profile/answer.ts';

/** Reads one file. Every filled cell of it ends in a fact, a statement or a remainder; what could not be read is a problem
 *  with a sentence that says what it is and what to do. Silence is stated only when something was read at all.
 *  A reader and its library are loaded when the first file of their format comes. */
export async function readAnswer(file: AnswerFile, options: ReadOptions): Promise<Answer> {
  return readAnswers([file], options);
}

/** Reads the files of one answer together: what one of them says, the others are not silent about. */
export async function readAnswers(files: readonly AnswerFile[], options: ReadOptions): Promise<Answer> {
  const parts: FileAnswer[] = [];
  for (const file of files) parts.push(await readFile(file, options));
  const names = files.map((file) => file.name).join(', ');
  const letter = parts.flatMap((part) => part.said);
  const addressee = addresseeIn(letter.map(({ text }) => text));
  const person = options.person ?? null;
  const facts = setApart(
    parts.flatMap((part) => part.facts),
    person ?? addressee,
  );
  const remainders = parts.flatMap((part) => part.remainders);
  const problems = [
    ...parts.flatMap((part) => part.problems),
    ...anotherPerson(facts, { person, addressee, file: files[0]?.name ?? '' }),
  ];
  const said = parts.flatMap((part) => part.statements);
  if (parts.every((part) => part.isEmpty)) return { facts, statements: [], remainders, problems };
  const missing = statementsFromSources(ownFacts(facts), options.controller).filter(
    (each) => !said.some((statement) => statement.about === each.about),
  );
  const statements = [...said, ...missing];
  const { controller } = options;
  const silent = silentStatements(statements, names, controller);
  const reading = readAnswerKind({ said: letter, facts, file: names, controller });
  return { facts, statements: [...statements, ...silent], remainders, problems, reading };
}

/** `isEmpty`: nothing in the file answers anything, so that nobody can be said to be silent in it. */
type FileAnswer = Answer & { readonly isEmpty: boolean; readonly said: readonly Said[] };

async function readFile(file: AnswerFile, options: ReadOptions): Promise<FileAnswer> {
  const { sheets, problems } = await readCells(file);
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
    said: read.flatMap((part) => part.said),
    isEmpty: facts.length + statements.length + remainders.length === 0 || nothing.length > 0,
  };
}
