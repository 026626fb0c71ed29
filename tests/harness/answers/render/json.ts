/** An answer as JSON: an object for each topic, rows as objects where a table has rows. */
import { fileOf, type Renderer } from './draft.ts';
import type { Section } from '#tests/harness/answers/lay-out.ts';

export const renderJson: Renderer = (draft) => {
  const data = Object.fromEntries(
    draft.sections.map((section, index) => [keyOf(section, index, draft.sections), dataOf(section)]),
  );
  return Promise.resolve([fileOf(`${draft.name}.json`, JSON.stringify({ letter: draft.letter, data }, null, 2))]);
};

function keyOf({ title }: Section, index: number, all: readonly Section[]): string {
  const own = title ?? 'data';
  return all.findIndex((each) => (each.title ?? 'data') === own) === index ? own : `${own} ${index}`;
}

function dataOf({ heading, rows }: Section): unknown {
  if (heading === null) return Object.fromEntries(rows.map(([label = '', value = '']) => [label, value]));
  return rows.map((row) => Object.fromEntries(heading.map((label, column) => [label, row[column] ?? ''])));
}
