/** An answer that lacks something: what, and that saying "we hold none" would be an answer. */
import { dayOf } from '#lib/sar/letters/case-day.ts';
import { type Block, clauses, type LetterWords } from '#lib/sar/letters/letter-words.ts';
import { requestLaw } from '#lib/sar/letters/request-law.ts';

export function writeIncomplete({ input, say, day }: LetterWords): readonly Block[] {
  const { caseFile, form } = input;
  const answered = dayOf(caseFile, 'answer-received');
  const items = form.missing.map((item) => say(`missing_${item}`, {}, requestLaw[item]));
  return [
    answered === null ? say('incomplete_intro') : say('incomplete_intro_answered', { answered: day(answered) }),
    ...(items.length === 0 ? [say('incomplete_gap')] : [clauses(items)]),
    say('incomplete_none', {}, ['UK GDPR 12(4)']),
    say('incomplete_ask', {}, ['UK GDPR 12(1)', 'UK GDPR 12(3)']),
  ];
}
