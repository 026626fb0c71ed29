/** The sentences of letters, in English and in Welsh. */
import welsh from '#assets/locales/cy/letters.json' with { type: 'json' };
import english from '#assets/locales/en/letters.json' with { type: 'json' };
import type { LetterForm } from '#lib/core/letter.ts';

export type LetterKey = keyof typeof english;
export type LetterCatalogue = Readonly<Record<LetterKey, string>>;

/** A letter is in one language from its first word to its last, so each catalogue is complete. */
export const letterCatalogues: Readonly<Record<LetterForm['language'], LetterCatalogue>> = {
  en: english,
  cy: welsh,
};
