/** A list was matched while the answer denies holding e-mail address and telephone number: a question, for a list can be
 *  matched by name and postcode as well (facts on access requests and the law, sections 6.2 and 6.4). */
import type { Draft, Rule } from '#lib/compare/draft.ts';
import type { Evidence } from '#lib/compare/evidence.ts';
import { listInnocent } from '#lib/compare/innocent.ts';
import { listSlots } from '#lib/compare/list-slots.ts';
import { type ListVerdict, listVerdicts } from '#lib/compare/list-verdict.ts';
import { quotes } from '#lib/compare/slots.ts';
import { statementsWith } from '#lib/compare/stance.ts';
import { saysNothing } from '#lib/compare/values/says-nothing.ts';
import type { ControllerStatement } from '#lib/core/sar.ts';

const articles = ['UK GDPR 15(1)(b)', 'UK GDPR 15(3)', 'UK GDPR 5(1)(a)'];

export const undisclosedContactData: Rule = {
  kind: 'undisclosed_contact_data',
  find: (evidence) => {
    const denials = contactDenials(evidence);
    return denials.length === 0 ? [] : listVerdicts(evidence).map((verdict) => draftOf(verdict, denials, evidence));
  },
};

/** Empty unless both are denied and no fact of the answer shows either after all. */
function contactDenials(evidence: Evidence): readonly ControllerStatement[] {
  const email = statementsWith(evidence, 'email', 'denies');
  const phone = statementsWith(evidence, 'phone', 'denies');
  const shown = evidence.facts.some(
    ({ dimension, value }) => (dimension === 'contact.email' || dimension === 'contact.phone') && !saysNothing(value),
  );
  return email.length === 0 || phone.length === 0 || shown ? [] : [...email, ...phone];
}

/** Never above `low` where the sharing was named, where the list may be newer, or where other data were matched. */
function draftOf(verdict: ListVerdict, denials: readonly ControllerStatement[], evidence: Evidence): Draft {
  const weak = verdict.branch === 'named' || verdict.timing === 'after' || matchedOnOtherData(verdict);
  return {
    kind: 'undisclosed_contact_data',
    wording: verdict.branch === 'named' ? 'sharing-named' : 'denied',
    key: verdict.key,
    strength: weak ? 'low' : 'moderate',
    articles,
    innocentIds: listInnocent,
    signals: verdict.signals,
    facts: [],
    statements: denials,
    slots: { ...listSlots(verdict, evidence), quote: quotes(denials) },
  };
}

function matchedOnOtherData({ signals }: ListVerdict): boolean {
  const keys = signals.flatMap(({ criterion }) => criterion.matchKeys ?? []);
  return keys.length > 0 && !keys.some((key) => /mail|phone|mobile/i.test(key));
}
