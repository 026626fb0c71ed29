/** One request for one explanation, and nothing that the user did not ask for. */
import { describe, expect, it } from 'vitest';
import { type AskedAdapter, fetchExplanation } from '#lib/companion/fetch-explanation.ts';
import { maxRawChars } from '#lib/core/limits.ts';

const url = 'https://elm.example/why?ad=1';

/** A document is only passed on: what the adapter reads of it is its text. */
const documentOf = (html: string): Document => Object.assign(Object.create(null), { html });

const adapter: AskedAdapter = {
  hosts: ['https://elm.example/*'],
  explanationKeyOf: (address) => /\/why\?ad=(\d+)$/.exec(address)?.[1] ?? null,
  readExplanation: (root) => {
    const html = String(Reflect.get(root, 'html'));
    return html.startsWith('because') ? html : null;
  },
};

async function asked(answer: () => Response | Promise<Response>, address = url) {
  const sent: [string, RequestInit][] = [];
  const reply = await fetchExplanation(adapter, address, {
    fetch: async (to, init) => {
      sent.push([to, init]);
      return answer();
    },
    parse: documentOf,
  });
  return { reply, sent };
}

const redirect = (): Response =>
  Object.create(Response.prototype, { type: { value: 'opaqueredirect' }, ok: { value: false } });

describe('fetching an explanation', () => {
  it('makes one request, with the user’s login, and gives what the platform’s reader takes from the page', async () => {
    const { reply, sent } = await asked(() => new Response('because of a list'));
    expect(reply).toEqual({ kind: 'read', raw: 'because of a list' });
    expect(sent).toEqual([
      [url, { credentials: 'include', redirect: 'manual', cache: 'no-store', signal: expect.any(AbortSignal) }],
    ]);
  });

  it.each([
    ['another host', 'https://evil.example/why?ad=1'],
    ['an address without encryption', 'http://elm.example/why?ad=1'],
    ['another page of the platform', 'https://elm.example/delete?ad=1'],
    ['a host that only begins like the platform’s', 'https://elm.example.evil.example/why?ad=1'],
    ['no address', 'why?ad=1'],
  ])('sends nothing to %s', async (_, address) => {
    const { reply, sent } = await asked(() => new Response('because'), address);
    expect(reply.kind).toBe('failed');
    expect(sent).toEqual([]);
  });

  it.each<[string, () => Response, string]>([
    ['too many requests', () => new Response('', { status: 429 }), 'HTTP 429'],
    ['a page that is not there', () => new Response('because', { status: 404 }), 'HTTP 404'],
    ['a fault of the platform', () => new Response('', { status: 503 }), 'HTTP 503'],
    ['a redirect to a login', redirect, 'a redirect'],
    ['another page', () => new Response('Are you a person?'), 'a page that explains nothing'],
    ['an endless page', () => new Response(`because${'.'.repeat(4_000_001)}`), 'a page too long for an explanation'],
  ])('takes %s as a refusal', async (_, answer, why) => {
    const { reply, sent } = await asked(answer);
    expect(reply).toEqual({ kind: 'refused', why });
    expect(sent).toHaveLength(1);
  });

  it('fails where no answer comes, and does not ask again', async () => {
    const { reply, sent } = await asked(() => Promise.reject(new TypeError('offline')));
    expect(reply).toEqual({ kind: 'failed', why: 'TypeError' });
    expect(sent).toHaveLength(1);
  });

  it('fails where the explanation is longer than what is kept', async () => {
    const { reply } = await asked(() => new Response(`because${'.'.repeat(maxRawChars)}`));
    expect(reply).toEqual({ kind: 'failed', why: 'too long to keep' });
  });
});
