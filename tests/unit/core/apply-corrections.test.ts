/** Corrections are laid over what is read, whoever reads it; one whose place is gone is told of and not dropped. */
import { describe, expect, it } from 'vitest';
import { applyCorrections, withoutBrokenSilence } from '#lib/core/apply-corrections.ts';
import { type Correction, recordCorrection } from '#lib/core/correction.ts';
import type { ControllerStatement, ProfileFact } from '#lib/core/sar.ts';
import { changeFact } from '#lib/sar/profile/change-fact.ts';
import { readAnswer } from '#lib/sar/read-answer.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const csv = 'field,value\nAge band,35-44\nTenure,Owned\nWard,Headingley\n';
const letter = 'Letter\nWe do not share your data with social media.\n';
const read = (text: string) => readAnswer({ name: 'a.csv', bytes: encode(text) }, { controller: 'labour' });

const factOf = (facts: readonly ProfileFact[], label: string): ProfileFact => {
  const found = facts.find((fact) => fact.label === label);
  if (!found) throw new Error(`no fact ${label}`);
  return found;
};

const correctFact = (fact: ProfileFact, over: Partial<Pick<ProfileFact, 'label' | 'value' | 'dimension'>>, at = '1') =>
  recordCorrection(
    {
      answer: 'ans:1',
      controller: 'labour',
      of: 'fact',
      record: fact.id,
      where: fact.where,
      read: { label: fact.label, value: fact.value, dimension: fact.dimension },
      set: changeFact(fact, { label: fact.label, value: fact.value, dimension: fact.dimension, ...over }),
    },
    `2026-11-26T10:00:0${at}Z`,
  );

const correctStatement = (
  statement: ControllerStatement,
  over: Partial<Pick<ControllerStatement, 'about' | 'stance' | 'recipients'>>,
): Correction =>
  recordCorrection(
    {
      answer: 'ans:1',
      controller: 'labour',
      of: 'statement',
      record: statement.id,
      where: statement.where,
      read: { about: statement.about, stance: statement.stance, text: statement.text },
      set: { about: statement.about, stance: statement.stance, recipients: statement.recipients, ...over },
    },
    '2026-11-26T10:00:00Z',
  );

describe('a correction of a fact', () => {
  it('changes what was said and what follows from it, and keeps the id', async () => {
    const { facts, statements } = await read(csv);
    const age = factOf(facts, 'Age band');
    const { facts: corrected, corrections } = applyCorrections({ facts, statements }, [
      correctFact(age, { value: '45-54' }),
    ]);
    expect(corrected.find(({ id }) => id === age.id)).toMatchObject({
      value: '45-54',
      scale: 'band',
      dimension: 'age',
    });
    expect([...corrections.keys()]).toEqual([age.id]);
    expect(age.value).toBe('35-44');
  });

  it('gives way to a newer one, and to one that takes it back, in whatever order they come', async () => {
    const { facts, statements } = await read(csv);
    const age = factOf(facts, 'Age band');
    const [first, second] = [correctFact(age, { value: '45-54' }, '1'), correctFact(age, { value: '55-64' }, '2')];
    const back: Correction = recordCorrection({ ...second, set: null, of: 'fact', read: age }, '2026-11-26T10:00:03Z');
    const valueOf = (corrections: readonly Correction[]) =>
      factOf(applyCorrections({ facts, statements }, corrections).facts, 'Age band').value;
    expect([valueOf([second, first]), valueOf([back, first, second])]).toEqual(['55-64', '35-44']);
  });

  it.each([
    ['the value', 'field,value\nAge band,35–44\nTenure,Owned\n'],
    ['the label', 'field,value\nAge bracket,35-44\nTenure,Owned\n'],
    ['both', 'field,value\nLife stage,mature\nTenure,Owned\n'],
  ])('still holds where a better reader reads %s otherwise', async (_what, better) => {
    const age = factOf((await read(csv)).facts, 'Age band');
    const { facts, statements } = await read(better);
    const { facts: corrected, unapplied } = applyCorrections({ facts, statements }, [
      correctFact(age, { value: '45-54' }),
    ]);
    expect(corrected.filter(({ value }) => value === '45-54').map(({ where }) => where.cell)).toEqual(['B2']);
    expect(unapplied).toEqual([]);
  });

  it('still holds where the same file has another name', async () => {
    const age = factOf((await read(csv)).facts, 'Age band');
    const { facts, statements } = await readAnswer({ name: 'a (1).csv', bytes: encode(csv) }, { controller: 'labour' });
    const { facts: corrected } = applyCorrections({ facts, statements }, [correctFact(age, { value: '45-54' })]);
    expect(factOf(corrected, 'Age band').value).toBe('45-54');
  });

  it('does not hold for another file inside the same archive', async () => {
    const age = factOf((await read(csv)).facts, 'Age band');
    const inside = (file: string, id: string): ProfileFact => ({ ...age, id, where: { ...age.where, file } });
    const correction = correctFact(inside('a.zip/one.csv', 'fact:1'), { value: '45-54' });
    const result = applyCorrections({ facts: [inside('a.zip/two.csv', 'fact:2')], statements: [] }, [correction]);
    expect(result.unapplied).toEqual([correction]);
  });

  it('is told of where its place is no longer there', async () => {
    const ward = factOf((await read(csv)).facts, 'Ward');
    const { facts, statements } = await read('field,value\nAge band,35-44\nTenure,Owned\n');
    const correction = correctFact(ward, { value: 'Kirkstall' });
    const result = applyCorrections({ facts, statements }, [correction]);
    expect(result.unapplied).toEqual([correction]);
    expect(result.facts).toEqual(facts);
  });

  it('is told of where several things stand at its place and none is the one', async () => {
    const { facts } = await read(csv);
    const age = factOf(facts, 'Age band');
    const others = ['x', 'y'].map((label) => ({ ...age, id: `fact:${label}`, label, value: label }));
    expect(
      applyCorrections({ facts: others, statements: [] }, [correctFact(age, { value: '45-54' })]).unapplied,
    ).toHaveLength(1);
  });
});

describe('a correction of a statement', () => {
  it('changes what it is about and what it says', async () => {
    const { facts, statements } = await read(letter);
    const denial = statements.find(({ about }) => about === 'platform_sharing');
    if (!denial) throw new Error('nothing was read');
    const result = applyCorrections({ facts, statements }, [
      correctStatement(denial, { stance: 'holds', recipients: 'named' }),
    ]);
    expect(result.statements.find(({ id }) => id === denial.id)).toMatchObject({
      stance: 'holds',
      recipients: 'named',
      hedged: false,
    });
  });

  it('breaks the silence about what it is about', async () => {
    const { facts, statements } = await read(letter);
    const denial = statements.find(({ about }) => about === 'platform_sharing');
    if (!denial) throw new Error('nothing was read');
    const result = applyCorrections({ facts, statements }, [correctStatement(denial, { about: 'list_sharing' })]);
    const left = withoutBrokenSilence(result.statements, result.corrections);
    expect(left.filter(({ about }) => about === 'list_sharing').map(({ stance }) => stance)).toEqual(['denies']);
  });
});
