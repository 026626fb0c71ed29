/** Sites as ads show them: `example.org`, `https://www.example.org/path`. */
import { plainText } from '#lib/platforms/parts/plain-text.ts';

const site = /^(?:https?:\/\/)?((?:[\p{L}\d-]+\.)+\p{L}{2,})(?:\/\S*)?$/iu;

/** The name of the site that a text is; null for any other text. */
export function siteIn(text: string): string | null {
  return site.exec(plainText(text))?.[1] ?? null;
}
