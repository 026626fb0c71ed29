/** What the evidence of a finding is called in a case, by record id. */
import type { ControllerStatement, ProfileFact } from '#lib/core/sar.ts';

export interface EvidenceNames {
  readonly facts: ReadonlyMap<string, Pick<ProfileFact, 'label' | 'value' | 'where'>>;
  readonly statements: ReadonlyMap<string, Pick<ControllerStatement, 'about' | 'text' | 'where'>>;
}

interface Case {
  readonly facts: readonly ProfileFact[];
  readonly statements: readonly ControllerStatement[];
}

export function evidenceNames(view: Case | null): EvidenceNames {
  return {
    facts: new Map(view?.facts.map((fact) => [fact.id, fact])),
    statements: new Map(view?.statements.map((statement) => [statement.id, statement])),
  };
}
