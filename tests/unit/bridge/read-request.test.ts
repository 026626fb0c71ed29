import { describe, expect, it } from 'vitest';
import { readBody, readFetch, readUrl } from '#lib/bridge/page/read-request.ts';
import { intercepts } from '#lib/platforms/facebook/intercepts.ts';

const fields = { fb_dtsg: 'secret', fb_api_req_friendly_name: 'Q', variables: '{"ad_id":"5"}', lsd: 'secret' };
const params = new URLSearchParams(fields);
const form = new FormData();
for (const [name, value] of Object.entries(fields)) form.set(name, value);

describe('what a request asked for', () => {
  it.each<[string, unknown]>([
    ['urlencoded text', params.toString()],
    ['URLSearchParams', params],
    ['FormData', form],
  ])('is read of %s: two fields and nothing else', (_, body) => {
    expect(readBody(body, intercepts.asked)).toEqual({ name: 'Q', variables: '{"ad_id":"5"}' });
  });

  it.each<[string, unknown]>([
    ['no body', null],
    ['bytes', new Uint8Array(3)],
    ['a Blob', new Blob(['variables=1'])],
    ['JSON text', '{"variables":1}'],
    [
      'a form with a file in the place',
      (() => {
        const f = new FormData();
        f.set('variables', new Blob(['x']));
        return f;
      })(),
    ],
  ])('is nothing of %s', (_, body) => {
    expect(readBody(body, intercepts.asked)).toEqual({ name: null, variables: null });
  });

  it('is read of a fetch by its body, else by its headers', () => {
    const named = { 'X-FB-Friendly-Name': 'H' };
    expect(readFetch('/x', { body: params }, intercepts.asked)).toEqual({ name: 'Q', variables: '{"ad_id":"5"}' });
    expect(readFetch('/x', { headers: named }, intercepts.asked)).toEqual({ name: 'H', variables: null });
    expect(readFetch('/x', { headers: new Headers(named) }, intercepts.asked)).toEqual({ name: 'H', variables: null });
    expect(readFetch('/x', { headers: Object.entries(named) }, intercepts.asked)).toEqual({
      name: 'H',
      variables: null,
    });
    expect(readFetch(new Request('https://a.example/', { headers: named }), undefined, intercepts.asked)).toEqual({
      name: 'H',
      variables: null,
    });
    expect(readFetch('/x', undefined, intercepts.asked)).toEqual({ name: null, variables: null });
    expect(readFetch('/x', { body: params, headers: named }, undefined)).toEqual({ name: null, variables: null });
  });

  it('has an address that is read without turning a foreign object into text', () => {
    const trap = { toString: () => expect.fail('was turned into text') };
    expect(readUrl('/a')).toBe('/a');
    expect(readUrl(new URL('https://a.example/b'))).toBe('https://a.example/b');
    expect(readUrl(new Request('https://a.example/c'))).toBe('https://a.example/c');
    expect(readUrl(trap)).toBe('');
  });
});
