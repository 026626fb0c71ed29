/** A provision in the words of a language: how it is cited, and what it asks for. */
import type { Language } from '#lib/core/language.ts';
import { articleById } from './articles.ts';
import { welshCitation, welshTitles } from './articles-cy.ts';

/** The citation as people of the language write it; one that is not in the table stays as it is. */
export function citationIn(language: Language, id: string): string {
  const part = language === 'en' ? undefined : welshCitation.find(([english]) => id.startsWith(english));
  return part === undefined ? id : part[1] + id.slice(part[0].length);
}

/** What the provision asks for, in a sentence; null where we have none for the citation. */
export function articleTitleIn(language: Language, id: string): string | null {
  const article = articleById(id);
  if (article === null) return null;
  return language === 'cy' ? (welshTitles[id] ?? article.title) : article.title;
}
