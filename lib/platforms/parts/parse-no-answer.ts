/** What the command line says of an answer of a platform of which only the page tells: that it is not read. */
import { problemOf } from '#lib/core/problem-of.ts';
import type { ParsedResponse } from '#lib/platforms/contract.ts';

export function parseNoAnswer(): ParsedResponse {
  const problem = problemOf('not-this-format', 'response', 'of this platform only the page tells of ads');
  return { ads: [], explanations: [], problems: [{ problem, raw: null }], postsSeen: 0 };
}
