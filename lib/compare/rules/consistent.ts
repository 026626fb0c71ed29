/** What fits: a criterion that the answer's record agrees with, or a list match that the answer owns up to. */
import type { Draft, Rule } from '#lib/compare/draft.ts';
import type { Evidence } from '#lib/compare/evidence.ts';
import { groupBy } from '#lib/compare/group-by.ts';
import { isSpecial } from '#lib/compare/kinds-of-dimension.ts';
import { listSlots } from '#lib/compare/list-slots.ts';
import { listVerdicts } from '#lib/compare/list-verdict.ts';
import { isLookalike } from '#lib/compare/rules/targeting-not-explained.ts';
import { advertisers, quotes } from '#lib/compare/slots.ts';
import { statementsWith } from '#lib/compare/stance.ts';
import { valueSlots } from '#lib/compare/value-slots.ts';
import { type ValueMatch, valueMatches } from '#lib/compare/value-matches.ts';

export const consistent: Rule = {
  kind: 'consistent',
  find: (evidence) => [...disclosedLists(evidence), ...disclosedProfiling(evidence), ...agreeingValues(evidence)],
};

const base = { kind: 'consistent', strength: 'info', articles: [], innocentIds: [], facts: [] } as const;

function disclosedLists(evidence: Evidence): readonly Draft[] {
  return listVerdicts(evidence)
    .filter(({ branch }) => branch === 'named')
    .map((verdict) => ({
      ...base,
      wording: 'list-disclosed',
      key: verdict.key,
      signals: verdict.signals,
      statements: verdict.statements,
      slots: listSlots(verdict, evidence),
    }));
}

function disclosedProfiling(evidence: Evidence): readonly Draft[] {
  const signals = evidence.chosen.filter(isLookalike);
  const statements = statementsWith(evidence, 'profiling', 'holds');
  if (signals.length === 0 || statements.length === 0) return [];
  const slots = { advertiser: advertisers(signals), quote: quotes(statements) };
  return [{ ...base, wording: 'profiling-disclosed', key: '', signals, statements, slots }];
}

function agreeingValues(evidence: Evidence): readonly Draft[] {
  const matches = valueMatches(evidence).filter(({ relation }) => relation === 'overlap');
  return groupBy(matches, ({ signal }) => signal.criterion.dimension).map(([key, group]) => valueDraft(key, group));
}

/** Targeting by something sensitive is fair to ask about even where both sides agree. */
function valueDraft(key: string, group: readonly ValueMatch[]): Draft {
  return {
    ...base,
    wording: 'value',
    key,
    articles: group.some(({ signal }) => isSpecial(signal.criterion.dimension)) ? ['UK GDPR 5(1)(a)'] : [],
    signals: group.map(({ signal }) => signal),
    facts: group.flatMap(({ claims }) => claims.map(({ fact }) => fact)),
    statements: [],
    slots: valueSlots(group),
  };
}
