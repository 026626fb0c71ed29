/** A complaint to the controller of which no acknowledgement came in 30 days. */
import { dayOf, dueOf } from '#lib/sar/letters/case-day.ts';
import type { Block, LetterWords } from '#lib/sar/letters/letter-words.ts';

export function writeAcknowledgementOverdue({ input, say, day }: LetterWords): readonly Block[] {
  const { caseFile } = input;
  const complained = dayOf(caseFile, 'complaint-sent');
  const due = dueOf(caseFile, 'acknowledgement');
  return [
    complained === null
      ? say('overdue_intro', {}, ['DPA 2018 s.164A'])
      : say('overdue_intro_sent', { complained: day(complained) }, ['DPA 2018 s.164A']),
    due === null
      ? say('overdue_rule', {}, ['DPA 2018 s.164A(3)'])
      : say('overdue_due', { due: day(due) }, ['DPA 2018 s.164A(3)']),
    say('overdue_ask'),
    say('overdue_next', {}, ['UK GDPR 77']),
  ];
}
