/** The answer holds race, religion, health or the like as a guess: Article 9 without a condition that covers it, since the one
 *  for parties (paragraph 22) covers political opinions only. */
import { inferredFacts } from '#lib/compare/inferred-facts.ts';
import type { Draft, Rule } from '#lib/compare/draft.ts';
import type { Evidence } from '#lib/compare/evidence.ts';
import { groupBy } from '#lib/compare/group-by.ts';
import { specialInnocent } from '#lib/compare/innocent.ts';
import { isNonPoliticalSpecial } from '#lib/compare/kinds-of-dimension.ts';
import { isSegment, segmentDimensions } from '#lib/compare/segment.ts';
import { factValues } from '#lib/compare/slots.ts';
import { saysNothing } from '#lib/compare/values/says-nothing.ts';
import type { ProfileFact } from '#lib/core/sar.ts';

const articles = ['UK GDPR 9(1)', 'UK GDPR 5(1)(a)', 'UK GDPR 35'];

export const specialCategoryInferred: Rule = {
  kind: 'special_category_inferred',
  find: (evidence) => [...directly(evidence), ...bySegment(evidence)],
};

function directly(evidence: Evidence): readonly Draft[] {
  const facts = inferredFacts(evidence).filter((fact) => isNonPoliticalSpecial(fact.dimension) && !isSegment(fact));
  return groupBy(facts, ({ dimension }) => dimension).map(([dimension, group]) =>
    draftOf('inferred', dimension, group),
  );
}

/** A segment implies it: less sure, for it describes a neighbourhood, and its code list may be another edition. */
function bySegment({ facts }: Evidence): readonly Draft[] {
  const implied = facts
    .filter(({ value }) => !saysNothing(value))
    .flatMap((fact) => segmentDimensions(fact).map((dimension) => ({ dimension, fact })));
  const special = implied.filter(({ dimension }) => isNonPoliticalSpecial(dimension));
  return groupBy(special, ({ dimension }) => dimension).map(([dimension, group]) =>
    draftOf(
      'segment',
      dimension,
      group.map(({ fact }) => fact),
    ),
  );
}

function draftOf(wording: 'inferred' | 'segment', dimension: string, facts: readonly ProfileFact[]): Draft {
  return {
    kind: 'special_category_inferred',
    wording,
    key: dimension,
    strength: wording === 'inferred' ? 'strong' : 'moderate',
    articles,
    innocentIds: specialInnocent,
    signals: [],
    facts,
    statements: [],
    slots: { dimension, facts: factValues(facts) },
  };
}
