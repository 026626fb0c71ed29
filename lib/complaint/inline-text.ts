/** Foreign words inside our sentences: on one line, of bounded length, and unable to turn the sentence round. */
const turning = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** The text on one line without control and direction characters, and no longer than `maxChars` (cut with an ellipsis). */
export function inlineText(text: string, maxChars = 300): string {
  const line = text
    .toWellFormed()
    .replaceAll(turning, '')
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  return clipped(line, maxChars);
}

/** The text, or its beginning with an ellipsis, in at most `maxChars` UTF-16 units; never half a character. */
export function clipped(text: string, maxChars: number): string {
  if (text.length <= maxChars) return text;
  const cut = text.slice(0, Math.max(0, maxChars - 1));
  return `${cut.isWellFormed() ? cut : cut.slice(0, -1)}…`.slice(0, maxChars);
}
