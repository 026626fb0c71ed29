/** A code that the answer itself explains is read from its own list, on whatever sheet or in whatever file that stands. */
import { describe, expect, test } from 'vitest';
import { readAnswers } from '#lib/sar/read-answer.ts';

const read = async (...texts: readonly string[]) => {
  const files = texts.map((text, at) => ({ name: `part-${at}.csv`, bytes: new TextEncoder().encode(text) }));
  const { facts, remainders } = await readAnswers(files, { controller: 'labour' });
  const own = facts.map(({ label, explained, implied }) => ({
    label,
    explained,
    means: implied.filter(({ source }) => source.includes('own list')).map(({ value }) => value),
  }));
  return { own, remainders };
};

describe("the answer's own list of codes", () => {
  test('in another file of the answer explains a code', async () => {
    const { own, remainders } = await read(
      'field,value\nPriority,B2\n',
      'Code,Meaning\nB2,to be called before polling day\n',
    );
    expect(own).toEqual([{ label: 'Priority', explained: true, means: ['to be called before polling day'] }]);
    expect(remainders.map(({ text }) => text)).toContain('to be called before polling day');
  });

  test('under the name of one field does not explain another', async () => {
    const codes = 'Tenure codes\nCode,Meaning\nN,rents from the council\n';
    const { own } = await read('field,value\nTenure,N\nPostal voter,N\n', codes);
    expect(own.map(({ label, means }) => [label, means])).toEqual([
      ['Tenure', ['rents from the council']],
      ['Postal voter', []],
    ]);
  });

  test('that disagrees with another list about a code says nothing of it', async () => {
    const { own } = await read(
      'field,value\nPriority,Q1\n',
      'Code,Meaning\nQ1,first queue\n',
      'Code,Meaning\nQ1,quarter one\n',
    );
    expect(own.map(({ means }) => means)).toEqual([[]]);
  });
});
