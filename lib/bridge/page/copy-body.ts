/** Turns bodies that are not text yet into text, beside the page's own reading of them. */
import type { CopyOut } from './copy-out.ts';
import { getterOf, methodOf, follow } from './natives.ts';
import { maxCopyChars, type Source } from './wire.ts';

const Answer = Response;
const Decoder = TextDecoder;
const Stream = ReadableStream;
const Reader = ReadableStreamDefaultReader;
export const textOf = methodOf(Response.prototype, 'text');
export const bodyOf = getterOf(Response.prototype, 'body');
const cloneOf = methodOf(Response.prototype, 'clone');
const read = methodOf(Reader.prototype, 'read');
const cancel = methodOf(Reader.prototype, 'cancel');
const decode = methodOf(Decoder.prototype, 'decode');
const streaming = { __proto__: null, stream: true };

/** The page aborted or the connection broke: then there is no response to copy. */
const noCopy = (): void => undefined;

/** Copies an `ArrayBuffer`, view or `Blob` that the page has just received; its bytes are read at once. */
export function copyBinary(value: BodyInit, source: Source, out: CopyOut): void {
  void follow(textOf(new Answer(value)), (text) => out.offer(text, source), noCopy);
}

/** Reads a clone of a response whose own stream the page is about to take; stops at the limit. */
export function copyStream(response: Response, source: Source, out: CopyOut): void {
  const stream = bodyOf(cloneOf(response));
  if (!(stream instanceof Stream)) return;
  const reader = new Reader(stream);
  const decoder = new Decoder();
  let text = '';
  const next = (): unknown =>
    follow(
      read(reader),
      ({ done, value }) => {
        if (done) return out.offer(text + decode(decoder), source);
        text += decode(decoder, value, streaming);
        if (text.length <= maxCopyChars) return void next();
        out.unread(text.length);
        void follow(cancel(reader), noCopy, noCopy);
      },
      noCopy,
    );
  next();
}
