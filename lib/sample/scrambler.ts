/** Scrambles single values, each by what it is and by the names around it. One scrambler is one sample: equal in, equal out. */
import { createAddresses } from './addresses.ts';
import { createChance } from './chance.ts';
import { inventDate, isDate } from './dates.ts';
import { phrasesIn } from './fixed-phrases.ts';
import { createKeptWords } from './kept-words.ts';
import { kindOfKey, type KeyKind } from './key-kinds.ts';
import { scrambleLetters } from './letters.ts';
import { isConstant, isProgramName, isTypeName, isVocabulary } from './program-names.ts';
import { createWords } from './words.ts';

/** What of a platform the scrambler is told; all else it knows by itself. */
export interface ScrambleRules {
  /** Match patterns of its pages. */
  readonly hosts: readonly string[];
  readonly markers: readonly string[];
  readonly keep?: readonly RegExp[];
}

/** How many values were replaced, by what they are. */
export type Replaced = Record<'names' | 'ids' | 'texts' | 'addresses' | 'numbers', number>;

/** Where a value stands: its own name, and whether something around it is about who or what somebody is. */
export interface Around {
  readonly key: string;
  readonly inPerson: boolean;
  readonly inPrivate: boolean;
}

export interface Scrambler {
  readonly text: (text: string, around: Around) => string;
  readonly number: (value: number, around: Around) => number;
  readonly key: (name: string) => string;
  readonly requestAddress: (address: string) => string;
  readonly isAddress: (text: string) => boolean;
  /** Letter for letter, but for the platform's own words: text that is no data. */
  readonly loose: (text: string) => string;
  /** How many values were replaced, so far. */
  readonly replaced: Replaced;
}

export const nowhere: Around = { key: '', inPerson: false, inPrivate: false };

const longestText = 20_000;
const longestName = 120;
const mostRemembered = 20_000;
const smallestId = 1_000;

/** Scrambles JSON inside a text; null for any other text. */
export type ScrambleInner = (text: string, around: Around) => string | null;

export function createScrambler(rules: ScrambleRules, key: string, inner: ScrambleInner): Scrambler {
  const chance = createChance(key);
  const words = createWords(chance);
  const kept = createKeptWords(rules.markers, rules.keep ?? []);
  const replaced: Replaced = { names: 0, ids: 0, texts: 0, addresses: 0, numbers: 0 };
  const addresses = createAddresses({
    hosts: rules.hosts,
    words,
    isKept: kept.isKept,
    value: (text, name) => scrambler.text(text, { ...nowhere, key: name }),
  });

  /** Words of the platform's and of programs. */
  const stays = (text: string, kind: KeyKind): boolean =>
    (kind === 'structure' && isTypeName(text)) ||
    isConstant(text) ||
    isMediaType(text) ||
    isReference(text) ||
    kept.isKept(text);
  const count = (what: keyof Replaced, scrambled: string): string => {
    replaced[what] += 1;
    return scrambled;
  };
  const phrase = (text: string): string | null => {
    const pieces = phrasesIn(text);
    if (!pieces) return null;
    const scrambled = pieces.map(({ kind, text: piece }) =>
      kind === 'fixed' || piece === '' ? piece : kind === 'name' ? words.name(piece) : words.free(piece),
    );
    return count('texts', scrambled.join(''));
  };
  /** A small number beside words may be an age. */
  const besideKept = (part: string): string => {
    if (/^\d{1,2}$/.test(part)) return words.strict(part);
    return looksLikeId(part) ? words.id(part) : words.free(part);
  };
  const plain = (text: string, isPerson: boolean): string => {
    if (isDate(text)) return count('numbers', inventDate(text, chance('date', text)));
    const partly = kept.around(text, besideKept);
    if (partly !== null) return count('ids', partly);
    if (isPerson && text.length <= longestName && !/^[\d:_-]+$/.test(text)) return count('names', words.name(text));
    return looksLikeId(text) ? count('ids', words.id(text)) : count('texts', words.free(text));
  };
  const value = (text: string, around: Around, kind: KeyKind): string => {
    if (text.trim() === '') return text;
    if (kind === 'private') return count('texts', words.strict(text));
    if (kind !== 'person' && stays(text, kind)) return text;
    const short = text.slice(0, longestText);
    return (
      inner(text, around) ??
      (addresses.isAddress(short) ? count('addresses', addresses.scramble(short)) : null) ??
      phrase(short) ??
      (around.inPrivate
        ? count('texts', words.strict(short))
        : plain(short, kind === 'person' || (around.inPerson && kind !== 'id')))
    );
  };
  const remembered = new Map<string, string>();
  const scrambler: Scrambler = {
    replaced,
    text(text, around) {
      const kind = kindOfKey(around.key);
      const place = `${kind} ${around.inPerson} ${around.inPrivate} ${text}`;
      const known = text.length > 200 ? undefined : remembered.get(place);
      if (known !== undefined) return known;
      const scrambled = value(text, around, kind);
      if (text.length <= 200 && remembered.size < mostRemembered) remembered.set(place, scrambled);
      return scrambled;
    },
    number(given, { key: name, inPrivate }) {
      const isPrivate = inPrivate || kindOfKey(name) === 'private';
      if (!isPrivate && Number.isInteger(given) && Math.abs(given) < smallestId) return given;
      replaced.numbers += 1;
      return scrambleNumber(given, words.digits, (digits) => scrambleLetters(digits, chance('number', String(given))));
    },
    key: (name) =>
      isProgramName(name) || isVocabulary(name) || kept.isKept(name) ? name : count('ids', words.id(name)),
    requestAddress: (address) => (address === '' ? '' : addresses.scrambleRequest(address)),
    isAddress: addresses.isAddress,
    loose: (text) => count('texts', kept.around(text, words.strict) ?? words.strict(text)),
  };
  return scrambler;
}

/** A whole number with other digits, or a fraction with others behind the point and before it. */
function scrambleNumber(given: number, whole: (digits: string) => string, any: (digits: string) => string): number {
  const digits = String(Math.abs(given));
  const scrambled = /^\d+$/.test(digits) ? whole(digits) : /e/.test(digits) ? '1e21' : any(digits);
  return Math.sign(given) * Number(scrambled);
}

/** Without spaces, and with a digit or with what joins the parts of an id; no telephone number, no date, no e-mail address. */
function looksLikeId(text: string): boolean {
  if (/\s/.test(text) || /@[\w-]+\./.test(text)) return false;
  return /[\d_:|~=/+-]/.test(text) && !/^\+?\d+(?:[./ -]+\d+)+$/.test(text);
}

const mediaType =
  /^(?:image\/(?:jpe?g|png|gif|webp|avif|svg\+xml)|(?:video|audio)\/(?:mp4|webm|ogg|mpeg|mp2t)|text\/(?:plain|html|css|javascript|vtt)|application\/(?:json|javascript|octet-stream|dash\+xml|x-mpegURL))$/;

const isMediaType = (text: string): boolean => mediaType.test(text);

/** A reference within React's own stream: `$L1a`, `$1a:props:children`. */
function isReference(text: string): boolean {
  const [head = '', ...steps] = text.split(':');
  return /^\$[A-Z@]?[\da-f]{0,6}$/.test(head) && steps.every((step) => /^\d{1,3}$/.test(step) || isVocabulary(step));
}
