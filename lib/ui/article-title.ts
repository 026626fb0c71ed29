/** What a cited article asks for, in a sentence. */
import { articleById } from '#lib/law/articles.ts';

/** Empty where we have no sentence for the citation. */
export function articleTitle(id: string): string {
  return articleById(id)?.title ?? '';
}
