/** The request to erase: everything, or what the user names; what must stay is to be named with the reason. */
import type { Block, LetterWords } from '#lib/sar/letters/letter-words.ts';

export function writeErasure({ input, say }: LetterWords): readonly Block[] {
  const what = input.form.detail.trim();
  return [
    what === '' ? say('erasure_all', {}, ['UK GDPR 17']) : say('erasure_part', { what }, ['UK GDPR 17']),
    say('erasure_scores'),
    say('erasure_stays', {}, ['UK GDPR 12(4)']),
    say('erasure_tell', {}, ['UK GDPR 19']),
    say('erasure_confirm', {}, ['UK GDPR 12(3)', 'UK GDPR 12A']),
  ];
}
