/** The platform says that a list with the person on it was used, and the answer denies the sharing that this takes, is silent
 *  on it, or names nobody: the finding that leads (facts on access requests and the law, section 6.2). */
import { listInnocent } from '#lib/compare/innocent.ts';
import type { Draft, Rule } from '#lib/compare/draft.ts';
import type { Evidence, Signal } from '#lib/compare/evidence.ts';
import { type ListVerdict, listStrength, listVerdicts } from '#lib/compare/list-verdict.ts';
import { listSlots } from '#lib/compare/list-slots.ts';

const articles = [
  'UK GDPR 15(1)(c)',
  'UK GDPR 15(1)(a)',
  'UK GDPR 13',
  'UK GDPR 14(1)(e)',
  'UK GDPR 14(1)(f)',
  'UK GDPR 5(1)(a)',
  'UK GDPR 26(2)',
  'UK GDPR 5(2)',
];
const politicalListArticles = ['UK GDPR 9(1)', 'DPA 2018 Sch 1 para 22', 'UK GDPR 35'];
const politicalList =
  /\b(?:supporters?|opponents?|members?|donors?|activists?|volunteers?|voters?|leavers?|remainers?|pledges?)\b/i;

export const undisclosedList: Rule = {
  kind: 'undisclosed_list',
  find: (evidence) =>
    listVerdicts(evidence)
      .filter(({ branch }) => branch !== 'named')
      .map((verdict) => draftOf(verdict, evidence)),
};

function draftOf(verdict: ListVerdict, evidence: Evidence): Draft {
  const political = verdict.signals.some(isPoliticalList);
  return {
    kind: 'undisclosed_list',
    wording: verdict.branch,
    key: verdict.key,
    strength: listStrength(verdict),
    articles: political ? [...articles, ...politicalListArticles] : articles,
    innocentIds: listInnocent,
    signals: verdict.signals,
    facts: [],
    statements: verdict.statements,
    slots: listSlots(verdict, evidence),
  };
}

/** The list's own name says that it was drawn up by political opinion. */
function isPoliticalList({ criterion }: Signal): boolean {
  return politicalList.test(`${criterion.value} ${criterion.rawText}`);
}
