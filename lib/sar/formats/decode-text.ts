/** Bytes → text: byte order mark, then strict UTF-8, then what old Windows programs write. */
import { problem, type Problem } from '#lib/core/problem.ts';
import { utf16Order } from './detect-format.ts';

export interface DecodedText {
  readonly text: string;
  /** `utf-8`, `utf-16le`, `utf-16be`, `windows-1252`, or what the file declares. */
  readonly encoding: string;
  readonly problems: readonly Problem[];
}

/** The text of a file without its byte order mark. A file that is not what it should be is read as well as can be, with a
 *  problem of kind `encoding` that says how. `declared` is the encoding that the file names itself, if it does; it counts only
 *  for a file that is no UTF-8, because many name one that they do not have. */
export function decodeText(name: string, bytes: Uint8Array, declared: string | null = null): DecodedText {
  const decoded = decodeBytes(name, bytes, declared);
  const nul = decoded.text.match(/\0/g)?.length ?? 0;
  if (nul === 0) return decoded;
  const seen = `${nul} NUL ${nul === 1 ? 'character' : 'characters'}, shown as \uFFFD`;
  const problems = [...decoded.problems, problem('encoding', name, seen)];
  return { ...decoded, text: decoded.text.replaceAll('\0', '\uFFFD'), problems };
}

function decodeBytes(name: string, bytes: Uint8Array, declared: string | null): DecodedText {
  const order = utf16Order(bytes);
  if (order) {
    const encoding = order === 'le' ? 'utf-16le' : 'utf-16be';
    return { text: new TextDecoder(encoding).decode(bytes), encoding, problems: [] };
  }
  const strict = decodeStrictly(bytes);
  if (strict !== null) return { text: strict, encoding: 'utf-8', problems: [] };
  return (declared === null ? null : decodeDeclared(bytes, declared)) ?? decodeBroken(name, bytes);
}

/** Null for an encoding that nobody knows, and for UTF-8 in any form, which this file is not. */
function decodeDeclared(bytes: Uint8Array, declared: string): DecodedText | null {
  try {
    const decoder = new TextDecoder(declared);
    if (decoder.encoding.startsWith('utf')) return null;
    return { text: decoder.decode(bytes), encoding: decoder.encoding, problems: [] };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** A few broken characters in a text that is otherwise UTF-8 are damage; many are another encoding. */
function decodeBroken(name: string, bytes: Uint8Array): DecodedText {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const broken = lenient.match(/\uFFFD/g)?.length ?? 0;
  const sound = lenient.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  if (broken * 4 < sound) {
    const seen = `${broken} characters are damaged; each is shown as \uFFFD`;
    return { text: lenient, encoding: 'utf-8', problems: [problem('encoding', name, seen)] };
  }
  const seen = 'not UTF-8: read as Windows-1252; check accented letters';
  return {
    text: new TextDecoder('windows-1252').decode(bytes),
    encoding: 'windows-1252',
    problems: [problem('encoding', name, seen)],
  };
}
