/** The written notice after which a party may no longer use a person's political opinions on its own condition. */
import { addDays } from '#lib/law/plain-date.ts';
import { noticeDays } from '#lib/law/deadlines.ts';
import type { Block, LetterWords } from '#lib/sar/letters/letter-words.ts';

export function writePara22Notice({ input, say, day }: LetterWords): readonly Block[] {
  const until = day(addDays(input.today, noticeDays));
  return [
    say('para22_notice', {}, ['DPA 2018 Sch 1 para 22']),
    say('para22_covers'),
    say('para22_until', { until }),
    say('para22_other', {}, ['UK GDPR 9(1)', 'UK GDPR 9(2)(g)']),
    say('para22_confirm'),
  ];
}
