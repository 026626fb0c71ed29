/** Facts about other people of the household are in no comparison. */
import { expect, test } from 'vitest';
import { compare } from '#lib/compare/compare.ts';
import { aFact, anInput } from './builders.ts';

test('a fact about somebody else makes no finding', () => {
  const religion = aFact({ label: 'Religion_Est', value: 'Hindu', dimension: 'religion', kind: 'inferred' });
  const kinds = (fact: typeof religion) => compare(anInput({ facts: [fact] })).flatMap(({ facts }) => facts);
  expect(kinds(religion)).toContain(religion.id);
  expect(kinds({ ...religion, whose: 'other', whoseBecause: 'row' })).not.toContain(religion.id);
});
