/** What the dashboard is handed by its entry point, because a component may not reach for it itself. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ControllerStatement, ProfileFact } from '#lib/core/sar.ts';
import type { TypedFact, TypedStatement } from '#lib/sar/profile/typed.ts';
import type { Answer } from '#lib/sar/read-answer.ts';

export interface DashboardDeps {
  /** Reads an answer file in a worker; everything in it comes back as fact, statement, remainder or problem. */
  readonly importAnswer: (file: File, controller: string) => Promise<Answer>;
  /** A fact as the user typed it, with an id and the place `(typed)`. */
  readonly typedFact: (typed: TypedFact) => ProfileFact;
  readonly typedStatement: (typed: TypedStatement) => ControllerStatement;
}

const DepsContext = createContext<DashboardDeps | null>(null);
export const DepsProvider = DepsContext.Provider;

export function useDeps(): DashboardDeps {
  const deps = useContext(DepsContext);
  if (deps === null) throw new Error('a dashboard component stands outside DepsProvider');
  return deps;
}
