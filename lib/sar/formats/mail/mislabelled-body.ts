/** A mail whose text says that it is UTF-8, or nothing, and is what old Windows programs write: how it is read again, and which reading counts. */
import type { Mail } from './mail.ts';

/** The same mail with every text in UTF-8, or in no named encoding, named Windows-1252. A text that names another is left as it is. */
export function namedWindows(bytes: Uint8Array): Uint8Array {
  const mail = charsOf(bytes);
  const endOfHead = /\r?\n\r?\n/.exec(mail)?.index ?? mail.length;
  const head = mail.slice(0, endOfHead);
  const typed = /^content-type:/im.test(head) ? head : `${head}\r\nContent-Type: text/plain; charset=windows-1252`;
  const named = `${typed}${mail.slice(endOfHead)}`.replaceAll(contentTypes, typeNamedWindows);
  const out = new Uint8Array(named.length);
  for (let at = 0; at < named.length; at += 1) out[at] = named.charCodeAt(at);
  return out;
}

/** The body that was read, or the one that was read again, with what is wrong in it. As in any other text, a few broken characters in one
 *  that is otherwise sound are damage, and many are another encoding. */
export function sounderBody(read: string, again: string | null): Pick<Mail, 'text' | 'wrong'> {
  const broken = count(read, /\uFFFD/g) - count(again ?? '', /\u00EF\u00BF\u00BD/g);
  if (broken <= 0) return { text: read, wrong: [] };
  const sound = count(read, /[\u0080-\uFFFC]/g);
  if (again === null || again.includes('\uFFFD') || broken * 4 < sound) {
    const seen = `${broken} ${broken === 1 ? 'character is' : 'characters are'} damaged; each is shown as \uFFFD`;
    return { text: read, wrong: [{ kind: 'encoding', seen }] };
  }
  const seen = 'not UTF-8: read as Windows-1252; check accented letters';
  return { text: again, wrong: [{ kind: 'encoding', seen }] };
}

const contentTypes = /^content-type:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*/gim;

function typeNamedWindows(header: string): string {
  if (!/^content-type:\s*text\//i.test(header)) return header;
  if (/charset/i.test(header)) return header.replace(/(charset\*?\s*=\s*"?)utf-?8/i, '$1windows-1252');
  return header.replace(/text\/[\w.+-]+/i, '$&; charset=windows-1252');
}

const chunkBytes = 8192;

/** One character a byte. `latin1` of a `TextDecoder` is Windows-1252, which has no way back. */
function charsOf(bytes: Uint8Array): string {
  const chunks: string[] = [];
  for (let at = 0; at < bytes.length; at += chunkBytes)
    chunks.push(String.fromCharCode(...bytes.subarray(at, at + chunkBytes)));
  return chunks.join('');
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
