/** Labelled values → facts and statements: the third of the three stages, for one sheet. */
import { formulaCells } from '#lib/sar/formats/formula-cells.ts';
import type { Sheet } from '#lib/sar/formats/sheet.ts';
import type { Layout } from '#lib/sar/layout/labelled-value.ts';
import { longCells, remainingCells } from './account-cells.ts';
import type { Answer } from './answer.ts';
import { asSureAsRead } from './as-sure-as-read.ts';
import type { FactContext } from './read-fact.ts';
import { readPassage, type Said, sentencesOf } from './read-passage.ts';
import { readValue } from './read-value.ts';

/** `said`: the sentences of its letter. */
type SheetAnswer = Answer & { readonly said: readonly Said[] };

/** Everything a sheet says, and what of it was not understood. `codes`: the lists of codes of the whole answer. Silence is added by whoever knows the whole answer. */
export function readSheet(sheet: Sheet, layout: Layout, { controller, codes }: FactContext): SheetAnswer {
  const values = layout.values.map((value) => readValue(value, { controller, codes }));
  const passages = layout.passages.map((passage) => readPassage(passage, controller));
  const facts = values.flatMap((value) => value.facts);
  const statements = [
    ...values.flatMap((value) => value.statements),
    ...passages.flatMap((passage) => passage.statements),
  ];
  const told = passages.flatMap((passage) => passage.remainders);
  const remainders = [...told, ...remainingCells(sheet, [...facts, ...statements, ...told])];
  return {
    facts: asSureAsRead(sheet, onceEach(facts)),
    statements: asSureAsRead(sheet, onceEach(statements)),
    remainders: onceEach(remainders),
    said: layout.passages.flatMap(sentencesOf),
    problems: [...layout.problems, ...longCells(sheet), ...formulaCells(sheet)],
  };
}

/** The same words twice in one cell are one record. */
function onceEach<T extends { readonly id: string }>(records: readonly T[]): T[] {
  return [...new Map(records.map((record) => [record.id, record])).values()];
}
