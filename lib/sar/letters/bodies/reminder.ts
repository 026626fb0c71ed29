/** A reminder of an access request: before its day a question, after it a plain word. */
import { addDays } from '#lib/law/plain-date.ts';
import { dayOf, dueOf } from '#lib/sar/letters/case-day.ts';
import type { Block, LetterWords } from '#lib/sar/letters/letter-words.ts';

const patienceDays = 14;

export function writeReminder({ input, say, day }: LetterWords): readonly Block[] {
  const { caseFile, today } = input;
  const sent = dayOf(caseFile, 'request-sent');
  const due = dueOf(caseFile, 'response');
  const isOver = due !== null && today > due;
  const until = day(addDays(today, patienceDays));
  return [
    sent === null ? say('reminder_intro') : say('reminder_intro_sent', { sent: day(sent) }),
    ...(due === null ? [] : [say(isOver ? 'reminder_over' : 'reminder_soon', { due: day(due) }, ['UK GDPR 12A'])]),
    say('reminder_ask', {}, ['UK GDPR 12(3)', 'UK GDPR 12(4)']),
    ...(isOver ? [say('reminder_next', { until }, ['DPA 2018 s.164A'])] : []),
  ];
}
