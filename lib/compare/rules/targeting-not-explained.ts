/** The ad was aimed at people who resemble others (a lookalike audience), and the answer says nothing on profiling. */
import type { Rule } from '#lib/compare/draft.ts';
import type { Signal } from '#lib/compare/evidence.ts';
import { lookalikeInnocent } from '#lib/compare/innocent.ts';
import { advertisers, quotes } from '#lib/compare/slots.ts';
import { denies, holds, isSilent, statementsWith } from '#lib/compare/stance.ts';

/** 14(2)(g) and 15(1)(h) are cited so far as they apply; the sentences say so. */
const articles = ['UK GDPR 5(1)(a)', 'UK GDPR 15(1)(a)', 'UK GDPR 14(2)(g)', 'UK GDPR 15(1)(h)', 'UK GDPR 21(4)'];

export const targetingNotExplained: Rule = {
  kind: 'targeting_not_explained',
  find: (evidence) => {
    const signals = evidence.chosen.filter(isLookalike);
    const denied = denies(evidence, 'profiling');
    if (signals.length === 0 || holds(evidence, 'profiling') || !(denied || isSilent(evidence, 'profiling'))) return [];
    const statements = statementsWith(evidence, 'profiling', denied ? 'denies' : 'silent');
    return [
      {
        kind: 'targeting_not_explained',
        wording: denied ? 'denied' : 'silent',
        key: '',
        strength: 'moderate',
        articles,
        innocentIds: lookalikeInnocent,
        signals,
        facts: [],
        statements,
        slots: { advertiser: advertisers(signals), quote: quotes(statements) },
      },
    ];
  },
};

export function isLookalike({ criterion }: Signal): boolean {
  return criterion.dimension === 'list.lookalike' || criterion.operator === 'lookalike';
}
