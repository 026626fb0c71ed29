/** Tells what a program wrote from what a person did: names of fields, words of an interface between programs. */

/** True for a name such as a program gives a field: it is structure, and stays. A name with a long number or a code in it is
 *  somebody's id that was made a name. */
export function isProgramName(name: string): boolean {
  return /^[A-Za-z_$][\w$-]{0,79}$/.test(name) && !hasLongNumber(name) && !isCode(name);
}

/** True for a word such as a program has: `User`, `SEARCH_ADS`, `home-promoted`, `com.example.feed.Update`. A name of a person may
 *  look so, too. */
export function isIdentifier(text: string): boolean {
  return text.length <= 120 && /^[A-Za-z_$][\w$]*(?:[.:/-][A-Za-z_$][\w$]*)*$/.test(text) && !hasLongNumber(text);
}

/** True for one word that stands for one of a few things, or the name of a class with all that it is in. Names that people
 *  choose for themselves like to end in a year or a number. */
export function isTypeName(text: string): boolean {
  return (
    isIdentifier(text) &&
    !isCode(text) &&
    !/\d{3}/.test(text) &&
    (/^[\w$]+$/.test(text) || /^(?:com|org|net)\.[\w.$]+\.[A-Z]\w+$/.test(text))
  );
}

/** Two words or more in capitals: `BADGE_STYLE_TYPE`. Nobody is called so. */
export function isConstant(text: string): boolean {
  return text.length <= 80 && /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/.test(text) && !hasLongNumber(text);
}

/** Five digits in a row or more: no count, but an id. */
export const hasLongNumber = (text: string): boolean => /\d{5}/.test(text);

/** A hexadecimal number, or letters and digits in such a mixture as no person and no programmer writes. */
export function isCode(text: string): boolean {
  if (/^(?=.*\d)(?=.*[a-f])[\da-f]{8,}$/i.test(text)) return true;
  return text.length >= 16 && (text.match(/\d[A-Za-z]|[A-Za-z]\d/g) ?? []).length >= 4;
}

/** The words of a name in small letters: `fullName`, `full_name` and `full-name` are `full`, `name`. */
export function wordsOf(name: string): readonly string[] {
  return name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '');
}

/** Words of which ids and the paths of addresses are made: none of them is a name or says anything about anybody. */
const vocabulary: ReadonlySet<string> = new Set(
  `ad ads advert adverts api app apps article articles asset assets attachment browse button card channel children click client
   collection comment comments common company content creative css cursor data dash document edge edges element entry event events
   feed feeds file font get gif graphql group groups hash header home html http https i icon id ids image images img impression index
   item items jpeg jpg js json l link links list live main media member message messages mobile module mp4 news next node notes
   object org organization p page pages path permalink photo photos php pic plain png player policy post posts preview privacy
   product profile promoted prop props public query reel reels ref reply result results root search section share shared short
   shorts size slot source sponsored static status statuses stories story stream suggested svg text thread thumb thumbnail timeline
   title token top trend type ui update updates url urn user users video videos view viewer watch web webm webp www xml`
    .trim()
    .split(/\s+/),
);

/** True for a part of an id or of a path that is made of such words only. */
export function isVocabulary(part: string): boolean {
  if (/^v\d{1,2}$/.test(part)) return true;
  const words = wordsOf(part);
  return words.length > 0 && words.every((word) => vocabulary.has(word)) && /^[A-Za-z_]+\d?$/.test(part);
}
