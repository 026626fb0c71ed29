/** Copies what an XMLHttpRequest received, from a load listener; the page's own request is not touched. */
import { copyBinary } from './copy-body.ts';
import type { CopyOut } from './copy-out.ts';
import { apply, createNotes, getterOf, methodOf, stringify } from './natives.ts';
import { readBody, readUrl } from './read-request.ts';
import { replaceMembers } from './replace-members.ts';
import type { Source } from './wire.ts';

const { prototype } = XMLHttpRequest;
const listen = methodOf(EventTarget.prototype, 'addEventListener');
const urlOf = getterOf(prototype, 'responseURL');
const typeOf = getterOf(prototype, 'responseType');
const textOf = getterOf(prototype, 'responseText');
const responseOf = getterOf(prototype, 'response');

/** Wraps `open` and `send`. */
export function watchXhr(out: CopyOut): void {
  const wanted = createNotes<XMLHttpRequest, Omit<Source, 'url'>>();

  function onLoad(this: XMLHttpRequest): void {
    out.guard(() => {
      const asked = wanted.get(this);
      if (asked) copyOf(this, { url: urlOf(this), ...asked }, out);
    });
  }

  replaceMembers(prototype, (native) => {
    const open = native('open');
    const send = native('send');
    return {
      open(this: XMLHttpRequest, method: string, url: unknown): void {
        apply(open, this, arguments);
        out.guard(() => wanted.set(this, out.wants(readUrl(url)) ? readBody(null, undefined) : undefined));
      },
      send(this: XMLHttpRequest): void {
        const body: unknown = arguments[0];
        out.guard(() => {
          if (!wanted.get(this)) return;
          wanted.set(this, readBody(body, out.asked));
          listen(this, 'load', onLoad);
        });
        apply(send, this, arguments);
      },
    };
  });
}

/** `responseText` may only be read of text; a parsed answer is written out again; a document is not read. */
function copyOf(xhr: XMLHttpRequest, source: Source, out: CopyOut): void {
  const type = typeOf(xhr);
  if (type === '' || type === 'text') out.offer(textOf(xhr), source);
  else if (type === 'json') out.offer(stringify(responseOf(xhr)), source);
  else if (type !== 'document') copyBinary(responseOf(xhr), source, out);
}
