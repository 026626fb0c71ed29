/** Scrambles a text that is written as a list of its bytes: each of them is a small number, and would stay. */
import type { Json } from '#lib/core/json.ts';
import type { Around, Scrambler } from './scrambler.ts';

const fewest = 8;
const aWord = /\p{L}{4}|\d{5}/u;

/** Null for any list that is no text in bytes. */
export function scrambleBytes(
  list: readonly Json[],
  scrambler: Pick<Scrambler, 'text' | 'loose'>,
  around: Around,
): readonly number[] | null {
  if (list.length < fewest || !list.every(isByte)) return null;
  const bytes = Uint8Array.from(list);
  const text = new TextDecoder().decode(bytes);
  if (!aWord.test(text)) return null;
  const isText = !/[\uFFFD\p{Cc}]/u.test(text.replaceAll(/[\t\r\n]/g, ''));
  return [...new TextEncoder().encode(isText ? scrambler.text(text, around) : scrambler.loose(text))];
}

function isByte(value: Json): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 255;
}
