/** A finding while it is being made: with the records themselves, from which its citations and its id follow. */
import { contentId } from '#lib/core/content-id.ts';
import type { BareFinding, FindingKind, Strength } from '#lib/core/finding.ts';
import type { ControllerStatement, ProfileFact } from '#lib/core/sar.ts';
import { uniqueSorted } from './by-id.ts';
import type { Evidence, Signal } from './evidence.ts';

/** `wording` names the sentences in the catalogue, `key` tells apart two findings of one kind and wording. */
export interface Draft {
  readonly kind: FindingKind;
  readonly wording: string;
  readonly key: string;
  readonly strength: Strength;
  readonly articles: readonly string[];
  readonly innocentIds: readonly string[];
  readonly signals: readonly Signal[];
  readonly facts: readonly ProfileFact[];
  readonly statements: readonly ControllerStatement[];
  readonly slots: Readonly<Record<string, string>>;
}

/** One way of finding something; `kind` is the file's name. */
export interface Rule {
  readonly kind: FindingKind;
  readonly find: (evidence: Evidence) => readonly Draft[];
}

export function bareFinding(draft: Draft, controller: string): BareFinding {
  const cited = {
    ads: uniqueSorted(draft.signals.flatMap(({ ad }) => (ad ? [ad.id] : []))),
    explanations: uniqueSorted(draft.signals.map(({ explanation }) => explanation.id)),
    facts: uniqueSorted(draft.facts.map(({ id }) => id)),
    statements: uniqueSorted(draft.statements.map(({ id }) => id)),
  };
  const parts = [controller, draft.kind, draft.wording, draft.key, JSON.stringify(cited)];
  return {
    type: 'finding',
    id: contentId('find', parts),
    controller,
    kind: draft.kind,
    strength: draft.strength,
    articles: [...draft.articles],
    ads: [...cited.ads],
    explanations: [...cited.explanations],
    facts: [...cited.facts],
    statements: [...cited.statements],
    wording: draft.wording,
    innocentIds: [...draft.innocentIds],
    slots: draft.slots,
  };
}
