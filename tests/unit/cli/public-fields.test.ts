/** The README of the command line names every public field: those of every line, of a place, of a case and of its events. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { caseEventKinds, caseFileSchema } from '#lib/core/case-file.ts';
import { correctionSchema } from '#lib/core/correction.ts';
import { publicRecordSchema } from '#lib/core/record.ts';
import { targetingCriterionSchema } from '#lib/core/criterion.ts';
import { whereSchema } from '#lib/core/where.ts';
import { caseDocumentSchema } from '#lib/cli/liberal-schemas.ts';
import { root } from './run-cli.ts';

const readme = readFileSync(join(root, 'lib/cli/README.md'), 'utf8');

/** The lines of the README that speak of one thing. */
function partAbout(start: RegExp): string {
  const lines = readme.split('\n');
  const at = lines.findIndex((line) => start.test(line));
  const end = lines.findIndex((line, index) => index > at && !line.startsWith('  '));
  return at === -1 ? '' : lines.slice(at, end).join('\n');
}

interface Line {
  readonly type: string;
  readonly fields: readonly string[];
}

/** Of corrections there are two forms. */
const lines: readonly Line[] = publicRecordSchema.def.options.flatMap((option): readonly Line[] =>
  'shape' in option
    ? [{ type: String(option.shape.type.def.values[0]), fields: Object.keys(option.shape) }]
    : correctionSchema.def.options.map(({ shape }) => ({ type: 'correction', fields: Object.keys(shape) })),
);

test('every kind of line was found', () => {
  expect(new Set(lines.map(({ type }) => type)).size).toBe(publicRecordSchema.def.options.length);
});

test.each(lines)('the row of $type names its fields', ({ type, fields }) => {
  const row = partAbout(new RegExp(`^\\| \`${type}\``));
  expect(fields.filter((field) => field !== 'type' && !row.includes(`\`${field}\``))).toEqual([]);
});

test.each([
  ['a place', partAbout(/^- `where`/), Object.keys(whereSchema.shape)],
  ['a criterion', partAbout(/^- A criterion/), Object.keys(targetingCriterionSchema.shape)],
  ['a case', readme, [...Object.keys(caseFileSchema.shape), ...Object.keys(caseDocumentSchema.shape)]],
  ['an event', partAbout(/^- `events`/), Object.keys(caseFileSchema.shape.events.def.element.shape)],
  ['the kinds of events', partAbout(/^- `kind` of an event/), [...caseEventKinds]],
  ['an advertiser', partAbout(/^- `confirmedAdvertisers`/), ['handle', 'name']],
])('%s is described with all of its fields', (_, part, fields) => {
  expect(fields.filter((field) => !part.includes(`\`${field}\``) && !part.includes(`"${field}"`))).toEqual([]);
});
