/** Sends the copies of wanted responses through the sealed port: only where a marker occurs, and never beyond the limits. */
import type { Intercepts } from '#lib/platforms/contract.ts';
import { apply, includes, indexOf, later, slice, stringify } from './natives.ts';
import { maxCopyChars, maxLineChars, type Source, type WireHeader } from './wire.ts';

export interface CopyOut {
  /** Where a request says what it asks for, on this platform. */
  readonly asked: Intercepts['asked'];
  /** True for an address whose responses are wanted; false for all once the capture script has said stop. */
  readonly wants: (url: string) => boolean;
  /** Looks at the text in a later task, and copies it where it holds a marker. */
  readonly offer: (text: string, source: Source) => void;
  /** Says that so many responses or lines, of so many characters together, were not copied. */
  readonly unread: (chars: number, count?: number) => void;
  /** Runs what must never disturb the page; a failure is told to the capture script, and gives undefined. */
  readonly guard: <T>(run: () => T) => T | undefined;
  readonly stop: () => void;
}

type Post = (header: WireHeader, text?: string) => void;

const postMessage = Object.getOwnPropertyDescriptor(MessagePort.prototype, 'postMessage')?.value;

function hasAny(text: string, words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i += 1) if (includes(text, words[i] ?? '')) return true;
  return false;
}

export function createCopyOut(port: MessagePort, { paths, markers, asked }: Intercepts): CopyOut {
  let isOn = true;
  /** `__proto__: null`: a `toJSON` that the page puts on `Object.prototype` is not found. */
  const post: Post = (header, text = '') => {
    if (isOn) apply(postMessage, port, [`${stringify({ __proto__: null, ...header })}\n${text}`]);
  };
  const unread = (chars: number, count = 1): void => post({ kind: 'unread', count, chars });
  const guard = <T>(run: () => T): T | undefined => {
    try {
      return run();
    } catch {
      unread(0);
      return undefined;
    }
  };
  const copy = (text: string, source: Source): void => {
    if (text.length > maxCopyChars) unread(text.length);
    else if (!hasAny(text, markers)) post({ kind: 'seen' });
    else if (text.length > maxLineChars) copyLines(text, source, markers, post);
    else post({ kind: 'copy', line: 0, ...source }, text);
  };
  return {
    asked,
    wants: (url) => isOn && hasAny(url, paths),
    offer: (text, source) => later(() => guard(() => copy(text, source))),
    unread,
    guard,
    stop: () => {
      isOn = false;
    },
  };
}

/** Each line with a marker by itself; those that are too long are counted together. */
function copyLines(text: string, source: Source, markers: readonly string[], post: Post): void {
  let count = 0;
  let chars = 0;
  for (let start = 0, line = 0; start < text.length; line += 1) {
    const feed = indexOf(text, '\n', start);
    const end = feed < 0 ? text.length : feed;
    const piece = slice(text, start, end);
    if (piece.length > maxLineChars) {
      count += 1;
      chars += piece.length;
    } else if (hasAny(piece, markers)) post({ kind: 'copy', line, ...source }, piece);
    start = end + 1;
  }
  if (count > 0) post({ kind: 'unread', count, chars });
}
