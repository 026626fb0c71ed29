/** Gathers the problems of one response: a limited number, and how many more there were. */
import { problemOf } from '#lib/core/problem-of.ts';
import type { ProblemKind } from '#lib/core/problem.ts';
import type { ReadProblem } from '#lib/platforms/contract.ts';

/** More problems in one response say nothing more. */
const maxProblems = 100;

export interface ProblemList {
  readonly add: (kind: ProblemKind, at: string, seen: string, raw?: string | null) => void;
  /** Adds one about the whole response, whatever the limit. */
  readonly addLast: (kind: ProblemKind, seen: string) => void;
  readonly isEmpty: () => boolean;
  /** All of them, with one that counts those beyond the limit. */
  readonly end: () => readonly ReadProblem[];
}

export function createProblemList(): ProblemList {
  const problems: ReadProblem[] = [];
  let beyond = 0;
  const addLast: ProblemList['addLast'] = (kind, seen) => {
    problems.push({ problem: problemOf(kind, 'response', seen), raw: null });
  };
  return {
    add(kind, at, seen, raw = null) {
      if (problems.length >= maxProblems) beyond += 1;
      else problems.push({ problem: problemOf(kind, at, seen), raw });
    },
    addLast,
    isEmpty: () => problems.length === 0,
    end() {
      if (beyond > 0) addLast('too-many', `${beyond} problems beyond the limit of ${maxProblems}`);
      beyond = 0;
      return problems;
    },
  };
}
