/** Text as a person reads it. */

/** Characters that are drawn as nothing; platforms pad their labels with them (seen July 2026). */
const invisible =
  /\u034F|[\u17B4\u17B5]|[\uFE00-\uFE0F]|[\u00AD\u061C\u115F\u1160\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF]/gu;

export const hasInvisible = (text: string): boolean => text.search(invisible) >= 0;

/** The text without invisible characters, in one line. */
export const plainText = (text: string): string => inOneLine(text).trim();

/** The same with the space that it begins or ends with. */
export const inOneLine = (text: string): string => text.replaceAll(invisible, '').replaceAll(/\s+/g, ' ');

/** The text as it is compared between an ad and a post of the page: in small letters, without the "… See more" that a page
 *  puts after a text that it cuts off. */
export function comparableText(text: string): string {
  return plainText(text)
    .toLowerCase()
    .replace(/\s*(?:…|\.\.\.)\s*(?:see more|show more|gweld mwy)?$/u, '');
}
