/** How much of what is packed into a file is read: a small file may hold files without end. */
import { problem, type Problem } from '#lib/core/problem.ts';
import type { AnswerFile } from './answer-file.ts';

/** A ZIP in a mail in a ZIP is opened; what is packed deeper is not. */
const maxDepth = 3;
/** For each level. */
const maxFiles = 500;
const maxBytes = 256 * 1024 * 1024;

/** The files of one level that are read, from the first until a limit, and a problem that counts the others.
 *  `depth` is 1 for what is directly inside `outer`. */
export function withinLimits(
  outer: string,
  found: readonly AnswerFile[],
  depth: number,
): { files: readonly AnswerFile[]; problems: readonly Problem[] } {
  const fitting = depth > maxDepth ? 0 : Math.min(maxFiles, countWithinBytes(found));
  const first = found[fitting];
  if (!first) return { files: found, problems: [] };
  const kind = depth > maxDepth ? 'too-deep' : fitting === maxFiles ? 'too-many' : 'too-large';
  const left = found.length - fitting;
  const seen = `${left} ${left === 1 ? 'file' : 'files'} inside not read, the first is ${first.name}: unpack it and add what you need`;
  return { files: found.slice(0, fitting), problems: [problem(kind, outer, seen)] };
}

function countWithinBytes(files: readonly AnswerFile[]): number {
  let total = 0;
  const over = files.findIndex((file) => {
    total += file.bytes.length;
    return total > maxBytes;
  });
  return over === -1 ? files.length : over;
}
