/** Replaces letters and digits one for one: a letter by one of the same script, case and length in bytes, a digit by a digit. */
import type { Numbers } from './chance.ts';

/** No vowels: what comes out never spells a word, and so never a word that stood there before. */
const lower = 'bcdfghjklmnpqrstvwxz';
const upper = lower.toUpperCase();
const digits = '0123456789';

/** Letters by script, each as many bytes of UTF-8 as any other of its row; those of two bytes before those of three. */
const scripts: readonly (readonly [letter: RegExp, row: string])[] = [
  [/[À-ÖØ-Þ]|(?=[\u0100-\u024F])\p{Lu}/u, 'ÇÐÑÞČĎŘŠŽĶĻŅ'],
  [/[\u00DF-\u00F6\u00F8-\u024F]/u, 'çðñþčďřšžķļņ'],
  [/(?=\p{Script=Greek})\p{Lu}/u, 'ΒΓΔΖΘΚΛΜΝΞΠΡΣΤΦΧΨ'],
  [/(?=\p{Script=Greek})[\u0370-\u03FF]/u, 'βγδζθκλμνξπρστφχψ'],
  [/(?=\p{Script=Cyrillic})\p{Lu}/u, 'БВГДЖЗКЛМНПРСТФХЦЧШ'],
  [/\p{Script=Cyrillic}/u, 'бвгджзклмнпрстфхцчш'],
  [/\p{Script=Hebrew}/u, 'בגדזחטכלמנספצקרשת'],
  [/\p{Script=Arabic}/u, 'بتثجحخدرزسشصضطظغفقكلمن'],
  [/\p{Script=Devanagari}/u, 'कखगघचछजझटठडढतथदधनपफबभमयरलवशषसह'],
  [/\p{Script=Bengali}/u, 'কখগঘচছজঝটঠডঢতথদধনপফবভমযরলশষসহ'],
  [/\p{Script=Thai}/u, 'กขคงจฉชซฌญฎฏฐณดตถทธนบปผพฟภมยรลวศษสหฬฮ'],
  [/\p{Script=Hiragana}/u, 'かきくけこさしすせそたちつてとなにぬねの'],
  [/\p{Script=Katakana}/u, 'カキクケコサシスセソタチツテトナニヌネノ'],
  [/\p{Script=Hangul}/u, '가나다라마바사자차카타파하거너더러머버서'],
  [/\p{Script=Han}/u, '山水木火土金石田目耳手足雨雪花草鳥魚馬牛'],
];

const byLength: readonly string[] = ['', lower, 'ƀƃƅƈƌƙƛƞƥƨƫƭƶ', 'ᏗᏓᏙᏚᏔᏖᏡᏜᏝᏟ', '𐐒𐐓𐐔𐐕𐐖𐐗𐐘𐐙'];
const digitsByLength: readonly string[] = ['', digits, '٠١٢٣٤٥٦٧٨٩', '०१२३४५६७८९', '𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗'];

/** The text with every letter and digit replaced; everything else stays. */
export function scrambleLetters(text: string, numbers: Numbers): string {
  let scrambled = '';
  for (const char of text) scrambled += scrambleOne(char, numbers, lower, upper);
  return scrambled;
}

/** The same for a hexadecimal number, of which nothing but such digits may come. */
export function scrambleHex(text: string, numbers: Numbers): string {
  let scrambled = '';
  for (const char of text) scrambled += scrambleOne(char, numbers, 'bcdf', 'BCDF');
  return scrambled;
}

/** So many letters in small. */
export function lettersFrom(numbers: Numbers, count: number): string {
  return scrambleLetters('x'.repeat(count), numbers);
}

function scrambleOne(char: string, numbers: Numbers, small: string, capital: string): string {
  if (char >= '0' && char <= '9') return pick(digits, numbers);
  if (char >= 'a' && char <= 'z') return pick(small, numbers);
  if (char >= 'A' && char <= 'Z') return pick(capital, numbers);
  return char < '\u0080' ? char : scrambleOther(char, numbers);
}

function scrambleOther(char: string, numbers: Numbers): string {
  if (/\p{Nd}/u.test(char)) return pickFrom(digitsByLength, char, numbers);
  if (!/\p{L}/u.test(char)) return char;
  const row = scripts.find(([letter]) => letter.test(char))?.[1];
  const isAsLong = row !== undefined && bytesOf(row.slice(0, 1)) === bytesOf(char);
  return isAsLong ? pick(row, numbers) : pickFrom(byLength, char, numbers);
}

function pickFrom(rows: readonly string[], char: string, numbers: Numbers): string {
  return pick(rows[bytesOf(char)] ?? '', numbers);
}

function pick(row: string, numbers: Numbers): string {
  const all = row.length > 40 || /[\uD800-\uDBFF]/.test(row) ? Array.from(row) : row;
  return all[numbers() % all.length] ?? '';
}

function bytesOf(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x8_00 ? 2 : code < 0x1_00_00 ? 3 : 4;
}
