/** A letter with tables, from the PDF to facts and statements: alike whichever way the file was made. */
import { describe, expect, test } from 'vitest';
import { readAnswer } from '#lib/sar/read-answer.ts';
import { labourLetter, labourSections } from '#tests/harness/pdf/labour-letter.ts';
import type { TableStyle } from '#tests/harness/pdf/make-pdf.ts';

const values = labourSections.flatMap(({ rows }) => rows.slice(1).map(([label, value]) => [label, value]));

describe.each<[TableStyle, string]>([
  ['tagged', 'tags'],
  ['ruled', 'ruled-lines'],
  ['spaced', 'spacing'],
])('a letter with tables that are %s', (style, method) => {
  const reading = labourLetter(style).then((bytes) =>
    readAnswer({ name: 'labour.pdf', bytes }, { controller: 'labour' }),
  );

  test('gives a fact for every row, with its page, its place and how it was found', async () => {
    const { facts, problems } = await reading;
    expect(facts.map(({ label, value }) => [label, value])).toEqual(values);
    const wrapped = facts.find(({ value }) => value === '88.2');
    expect(wrapped?.source).toBe('Modelled from polling data and from data bought from commercial suppliers');
    expect(wrapped?.where).toMatchObject({ file: 'labour.pdf', page: 1, readBy: method });
    expect(facts.every(({ where }) => where.box !== undefined)).toBe(true);
    expect(problems).toEqual([]);
  });

  test('denies an email address, names recipients by category, and speaks of rights', async () => {
    const { statements } = await reading;
    const stance = (topic: string) => statements.find(({ about }) => about === topic);
    expect(stance('email')).toMatchObject({ stance: 'denies', where: { page: 1 } });
    expect(stance('recipients')).toMatchObject({ stance: 'holds', recipients: 'category' });
    expect(stance('rights')?.stance).toBe('holds');
  });
});
