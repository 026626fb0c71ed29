/** The sentences of complaints and packs in the user's language. */
import welsh from '#assets/locales/cy/complaint.json' with { type: 'json' };
import english from '#assets/locales/en/complaint.json' with { type: 'json' };
import type { Language } from '#lib/core/language.ts';
import type { ComplaintCatalogue } from './complaint-input.ts';

/** The catalogue of a language; what has no Welsh yet is English. The key `language` says what the page then calls itself,
 *  and is translated last: a letter that is Welsh in part is no Welsh letter. */
export function complaintCatalogue(language: Language): ComplaintCatalogue {
  return language === 'en' ? english : { ...english, ...welsh };
}
