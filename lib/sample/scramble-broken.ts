/** Scrambles a document that is broken: token by token, so that it stays broken in the same place. */
import { scrambleBytes } from './bytes.ts';
import { type Around, nowhere, type Scrambler } from './scrambler.ts';
import { kindOfKey } from './key-kinds.ts';

const token =
  /(?<text>"(?:[^"\\]|\\.)*")(?<colon>\s*:)?|(?<bytes>\[\d{1,3}(?:,\d{1,3}){7,}\]?)|(?<open>[{[])|(?<close>[}\]])|(?<number>-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(?<fixed>true|false|null|[:,\s]+)|(?<rest>"[^]*|[^"{}[\]:,\s]+)/gy;

const tokensPerStep = 400;
/** It stays broken when it is cut off, too. */
const longest = 60_000;

export function* scrambleBroken(text: string, scrambler: Scrambler): Generator<void, string> {
  let scrambled = '';
  let key = '';
  const around: Around[] = [nowhere];
  let count = 0;
  for (const { groups = {} } of text.slice(0, longest).matchAll(token)) {
    const { text: quoted, colon, bytes, open, close, number, fixed, rest = '' } = groups;
    const here = { ...(around.at(-1) ?? nowhere), key };
    if (quoted !== undefined && colon !== undefined) {
      key = unquoted(quoted);
      scrambled += JSON.stringify(scrambler.key(key)) + colon;
    } else if (quoted !== undefined) scrambled += JSON.stringify(scrambler.text(unquoted(quoted), here));
    else if (bytes !== undefined) scrambled += scrambleList(bytes, scrambler, here);
    else if (number !== undefined) scrambled += String(scrambler.number(Number(number), here));
    else if (open !== undefined) {
      const kind = kindOfKey(key);
      around.push({ key, inPerson: kind === 'person', inPrivate: here.inPrivate || kind === 'private' });
      scrambled += open;
    } else if (close !== undefined) {
      if (around.length > 1) around.pop();
      key = around.at(-1)?.key ?? '';
      scrambled += close;
    } else scrambled += fixed ?? scrambler.loose(rest);
    if ((count += 1) % tokensPerStep === 0) yield;
  }
  return scrambled;
}

/** A list of small numbers, which may be a text in bytes, and cut off. */
function scrambleList(list: string, scrambler: Scrambler, around: Around): string {
  const numbers = list.match(/\d+/g)?.map(Number) ?? [];
  const scrambled = scrambleBytes(numbers, scrambler, around) ?? numbers.map((one) => scrambler.number(one, around));
  return `[${scrambled.join(',')}${list.endsWith(']') ? ']' : ''}`;
}

/** What a quoted text says; the text between the quotes where it is broken itself. */
function unquoted(quoted: string): string {
  try {
    return JSON.parse(quoted);
  } catch {
    // A wrong escape: its characters are scrambled as they stand.
    return quoted.slice(1, -1);
  }
}
