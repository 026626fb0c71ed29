/** The answer holds scores of how the person votes or thinks. What was said at the door or in a survey is not inferred. */
import type { Rule } from '#lib/compare/draft.ts';
import { inferredFacts } from '#lib/compare/inferred-facts.ts';
import { politicalInnocent } from '#lib/compare/innocent.ts';
import { isPolitical } from '#lib/compare/kinds-of-dimension.ts';
import { factValues } from '#lib/compare/slots.ts';

const articles = ['UK GDPR 9(2)(g)', 'DPA 2018 Sch 1 para 22', 'UK GDPR 14', 'UK GDPR 21(2)'];

export const politicalOpinionInferred: Rule = {
  kind: 'political_opinion_inferred',
  find: (evidence) => {
    const facts = inferredFacts(evidence).filter(({ dimension }) => isPolitical(dimension));
    if (facts.length === 0) return [];
    return [
      {
        kind: 'political_opinion_inferred',
        wording: 'scored',
        key: '',
        strength: 'moderate',
        articles,
        innocentIds: politicalInnocent,
        signals: [],
        facts,
        statements: [],
        slots: { facts: factValues(facts), count: String(facts.length) },
      },
    ];
  },
};
