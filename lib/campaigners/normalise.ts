/** Brings names into one spelling, so that accents, look-alike letters and invisible characters cannot hide or fake a name. */

/** Longest text that is looked at, in UTF-16 units: a page name has at most 75 characters, an imprint a few hundred. */
const maxTextChars = 1_500;

/** Letters of other scripts that look like Latin ones, and Latin ones that no decomposition reaches: `from` and `to`, pair by pair. */
const lookAlikes =
  'аa еe оo рp сc хx уy іi јj ѕs кk мm тt вb нh ԁd ɡg АA ЕE ОO РP СC ХX УY ІI ЈJ ЅS КK МM ТT ВB НH ' +
  'αa οo ρp νv τt ιi κk υu χx βb γy ωw ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ' +
  'ıi øo łl đd ØO ŁL ĐD ßs æa œo ʟl ʀr ᴀa ᴏo';
const confusables = new Map(lookAlikes.split(' ').map((pair): [string, string] => [pair.slice(0, -1), pair.slice(-1)]));

/** Most names: nothing in them needs folding. */
const plainAlready = /^[A-Za-z0-9 ,:|()/-]*$/;

/** The text without accents, invisible and direction marks, look-alikes and apostrophes; case, separators and spaces stay. */
export function plainText(text: string): string {
  if (text.length <= maxTextChars && plainAlready.test(text)) return text;
  const short = text.slice(0, maxTextChars).replace(/['’‘`´ʼ]/g, '');
  const latin = /^[\t\n\r -~]*$/.test(short) ? short : toLatin(short);
  return latin
    .replace(/[&+]/g, ' and ')
    .replace(/(?<![\p{L}\p{N}])(\p{L}\.){2,5}/gu, (initials) => `${initials.replaceAll('.', '')} `);
}

function toLatin(text: string): string {
  const seen = text.normalize('NFKD').replace(/[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Co}\p{Cs}]/gu, '');
  return seen.replace(/[^\p{ASCII}]/gu, (letter) => confusables.get(letter) ?? letter);
}

/** Lower-case words and numbers in order: `"Cllr. Siân O'Neill – Ward 3"` → `cllr sian oneill ward 3`. */
export function wordsOf(text: string): string[] {
  return splitWords(plainText(text));
}

/** As `wordsOf`, with glued words taken apart first: `VoteLabour4Leeds` → `vote labour 4 leeds`. */
export function ungluedWordsOf(text: string): string[] {
  return splitWords(unglue(plainText(text)));
}

/** True where taking glued words apart could change the text. */
export function hasGluedWords(text: string): boolean {
  return /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}|\p{L}\p{N}|\p{N}\p{L}/u.test(plainText(text));
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

/** Thousands of names are split before the first ad is told whose it is, nearly all of them ASCII, which splits in a fraction of
 *  the time. */
function splitWords(plain: string): string[] {
  const lower = plain.toLowerCase();
  const words = plainAlready.test(plain) ? lower.match(/[a-z0-9]+/g) : lower.match(/[\p{L}\p{N}]+/gu);
  return words ?? [];
}

function unglue(plain: string): string {
  return plain
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .replace(/(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$1 ')
    .replace(/(\p{L})(?=\p{N})/gu, '$1 ')
    .replace(/(\p{N})(?=\p{L})/gu, '$1 ');
}
