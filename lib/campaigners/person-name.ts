/** Finds the name of a person in a page name or funding line: titles, offices and "for Anytown" cut away. */
import { keyOf, partsOf, wordsOf } from './normalise.ts';
import { wordSet } from './word-lists.ts';

const leading: ReadonlySet<string> = wordSet(`
  cllr cllrs councillor councillors cynghorydd county city town borough dr doctor sir dame rt hon right
  honourable prof professor rev revd reverend mr mrs ms miss lord lady baroness vote elect re reelect support
  back team friends of the office campaign to your local meet mp former mayor deputy i am im alderman ald
  captain major colonel lt for pcc ppc candidate metro
`);
const cutting: ReadonlySet<string> = wordSet(`
  for 4 in of at mp msp ms mla am as mep tm pcc pfcc ppc mbe obe cbe kbe qc kc bem jp phd dl vc candidate
  candidates parliamentary prospective working standing campaigning campaigner campaign mayor mayoral leader
  member official cllr councillor police former your the a an on to with labour llafur conservative
  conservatives liberal lib libdem libdems green snp plaid reform sinn dup sdlp uup alliance alba welsh scottish
  politics politician page committed dros ward we is who and senedd london west north
`);
/** Cutting words that are a surname where they follow a first name: `Jane Ward for Anytown`. */
const surnamesToo: ReadonlySet<string> = wordSet('ward west north london green page');

/** Keys of the names that may stand in `text`, the likeliest first; each is at least two words. */
export function personKeys(text: string): string[] {
  const keys = partsOf(text)
    .slice(0, 4)
    .flatMap((words) => keysOfPart(words));
  return [...new Set(keys)];
}

/** Nearly all names of the reference data. There are thousands, and all are split before the first ad is told whose it is. */
const twoPlainWords = /^[A-Za-z]+ [A-Za-z]+$/;

/** As `wordsOf`, for names of people. */
export function nameWords(name: string): readonly string[] {
  return twoPlainWords.test(name) ? name.toLowerCase().split(' ') : wordsOf(name);
}

/** Keys under which a person of the reference data is found: the full name, and the first name with the last. */
export function indexKeys(name: string): string[] {
  if (twoPlainWords.test(name)) {
    const words = nameWords(name);
    if (!leading.has(words[0] ?? '')) return [keyOf(words)];
  }
  return partsOf(name)
    .slice(0, 1)
    .flatMap((words) => shortAndFull(withoutTitles(words)));
}

/** True for a title, an office or another word that stands around names. */
export function isTitleWord(word: string): boolean {
  return leading.has(word) || cutting.has(word);
}

function keysOfPart(words: readonly string[]): string[] {
  const open = withoutTitles(words);
  const cut = open.findIndex((word, at) => at > 0 && (cutting.has(word) || /^\d/.test(word)));
  const name = cut === -1 ? open : open.slice(0, cut === 1 && surnamesToo.has(open[1] ?? '') ? 2 : cut);
  const kept = shortAndFull(name);
  return name.length === open.length ? kept : [...shortAndFull(open.slice(0, 5)).slice(0, 1), ...kept];
}

function withoutTitles(words: readonly string[]): readonly string[] {
  const start = words.findIndex((word) => !leading.has(word));
  return start === -1 ? [] : words.slice(start);
}

function shortAndFull(name: readonly string[]): string[] {
  const [first] = name;
  const last = name.at(-1);
  if (first === undefined || last === undefined || name.length < 2 || name.length > 6) return [];
  return name.length === 2 ? [keyOf(name)] : [keyOf(name), keyOf([first, last])];
}
