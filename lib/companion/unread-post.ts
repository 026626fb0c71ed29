/** What is said of a post that has signs of an ad and could not be read as one: which signs, and nothing that anybody wrote. */
import { problemOf } from '#lib/core/problem-of.ts';
import type { RawAd, ReadProblem } from '#lib/platforms/contract.ts';

export function unreadPost({ surface, labels, marks = [], advertiserName }: RawAd): ReadProblem {
  const signs = [...(labels.length > 0 ? ['a label'] : []), ...marks, ...(advertiserName ? [] : ['no sender'])];
  return { problem: problemOf('unknown-shape', `page ${surface}`, `signs of an ad: ${signs.join(', ')}`), raw: null };
}
