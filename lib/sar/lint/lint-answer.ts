/** Holds an answer against what Articles 12 to 15 require: item by item, with the reason, and no grade. */
import { type LintItem, lintItemIds } from '#lib/core/lint.ts';
import { contentRules } from './content-rules.ts';
import { factRules } from './fact-rules.ts';
import type { LintInput, LintRule, Verdict } from './lint-input.ts';
import { withNoRecord } from './no-record.ts';
import { hasCome, isAnswered, timeRules } from './time-rules.ts';

/** Every item once, in the order of `lintItemIds`. Where nothing has come yet, only the time is looked at. */
export function lintAnswer(input: LintInput): LintItem[] {
  const timed: readonly LintRule[] = timeRules;
  const rules = [...contentRules, ...factRules, ...timeRules].map((rule) => {
    const early = timed.includes(rule) ? null : nothingYet(input);
    return itemOf(citing(rule, input), early ?? withNoRecord(rule.id, input, rule.look(input)));
  });
  return lintItemIds.flatMap((id) => rules.filter((item) => item.id === id));
}

/** The lawful basis is to be told under Article 13 of data that the person gave, under Article 14 of all others: the register's and
 *  bought ones. */
function citing(rule: LintRule, { facts }: LintInput): LintRule {
  const isOfOthers = rule.id === 'lawful-basis' && facts.some(({ kind }) => kind !== 'declared');
  return isOfOthers ? { ...rule, article: 'UK GDPR 14' } : rule;
}

function nothingYet(input: LintInput): Verdict | null {
  if (isAnswered(input)) return null;
  return { state: 'not-due', because: hasCome(input) ? 'holding-reply' : 'no-answer' };
}

function itemOf({ id, article }: LintRule, { state, because, slots = {}, cites = [] }: Verdict): LintItem {
  return { type: 'lint', id, article, state, because, slots, cites: [...cites] };
}
