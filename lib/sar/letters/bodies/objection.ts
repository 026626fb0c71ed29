/** The objection to direct marketing and to the profiling behind it, which is absolute; and to other profiling, which is not. */
import type { Block, LetterWords } from '#lib/sar/letters/letter-words.ts';

export function writeObjection({ input, say }: LetterWords): readonly Block[] {
  const reason = input.form.detail.trim();
  return [
    say('objection_marketing', {}, ['UK GDPR 21(2)']),
    say('objection_covers'),
    say('objection_effect', {}, ['UK GDPR 21(3)']),
    say('objection_profiling', {}, ['UK GDPR 21(1)']),
    ...(reason === '' ? [] : [say('objection_reason', { reason })]),
    say('objection_tell', {}, ['UK GDPR 19']),
    say('objection_confirm', {}, ['UK GDPR 12(3)', 'UK GDPR 12A']),
  ];
}
