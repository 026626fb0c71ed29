/** Copies what `fetch` received when the page reads it: the reading members of Response are wrapped, not the response.
 *  Text and JSON come from the page's own reading, so nothing is read twice. A stream that the page takes over itself can
 *  only be cloned: then, and only then, a page that cancels its reader (without aborting) leaves the download running. */
import { bodyOf, copyBinary, copyStream, textOf } from './copy-body.ts';
import type { CopyOut } from './copy-out.ts';
import { apply, createNotes, getterOf, parse, follow } from './natives.ts';
import { readFetch, readUrl } from './read-request.ts';
import { replaceMembers } from './replace-members.ts';
import type { Source } from './wire.ts';

/** One wanted answer; clones share it, so that it is copied once. */
interface Wanted {
  readonly source: Source;
  isCopied: boolean;
}

const { prototype } = Response;
const isUsed = getterOf(prototype, 'bodyUsed');
const isLocked = getterOf(ReadableStream.prototype, 'locked');
const urlOf = getterOf(prototype, 'url');

/** Wraps `fetch` and the reading members of Response. */
export function watchFetch(out: CopyOut): void {
  const notes = createNotes<Response, Wanted>();

  /** Where the copy comes from, once: undefined for a response that is not wanted, was copied, or cannot be read. */
  const take = (response: Response): Source | undefined =>
    out.guard(() => {
      const wanted = notes.get(response);
      if (!wanted || wanted.isCopied || isUsed(response)) return undefined;
      const body = bodyOf(response);
      if (body && isLocked(body)) return undefined;
      wanted.isCopied = out.wants(wanted.source.url);
      return wanted.isCopied ? wanted.source : undefined;
    });

  replaceMembers(prototype, (native) => {
    /** A reading method: the page's own promise, or for a wanted response one that passes the same value on. */
    const reading = (name: string, see: (value: string & BodyInit, source: Source) => void): object => {
      const method = native(name);
      return {
        [name](this: Response): unknown {
          const source = take(this);
          const answer = apply(method, this, arguments);
          if (!source) return answer;
          return follow(answer, (value: string) => {
            out.guard(() => see(value, source));
            return value;
          });
        },
      };
    };
    const seeBinary = (value: BodyInit, source: Source): void => copyBinary(value, source, out);
    const json = native('json');
    const clone = native('clone');
    return {
      ...reading('text', out.offer),
      ...reading('arrayBuffer', seeBinary),
      ...reading('blob', seeBinary),
      ...reading('bytes', seeBinary),
      json(this: Response): unknown {
        const source = take(this);
        if (!source) return apply(json, this, arguments);
        return follow(textOf(this), (value) => {
          out.offer(value, source);
          return parse(value);
        });
      },
      clone(this: Response): Response {
        const copy = apply(clone, this, arguments);
        out.guard(() => notes.set(copy, notes.get(this)));
        return copy;
      },
      body: {
        'get body'(this: Response): unknown {
          const source = take(this);
          if (source) out.guard(() => copyStream(this, source, out));
          return bodyOf(this);
        },
      }['get body'],
    };
  });

  replaceMembers(window, (native) => {
    const fetch = native('fetch');
    return {
      fetch(this: unknown, input: unknown): unknown {
        const answer = apply(fetch, this, arguments);
        const init: unknown = arguments[1];
        const asked = out.guard(() => (out.wants(readUrl(input)) ? readFetch(input, init) : undefined));
        if (!asked) return answer;
        return follow(answer, (response: Response) => {
          out.guard(() => notes.set(response, { source: { url: urlOf(response), ...asked }, isCopied: false }));
          return response;
        });
      },
    };
  });
}
