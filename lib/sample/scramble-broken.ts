/** Scrambles a document that is broken: token by token, so that it stays broken in the same place. */
import { type Around, nowhere, type Scrambler } from './scrambler.ts';
import { kindOfKey } from './key-kinds.ts';

const token =
  /(?<text>"(?:[^"\\]|\\.)*")(?<colon>\s*:)?|(?<open>[{[])|(?<close>[}\]])|(?<number>-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(?<fixed>true|false|null|[:,\s]+)|(?<rest>"[^]*|[^"{}[\]:,\s]+)/gy;

const tokensPerStep = 400;
/** It stays broken when it is cut off, too. */
const longest = 60_000;

export function* scrambleBroken(text: string, scrambler: Scrambler): Generator<void, string> {
  let scrambled = '';
  let key = '';
  const around: Around[] = [nowhere];
  let count = 0;
  for (const { groups = {} } of text.slice(0, longest).matchAll(token)) {
    const { text: quoted, colon, open, close, number, fixed, rest = '' } = groups;
    const here = { ...(around.at(-1) ?? nowhere), key };
    if (quoted !== undefined && colon !== undefined) {
      key = unquoted(quoted);
      scrambled += JSON.stringify(scrambler.key(key)) + colon;
    } else if (quoted !== undefined) scrambled += JSON.stringify(scrambler.text(unquoted(quoted), here));
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

/** What a quoted text says; the text between the quotes where it is broken itself. */
function unquoted(quoted: string): string {
  try {
    return JSON.parse(quoted);
  } catch {
    // A wrong escape: its characters are scrambled as they stand.
    return quoted.slice(1, -1);
  }
}
