/** What is recorded and wrong, and what is right. */
import type { Block, LetterWords } from '#lib/sar/letters/letter-words.ts';

export function writeRectification({ input, say }: LetterWords): readonly Block[] {
  const items = input.corrections.map(({ label, value, truth }) =>
    truth === null ? say('rectification_wrong', { label, value }) : say('rectification_item', { label, value, truth }),
  );
  return [
    say('rectification_intro', {}, ['UK GDPR 5(1)(d)', 'UK GDPR 16']),
    ...(items.length === 0 ? [say('rectification_gap')] : [{ items }]),
    say('rectification_estimates'),
    say('rectification_meanwhile', {}, ['UK GDPR 18(1)(a)']),
    say('rectification_tell', {}, ['UK GDPR 19']),
    say('rectification_confirm', {}, ['UK GDPR 12(3)', 'UK GDPR 12A']),
  ];
}
