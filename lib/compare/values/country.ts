/** Countries as far as targeting in the United Kingdom needs them: the whole, and its four nations. */
import { plainWords } from './plain-words.ts';

const wholeNames = new Set(['united kingdom', 'uk', 'great britain', 'gb', 'gbr', 'britain', 'y deyrnas unedig', 'du']);
const nationNames: ReadonlyMap<string, string> = new Map([
  ['england', 'england'],
  ['lloegr', 'england'],
  ['scotland', 'scotland'],
  ['yr alban', 'scotland'],
  ['wales', 'wales'],
  ['cymru', 'wales'],
  ['northern ireland', 'northern-ireland'],
  ['gogledd iwerddon', 'northern-ireland'],
]);

export function isUnitedKingdom(text: string): boolean {
  return wholeNames.has(plainWords(text));
}

/** `uk`, one of its nations, or null for any other text. */
export function ukCountryOf(text: string): string | null {
  return isUnitedKingdom(text) ? 'uk' : (nationNames.get(plainWords(text)) ?? null);
}
