/** Every answer of the fixtures is read as its expectation says, and nothing of it is lost. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cellName, filledColumns } from '#lib/sar/formats/sheet.ts';
import { readCells } from '#lib/sar/formats/read-cells.ts';
import { accountedCells } from '#lib/sar/profile/account-cells.ts';
import { type Answer, readAnswer } from '#lib/sar/read-answer.ts';
import { controllerStatementSchema, profileFactSchema, remainderSchema } from '#lib/core/sar.ts';
import { summariseAnswer } from './summarise-answer.ts';

const folder = 'tests/fixtures/sar';
const names = readdirSync(folder).filter((name) => /\.(csv|txt|html|json)$/.test(name) && !name.includes('.expected.'));

const load = (name: string, from = folder) => ({ name, bytes: new Uint8Array(readFileSync(`${from}/${name}`)) });
const read = (name: string, from = folder): Promise<Answer> => readAnswer(load(name, from), { controller: null });

describe.each(names)('%s', (name) => {
  test('is read as expected', async () => {
    const expected: unknown = JSON.parse(readFileSync(`${folder}/${name.replace(/\.\w+$/, '.expected.json')}`, 'utf8'));
    expect(JSON.parse(JSON.stringify(summariseAnswer(await read(name))))).toEqual(expected);
  });

  test('loses no cell', async () => {
    const answer = await read(name);
    for (const sheet of (await readCells(load(name))).sheets) {
      const filled = sheet.rows.flatMap((row) => filledColumns(row).map((column) => cellName(row.number, column)));
      const accounted = accountedCells([...answer.facts, ...answer.statements, ...answer.remainders], sheet);
      expect([...accounted].toSorted()).toEqual(filled.toSorted());
    }
  });

  test('gives records of the public schemas, each with an id of its own', async () => {
    const { facts, statements, remainders } = await read(name);
    for (const fact of facts) expect(profileFactSchema.safeParse(fact).success).toBe(true);
    for (const statement of statements) expect(controllerStatementSchema.safeParse(statement).success).toBe(true);
    for (const remainder of remainders) expect(remainderSchema.safeParse(remainder).success).toBe(true);
    const ids = [...facts, ...statements, ...remainders].map((record) => record.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('says inside that it is synthetic', async () => {
    const { sheets } = await readCells(load(name));
    const text = sheets.flatMap((sheet) => sheet.rows.flatMap((row) => row.cells)).join(' ');
    expect(text.toLowerCase()).toContain('synthetic sample');
  });
});

describe('the demonstration answer', () => {
  test('denies contact data and sharing with platforms, and holds a code that implies ethnic origin', async () => {
    const { facts, statements } = await read('labour-answer.csv', 'tests/fixtures/demo');
    const stanceOn = (about: string) => statements.filter((each) => each.about === about).map((each) => each.stance);
    expect([stanceOn('email'), stanceOn('phone'), stanceOn('platform_sharing')]).toEqual([
      ['denies'],
      ['denies'],
      ['denies'],
    ]);
    const mosaic = facts.find((fact) => fact.label === 'mosaic_type');
    expect(mosaic).toMatchObject({ value: 'N58', explained: false, kind: 'inferred' });
    expect(mosaic?.implied).toContainEqual(expect.objectContaining({ dimension: 'ethnicity_origin', sure: 'medium' }));
    const family = facts.find((fact) => fact.label === 'family_unit');
    expect(family?.implied[0]).toMatchObject({
      dimension: 'household_life_stage',
      value: 'mature family, no children',
    });
    expect(facts.find((fact) => fact.dimension === 'location.region')?.value).toBe('Leeds');
  });
});

describe('the answers of the golden table', () => {
  const csv = (text: string): Promise<Answer> =>
    readAnswer({ name: 'answer.csv', bytes: new TextEncoder().encode(text) }, { controller: 'labour' });
  const stances = ({ statements }: Answer, about: string) =>
    statements.filter((each) => each.about === about).map(({ stance, recipients }) => ({ stance, recipients }));

  test('"we do not share your data with social media" denies sharing with platforms', async () => {
    expect(stances(await csv('Letter\nWe do not share your data with social media.\n'), 'platform_sharing')).toEqual([
      { stance: 'denies', recipients: 'none' },
    ]);
  });

  test('"recipients: Meta (custom audiences)" names a recipient and holds sharing with platforms', async () => {
    const answer = await csv('field,value\nRecipients,Meta (custom audiences)\nEmail,none held\n');
    expect(stances(answer, 'recipients')).toEqual([{ stance: 'holds', recipients: 'named' }]);
    expect(stances(answer, 'platform_sharing')).toEqual([{ stance: 'holds', recipients: 'named' }]);
    expect(stances(answer, 'email')).toEqual([{ stance: 'denies', recipients: null }]);
  });

  test('an answer that says nothing of it is silent, with an empty text', async () => {
    const answer = await csv('field,value\nCity,Leeds\n');
    expect(answer.statements.filter((each) => each.stance === 'silent')).toHaveLength(11);
    expect(answer.statements.every((each) => each.text === '' && each.where.file === 'answer.csv')).toBe(true);
  });

  test('Religion_Est is an inferred fact about religion; a family unit says that there are no children', async () => {
    const { facts } = await csv('Religion_Est,family_unit\nHindu,05\n');
    expect(facts[0]).toMatchObject({ dimension: 'religion', value: 'Hindu', kind: 'inferred' });
    expect(facts[1]?.implied[0]?.value).toContain('no children');
  });
});
