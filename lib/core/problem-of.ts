/** Makes problems without the schema library, so that content scripts can make them too. */
import { contentId } from './content-id.ts';
import type { Problem, ProblemKind } from './problem.ts';

/** A problem with the id that follows from its content. */
export function problemOf(kind: ProblemKind, at: string, seen: string): Problem {
  return { type: 'problem', id: contentId('prob', [kind, at, seen]), kind, at, seen };
}
