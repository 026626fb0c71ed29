/** A party's answer to an access request: any number of files → facts, statements, remainders and problems. */
import type { Problem } from '#lib/core/problem.ts';
import { ownPieces } from '#lib/core/own-pieces.ts';
import type { AnswerFile } from './formats/answer-file.ts';
import { readCells } from './formats/read-cells.ts';
import type { Sheet } from './formats/sheet.ts';
import type { Layout } from './layout/labelled-value.ts';
import { nothingInSheet } from './layout/nothing-in-sheet.ts';
import { readLayout } from './layout/read-layout.ts';
import { silentStatements, statementsFromSources } from './profile/add-silence.ts';
import type { Answer, ReadOptions } from './profile/answer.ts';
import { codeLists } from './profile/code-lists.ts';
import type { FactContext } from './profile/read-fact.ts';
import { readAnswerKind } from './profile/read-answer-kind.ts';
import type { Said } from './profile/read-passage.ts';
import { keepSheets } from './profile/keep-sheets.ts';
import { readSheet } from './profile/read-sheet.ts';
import { addresseeIn } from './people/addressee.ts';
import { anotherPerson, otherNameIn, setApart } from './people/set-apart.ts';
import { setApartSentences } from './people/set-apart-sentences.ts';
import { sayingTheSame, withoutCopies } from './repeated-files.ts';

export type { AnswerFile } from './formats/answer-file.ts';
export type { Answer, ReadOptions } from './profile/answer.ts';

/** Reads one file. Every filled cell of it ends in a fact, a statement or a remainder; what could not be read is a problem
 *  with a sentence that says what it is and what to do. Silence is stated only when something was read at all.
 *  A reader and its library are loaded when the first file of their format comes. */
export async function readAnswer(file: AnswerFile, options: ReadOptions): Promise<Answer> {
  return readAnswers([file], options);
}

/** Reads the files of one answer together: what one of them says, the others are not silent about. A copy of a file is read once. */
export async function readAnswers(given: readonly AnswerFile[], options: ReadOptions): Promise<Answer> {
  const { files, problems: copies } = withoutCopies(given);
  const laid: LaidFile[] = [];
  for (const file of files) laid.push(await layOut(file, options));
  const codes = codeLists(laid.flatMap(({ sheets }) => sheets.flatMap(({ layout }) => layout.codes)));
  const parts = laid.map((file) => readFile(file, { controller: options.controller, codes }));
  const names = files.map((file) => file.name).join(', ');
  const letter = parts.flatMap((part) => part.said);
  const addressee = addresseeIn(letter.map(({ text }) => text));
  const person = options.person ?? null;
  const facts = setApart(
    parts.flatMap((part) => part.facts),
    person ?? addressee,
  );
  const otherName = otherNameIn(facts, { person, addressee });
  const named = otherName === null ? {} : { otherName };
  const setSentencesApart = <Sentence extends Answer['statements'][number] | Answer['remainders'][number]>(
    all: readonly Sentence[],
  ) => setApartSentences(all, facts, person ?? addressee);
  const remainders = setSentencesApart(parts.flatMap((part) => part.remainders));
  const repeated = [
    ...copies,
    ...sayingTheSame(parts.map((part, at) => ({ name: files[at]?.name ?? '', facts: part.facts }))),
  ];
  const problems = [
    ...parts.flatMap((part) => part.problems),
    ...repeated,
    ...anotherPerson(otherName, files[0]?.name ?? ''),
  ];
  const said = setSentencesApart(parts.flatMap((part) => part.statements));
  const sheets = parts.flatMap((part) => part.sheets ?? []);
  if (parts.every((part) => part.isEmpty)) return { facts, statements: [], remainders, problems, sheets, ...named };
  const missing = statementsFromSources(ownPieces(facts), options.controller).filter(
    (each) => !ownPieces(said).some((statement) => statement.about === each.about),
  );
  const statements = [...said, ...missing];
  const { controller } = options;
  const silent = silentStatements(ownPieces(statements), names, controller);
  const reading = readAnswerKind({ said: letter, facts, file: names, controller });
  const fileReadings = parts.map((part, at) =>
    readAnswerKind({ said: part.said, facts: part.facts, file: files[at]?.name ?? names, controller }),
  );
  const each = files.length > 1 ? { fileReadings } : {};
  return { facts, statements: [...statements, ...silent], remainders, problems, sheets, reading, ...each, ...named };
}

/** The sheets of a file with what stands in them, before anything is made of it. */
interface LaidFile {
  readonly sheets: readonly { readonly sheet: Sheet; readonly layout: Layout }[];
  readonly problems: readonly Problem[];
}

async function layOut(file: AnswerFile, { scans }: ReadOptions): Promise<LaidFile> {
  const { sheets, problems } = await readCells(file, { scans });
  return { sheets: sheets.map((sheet) => ({ sheet, layout: readLayout(sheet) })), problems };
}

/** `isEmpty`: nothing in the file answers anything, so that nobody can be said to be silent in it. */
type FileAnswer = Answer & { readonly isEmpty: boolean; readonly said: readonly Said[] };

function readFile({ sheets, problems }: LaidFile, context: FactContext): FileAnswer {
  const read = sheets.map(({ sheet, layout }) => readSheet(sheet, layout, context));
  const facts = read.flatMap((part) => part.facts);
  const statements = read.flatMap((part) => part.statements);
  const remainders = read.flatMap((part) => part.remainders);
  const nothing = facts.length + statements.length === 0 ? sheets.flatMap(({ sheet }) => nothingInSheet(sheet)) : [];
  return {
    facts,
    statements,
    remainders,
    problems: [...problems, ...read.flatMap((part) => part.problems), ...nothing],
    said: read.flatMap((part) => part.said),
    sheets: keepSheets(sheets.map(({ sheet }) => sheet)),
    isEmpty: facts.length + statements.length + remainders.length === 0 || nothing.length > 0,
  };
}
