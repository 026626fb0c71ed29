/** Brings names into one spelling, so that accents, look-alike letters and invisible characters cannot hide or fake a name. */

/** Longest text that is looked at, in UTF-16 units: a page name has at most 75 characters, an imprint a few hundred. */
export const maxTextChars = 1_500;

const confusables = new Map(
  [
    ...Array.from('аеорсхуіјѕкмтвнԁɡⅼıøłđþ', (from, at) => [from, Array.from('aeopcxyijskmtbhdgliolde').at(at) ?? '']),
    ...Array.from('АЕОРСХУІЈЅКМТВНԀØŁĐ', (from, at) => [from, Array.from('AEOPCXYIJSKMTBHDOLD').at(at) ?? '']),
    ...Array.from('αορντικυεχβγ', (from, at) => [from, Array.from('aopvtikuexby').at(at) ?? '']),
    ...Array.from('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', (from, at) => [from, Array.from('ABEZHIKMNOPTYX').at(at) ?? '']),
    ...[['ß', 'ss'], ['æ', 'ae'], ['œ', 'oe']],
  ].map(([from, to]) => [from ?? '', to ?? '']),
);

/** The text without accents, invisible and direction marks, look-alikes and apostrophes; case, separators and spaces stay. */
export function plainText(text: string): string {
  const open = text.slice(0, maxTextChars).normalize('NFKD');
  const seen = open.replace(/[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Co}\p{Cs}]/gu, '');
  const latin = seen.replace(/[^\p{ASCII}]/gu, (letter) => confusables.get(letter) ?? letter);
  return latin.replace(/['’‘`´ʼ]/g, '').replace(/[&+]/g, ' and ').replace(/(?<![\p{L}\p{N}])(\p{L}\.){2,5}/gu, (initials) => `${initials.replaceAll('.', '')} `);
}

/** Lower-case words and numbers in order: `"Cllr. Siân O'Neill – Ward 3"` → `cllr sian oneill ward 3`. */
export function wordsOf(text: string): string[] {
  return splitWords(plainText(text));
}

/** As `wordsOf`, with glued words taken apart first: `VoteLabour4Leeds` → `vote labour 4 leeds`. */
export function ungluedWordsOf(text: string): string[] {
  return splitWords(unglue(plainText(text)));
}

/** The words of each part of a title; parts are set off by commas, brackets, bars, colons and free-standing dashes. */
export function partsOf(text: string): string[][] {
  const plain = plainText(text);
  const open = /\s/.test(plain.trim()) ? plain : unglue(plain);
  const parts = open.split(/[:|,/()•·;"“”[\]!?]|\s[-–—~]+|[-–—~]+\s|\.\s/u);
  return parts.map(splitWords).filter((words) => words.length > 0);
}

/** One key for a sequence of words. */
export function keyOf(words: readonly string[]): string {
  return words.join(' ');
}

function splitWords(plain: string): string[] {
  return plain.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

function unglue(plain: string): string {
  return plain
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .replace(/(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$1 ')
    .replace(/(\p{L})(?=\p{N})/gu, '$1 ')
    .replace(/(\p{N})(?=\p{L})/gu, '$1 ');
}
