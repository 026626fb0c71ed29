/** What the dashboard is handed by its entry point, because a component may not reach for it itself. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Dimension } from '#lib/core/dimensions.ts';
import type { ControllerStatement, ProfileFact, StatementTopic } from '#lib/core/sar.ts';
import type { Answer } from '#lib/sar/read-answer.ts';

export interface FactToType {
  readonly controller: string;
  readonly label: string;
  readonly value: string;
  readonly dimension: Dimension;
  readonly source: string | null;
}

export interface StatementToType {
  readonly controller: string;
  readonly about: StatementTopic;
  readonly stance: 'holds' | 'denies';
  readonly recipients: 'named' | 'category' | 'none';
  readonly text: string;
}

export interface DashboardDeps {
  /** Reads an answer file in a worker; everything in it comes back as fact, statement, remainder or problem. */
  importAnswer(file: File, controller: string | null): Promise<Answer>;
  /** A fact as the user typed it, with an id and the place `(typed)`. */
  typeFact(fact: FactToType): ProfileFact;
  typeStatement(statement: StatementToType): ControllerStatement;
}

const DepsContext = createContext<DashboardDeps | null>(null);
export const DepsProvider = DepsContext.Provider;

export function useDeps(): DashboardDeps {
  const deps = useContext(DepsContext);
  if (deps === null) throw new Error('a dashboard component stands outside DepsProvider');
  return deps;
}

export type { Answer };
