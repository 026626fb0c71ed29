/** Whether the answer itself says what a value means. */
import type { Scale } from '#lib/core/sar.ts';

/** `label` normalised; `stated`: the scale is given; `meaning`: an explanation beside the value or in a list of codes. */
export interface ExplainedInput {
  readonly label: string;
  readonly value: string;
  readonly scale: Scale;
  readonly stated: boolean;
  readonly meaning: string | null;
}

const plainWords = /^\p{L}[\p{L}' -]{2,}/u;

/** True when a person can understand the value from the answer alone. Text, dates, ranges and flags under a label in words
 *  speak for themselves. A measure does so when its scale is given and its label says in words what is measured; a mark, a
 *  rank, a band or a code only when the answer explains it, because direction and meaning are in nobody's head. */
export function isExplained({ label, value, scale, stated, meaning }: ExplainedInput): boolean {
  if (meaning !== null && meaning.trim().length > 3) return true;
  switch (scale) {
    case 'text':
      return plainWords.test(value) || /\d/.test(value);
    case 'date':
    case 'flag':
      return true;
    case 'percent':
    case 'probability':
    case 'difference':
      return stated && saysWhatIsMeasured(label);
    case 'band':
      return stated;
    case 'ordinal':
    case 'rank':
    case 'code':
      return /\p{L}{3,}.*\s+\p{L}{3,}/u.test(value) && scale === 'code';
  }
}

function saysWhatIsMeasured(label: string): boolean {
  const words = label.split(' ').filter((word) => /^\p{L}{3,}$/u.test(word));
  return words.length >= 2;
}
