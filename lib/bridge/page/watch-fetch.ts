/** Copies what `fetch` received when the page reads it: the reading members of Response are wrapped, not the response.
 *  Text and JSON come from the page's own reading, so nothing is read twice. A stream that the page takes over itself can
 *  only be cloned: then, and only then, a page that cancels its reader (without aborting) leaves the download running. */
import { bodyOf, copyBinary, copyStream, textOf } from './copy-body.ts';
import type { CopyOut } from './copy-out.ts';
import { apply, createNotes, getterOf, parse, follow } from './natives.ts';
import { readFetch, readUrl } from './read-request.ts';
import { replaceMembers, type Native } from './replace-members.ts';
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

type Notes = ReturnType<typeof createNotes<Response, Wanted>>;

/** Wraps `fetch` and the reading members of Response. */
export function watchFetch(out: CopyOut): void {
  const notes: Notes = createNotes<Response, Wanted>();
  watchReading(out, notes);
  replaceMembers(window, (native) => {
    const fetch = native('fetch');
    return {
      fetch(this: unknown, input: unknown): unknown {
        const answer = apply(fetch, this, arguments);
        const init: unknown = arguments[1];
        const asked = out.guard(() => (out.wants(readUrl(input)) ? readFetch(input, init, out.asked) : undefined));
        if (!asked) return answer;
        return follow(answer, (response: Response) => {
          out.guard(() => notes.set(response, { source: { url: urlOf(response), ...asked }, isCopied: false }));
          return response;
        });
      },
    };
  });
}

function watchReading(out: CopyOut, notes: Notes): void {
  const take = (response: Response): Source | undefined => out.guard(() => takeOnce(response, out, notes));
  const seeBinary = (value: BodyInit, source: Source): void => copyBinary(value, source, out);

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
    return {
      ...reading('text', out.offer),
      ...reading('arrayBuffer', seeBinary),
      ...reading('blob', seeBinary),
      ...reading('bytes', seeBinary),
      ...jsonAndClone(native('json'), native('clone'), take, out, notes),
      body: {
        'get body'(this: Response): unknown {
          const source = take(this);
          if (source) out.guard(() => copyStream(this, source, out));
          return bodyOf(this);
        },
      }['get body'],
    };
  });
}

/** Where the copy comes from, once: undefined for a response that is not wanted, was copied, or cannot be read. */
function takeOnce(response: Response, out: CopyOut, notes: Notes): Source | undefined {
  const wanted = notes.get(response);
  if (!wanted || wanted.isCopied || isUsed(response)) return undefined;
  const body = bodyOf(response);
  if (body && isLocked(body)) return undefined;
  wanted.isCopied = out.wants(wanted.source.url);
  return wanted.isCopied ? wanted.source : undefined;
}

function jsonAndClone(
  json: Native,
  clone: Native,
  take: (response: Response) => Source | undefined,
  out: CopyOut,
  notes: Notes,
): object {
  return {
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
  };
}
