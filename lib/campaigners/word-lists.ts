/** Long lists of words written as text, so that adding one is adding a word. */

/** Phrases set off by semicolons or line ends. */
export function phraseList(text: string): string[] {
  return text
    .split(/[;\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

/** Words set off by white space. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ''));
}
