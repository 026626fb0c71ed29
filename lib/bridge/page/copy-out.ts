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

export function createCopyOut(port: MessagePort, intercepts: Intercepts): CopyOut {
  const { paths, asked } = intercepts;
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
  return {
    asked,
    wants: (url) => isOn && hasAny(url, paths),
    offer: (text, source) => later(() => guard(() => copy(text, source, intercepts, post))),
    unread,
    guard,
    stop: () => {
      isOn = false;
    },
  };
}

/** Copies what holds a marker: of a response of whole lines line by line, else the text as it is. A line that is cut off may have
 *  lost its marker, and is copied too. What is too long is counted; of the rest only the posts are. */
function copy(text: string, source: Source, { markers, postMarker = '' }: Intercepts, post: Post): void {
  if (text.length > maxCopyChars) return post({ kind: 'unread', count: 1, chars: text.length });
  const firstEnd = lineEnd(text, 0);
  const isLines = firstEnd < text.length && isWhole(text, 0, firstEnd);
  let copied = 0;
  let posts = 0;
  let unreadLines = 0;
  let unreadChars = 0;
  for (let start = 0, line = 0; start < text.length; line += 1) {
    const end = isLines ? lineEnd(text, start) : text.length;
    const piece = isLines ? slice(text, start, end) : text;
    if (!hasAny(piece, markers) && !(isLines && isCutOff(text, start, end))) {
      posts += isLines ? (includes(piece, postMarker) ? 1 : 0) : countOf(piece, postMarker);
    } else if (piece.length > maxLineChars) {
      unreadLines += 1;
      unreadChars += piece.length;
    } else {
      copied += 1;
      post({ kind: 'copy', line, ...source }, piece);
    }
    start = end + 1;
  }
  if (unreadLines > 0) post({ kind: 'unread', count: unreadLines, chars: unreadChars });
  post({ kind: 'seen', copied, posts });
}

function lineEnd(text: string, start: number): number {
  const feed = indexOf(text, '\n', start);
  return feed < 0 ? text.length : feed;
}

/** True for a line that begins and ends as a JSON document does. */
function isWhole(text: string, start: number, end: number): boolean {
  const last = text[end - 1] === '\r' ? end - 2 : end - 1;
  return (text[start] === '{' || text[start] === '[') && (text[last] === '}' || text[last] === ']');
}

/** True for a line that is neither empty nor whole. */
function isCutOff(text: string, start: number, end: number): boolean {
  return end - start > 1 && !isWhole(text, start, end);
}

/** A marker with a text behind it (`"post_id":"12"`) may stand several times in one post, with the same text: that counts once. */
function countOf(text: string, marker: string): number {
  if (marker === '') return 0;
  let count = 0;
  let last = '';
  for (let at = indexOf(text, marker, 0); at >= 0; at = indexOf(text, marker, at + 1)) {
    const value = at + marker.length;
    const behind = text[value + 1] === '"' ? slice(text, value, indexOf(text, '"', value + 2)) : '';
    if (behind === '' || behind !== last) count += 1;
    last = behind;
  }
  return count;
}
