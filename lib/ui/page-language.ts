/** The language of a page: the user's choice, else the browser's where we speak it, else English. */
import { useEffect } from 'preact/hooks';
import type { Language } from '#lib/core/language.ts';

/** `preferred` are the browser's languages in order, as BCP 47 tags. */
export function pageLanguage(chosen: Language | null, preferred: readonly string[]): Language {
  const spoken = preferred.map((tag) => tag.toLowerCase().split('-')[0]).find((tag) => tag === 'en' || tag === 'cy');
  return chosen ?? (spoken === 'cy' ? 'cy' : 'en');
}

/** The language of this page, which the document then says too. */
export function usePageLanguage(chosen: Language | null): Language {
  const language = pageLanguage(chosen, navigator.languages);
  useEffect(() => {
    document.documentElement.lang = language === 'cy' ? 'cy' : 'en-GB';
  }, [language]);
  return language;
}
