/** Marks follow what they were made on, whoever reads it; one whose thing is gone is told of and not dropped. */
import { describe, expect, it } from 'vitest';
import { applyMarks } from '#lib/core/apply-marks.ts';
import type { FactMark, StatementMark } from '#lib/core/truth.ts';
import { typedFact, typedStatement } from '#lib/sar/profile/typed.ts';

const aFact = (id: string, label: string, value: string, cell: string) => ({
  ...typedFact({ controller: 'labour', label, value }),
  id,
  answer: 'ans:1',
  where: { file: 'a.csv', cell },
});
const aStatement = (id: string, text: string, cell: string, stance: 'holds' | 'denies' = 'denies') => ({
  ...typedStatement({ controller: 'labour', about: 'email', stance, text }),
  id,
  answer: 'ans:1',
  where: { file: 'a.csv', cell },
});
const onFact: FactMark = {
  fact: 'old',
  verdict: 'inaccurate',
  truth: '52',
  place: { answer: 'ans:1', where: { file: 'b.csv', cell: 'B2' }, label: 'Age band', value: '35-44' },
};
const onStatement: StatementMark = {
  statement: 'old',
  verdict: 'inaccurate',
  truth: 'holds',
  place: { answer: 'ans:1', where: { file: 'a.csv', cell: 'A9' }, about: 'email', stance: 'denies', text: 'No email.' },
};

describe('a mark on a fact', () => {
  it.each([
    ['holds for its id', [aFact('old', 'Age', '1', 'B2')], 'old'],
    ['follows its place, whatever the fact and the file are called now', [aFact('new', 'Age', '35-44 ', 'B2')], 'new'],
    ['follows its name and value to another row', [aFact('new', 'Age band', '35-44', 'B3')], 'new'],
    ['does not hold for another value at its place', [aFact('new', 'Age band', '45-54', 'B2')], null],
    [
      'does not choose among several',
      [aFact('one', 'Age band', '35-44', 'B3'), aFact('two', 'Age band', '35-44', 'B4')],
      null,
    ],
    ['does not go to another answer', [{ ...aFact('new', 'Age band', '35-44', 'B2'), answer: 'ans:2' }], null],
  ])('%s', (_name, facts, expected) => {
    const { truths, unapplied } = applyMarks({ facts, statements: [] }, [onFact]);
    expect(truths).toEqual([expected === null ? onFact : { ...onFact, fact: expected }]);
    expect(unapplied).toEqual(expected === null ? [onFact] : []);
  });

  it('gives way to one on the very fact', () => {
    const own = { fact: 'new', verdict: 'accurate' } as const;
    const { truths, unapplied } = applyMarks({ facts: [aFact('new', 'Age band', '35-44', 'B2')], statements: [] }, [
      onFact,
      own,
    ]);
    expect([truths, unapplied]).toEqual([[onFact, own], [onFact]]);
  });
});

describe('a mark on a statement', () => {
  it.each([
    ['follows its words', aStatement('new', 'No  email.', 'A3'), 'new'],
    ['does not hold where they are read the other way round', aStatement('new', 'No email.', 'A9', 'holds'), null],
  ])('%s', (_name, statement, expected) => {
    const { truths, unapplied } = applyMarks({ facts: [], statements: [statement] }, [onStatement]);
    expect(truths).toEqual([expected === null ? onStatement : { ...onStatement, statement: expected }]);
    expect(unapplied).toHaveLength(expected === null ? 1 : 0);
  });
});

it('leaves what is true of the user as it is, and marks of early versions where they are', () => {
  const truths = [{ dimension: 'age', value: '52' } as const, { fact: 'gone', verdict: 'unsure' } as const];
  expect(applyMarks({ facts: [], statements: [] }, truths)).toEqual({ truths, unapplied: [truths[1]] });
});
