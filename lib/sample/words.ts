/** The ways in which one word or text is replaced: as an id, as somebody's name, or letter for letter. */
import type { Chance } from './chance.ts';
import { lettersFrom, scrambleHex, scrambleLetters } from './letters.ts';
import { hasLongNumber, isCode, isVocabulary } from './program-names.ts';

export interface Words {
  /** An id of any kind, part by part, so that a part that stands alone elsewhere is the same there. Words that ids are made of stay,
   *  and a small number that stands alone. */
  readonly id: (text: string) => string;
  /** A name without anything of it, not even its length. */
  readonly name: (text: string) => string;
  /** Letter for letter; e-mail addresses wholly. */
  readonly free: (text: string) => string;
  /** Letter for letter, and nothing else: every character is as many bytes as before. */
  readonly strict: (text: string) => string;
  /** A number as digits: `0` leads only where it did. */
  readonly digits: (text: string) => string;
}

const shortestName = 8;
/** E-mail addresses, and numbers long enough to be an id. */
const special = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\d{5,}/g;

export function createWords(chance: Chance): Words {
  const digits = (text: string): string => {
    const numbers = chance('id', text);
    const rest = scrambleLetters(text.slice(1), numbers);
    const first = text.slice(0, 1);
    // A number over 2^53 stays one, and one below does too: programs treat the two differently.
    return first === '0' || first === '9' ? first + rest : String(1 + (numbers() % 8)) + rest;
  };
  const code = (part: string): string =>
    part.length === 1
      ? alone(part)
      : /^[\da-f]+$|^[\dA-F]+$/.test(part)
        ? scrambleHex(part, chance('id', part))
        : scrambleLetters(part, chance('id', part));
  const idPart = (part: string): string => {
    if (/^\d+$/.test(part)) return digits(part);
    return isVocabulary(part) ? part : code(part);
  };
  const id = (text: string): string => (/^\d{1,3}$/.test(text) ? text : text.replaceAll(/[\p{L}\p{N}]+/gu, idPart));
  const name = (text: string): string => {
    const plain = text.replace(/^@/, '');
    if (/\s/.test(plain)) return `${capital(chance, `1 ${plain}`)} ${capital(chance, `2 ${plain}`)}`;
    if (hasLongNumber(plain) || isCode(plain)) return id(text);
    const invented = lettersFrom(chance('name', plain), shortestName);
    const isCapital = /^\p{Lu}/u.test(plain);
    return (
      (text === plain ? '' : '@') + (isCapital ? invented.slice(0, 1).toUpperCase() + invented.slice(1) : invented)
    );
  };
  const strict = (text: string): string =>
    text.trim().length === 1 ? alone(text) : scrambleLetters(text, chance('text', text));
  const free = (text: string): string => {
    if (text.trim().length === 1) return alone(text);
    if (/^[A-Za-z\d]+$/.test(text)) return code(text);
    const numbers = chance('text', text);
    let scrambled = '';
    let end = 0;
    for (const match of text.matchAll(special)) {
      scrambled += scrambleLetters(text.slice(end, match.index), numbers);
      scrambled += match[0].includes('@')
        ? `${lettersFrom(chance('mail', match[0]), shortestName)}@example.org`
        : digits(match[0]);
      end = match.index + match[0].length;
    }
    return scrambled + scrambleLetters(text.slice(end), numbers);
  };
  return { id, name, free, strict, digits };
}

/** A single letter is always the same: words that are written letter by letter could be read back otherwise. */
const alone = (char: string): string => scrambleLetters(char, () => 0);

function capital(chance: Chance, text: string): string {
  const word = lettersFrom(chance('name', text), 6);
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
