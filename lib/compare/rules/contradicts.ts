/** The ad was aimed at something that the party's own record says the person is not. What the platform looked up in its own
 *  data shows nothing of what the party holds, and gives a question at most. */
import type { Draft, Rule } from '#lib/compare/draft.ts';
import { groupBy } from '#lib/compare/group-by.ts';
import { valueInnocent } from '#lib/compare/innocent.ts';
import { valueSlots } from '#lib/compare/value-slots.ts';
import { type ValueMatch, valueMatches } from '#lib/compare/value-matches.ts';

/** 15(1)(h) is cited so far as it applies; the sentences say so. */
const articles = ['UK GDPR 5(1)(d)', 'UK GDPR 5(1)(a)', 'UK GDPR 15(1)(h)'];

export const contradicts: Rule = {
  kind: 'contradicts',
  find: (evidence) => {
    const matches = valueMatches(evidence).filter(({ relation }) => relation === 'disjoint');
    return groupBy(matches, keyOf).map(([key, group]) => draftOf(key, group));
  },
};

function keyOf(match: ValueMatch): string {
  return JSON.stringify([match.signal.criterion.dimension, isPartySide(match)]);
}

/** Whose data it was must be known to be the party's or its partner's. */
function isPartySide({ signal }: ValueMatch): boolean {
  return signal.criterion.suppliedBy === 'advertiser' || signal.criterion.suppliedBy === 'partner';
}

function draftOf(key: string, group: readonly ValueMatch[]): Draft {
  const partySide = group.every(isPartySide);
  return {
    kind: 'contradicts',
    wording: partySide ? 'party-side' : 'platform-side',
    key,
    strength: partySide ? 'moderate' : 'low',
    articles,
    innocentIds: valueInnocent,
    signals: group.map(({ signal }) => signal),
    facts: group.flatMap(({ claims }) => claims.map(({ fact }) => fact)),
    statements: [],
    slots: valueSlots(group),
  };
}
