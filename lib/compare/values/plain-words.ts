/** Brings a text down to its words, so that two ways of writing the same thing are equal. */

/** Lower case, no accents, no punctuation, single spaces, no leading "the". */
export function plainWords(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim()
    .replace(/^the /, '');
}

/** True where the words of `part` stand one after another in `whole`; both as `plainWords` gives them. */
export function hasWords(whole: string, part: string): boolean {
  return part !== '' && ` ${whole} `.includes(` ${part} `);
}
