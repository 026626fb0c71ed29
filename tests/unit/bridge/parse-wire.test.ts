import { describe, expect, it } from 'vitest';
import { parseWire } from '#lib/bridge/parse-wire.ts';
import { maxCopyChars } from '#lib/bridge/page/wire.ts';

const header = { kind: 'copy', url: 'https://www.facebook.com/api/graphql/', name: 'Q', variables: null, line: 0 };
const wire = (over: object, text = 'text'): string => `${JSON.stringify({ ...header, ...over })}\n${text}`;

describe('a message over the bridge', () => {
  it('is a header and a text, which may hold line feeds', () => {
    expect(parseWire(wire({}, '{"a":1}\n{"b":2}\n'))).toEqual({
      kind: 'copy',
      url: header.url,
      requestName: 'Q',
      requestVariables: null,
      line: 0,
      text: '{"a":1}\n{"b":2}\n',
    });
    expect(parseWire('{"kind":"seen","copied":1,"posts":7}\n')).toEqual({ kind: 'seen', copied: 1, posts: 7 });
    expect(parseWire('{"kind":"unread","count":2,"chars":9}\n')).toEqual({ kind: 'unread', count: 2, chars: 9 });
  });

  it.each<[string, unknown]>([
    ['no text at all', { kind: 'seen' }],
    ['a count that is none', '{"kind":"seen","copied":-1,"posts":7}\n'],
    ['no line feed', '{"kind":"seen"}'],
    ['no JSON', 'hello\nthere'],
    ['an array', '[]\n'],
    ['an unknown kind', '{"kind":"adCaptured"}\n'],
    ['no address', wire({ url: 3 })],
    ['an endless address', wire({ url: 'x'.repeat(5_000) })],
    ['an endless name', wire({ name: 'x'.repeat(500) })],
    ['a line before the first', wire({ line: -1 })],
    ['a line that is no number', wire({ line: '1' })],
    ['a count that is no number', '{"kind":"unread","count":null,"chars":1}\n'],
    ['an endless header', `${' '.repeat(300_000)}\n`],
    ['more than may be copied', `{"kind":"seen"}\n${'x'.repeat(maxCopyChars + 300_000)}`],
    ['a header nested too deeply', `${'['.repeat(150_000)}\n`],
  ])('is not one with %s', (_, data) => {
    expect(parseWire(data)).toBeNull();
  });

  it('leaves everything out of the variables that could act for the user', () => {
    const variables = JSON.stringify({
      ad_id: '5',
      client_token: 's',
      fields: { ad_id: '5', clientToken: 's', request_id: '7', list: [{ fb_dtsg: 's', lsd: 's', kept: 1 }] },
    });
    expect(parseWire(wire({ variables }))).toMatchObject({
      requestVariables: { ad_id: '5', fields: { ad_id: '5', request_id: '7', list: [{ kept: 1 }] } },
    });
    expect(JSON.stringify(parseWire(wire({ variables })))).not.toContain('"s"');
  });

  it.each(['not json', '['.repeat(100_000), ''])('has no variables where they cannot be read', (variables) => {
    expect(parseWire(wire({ variables }))).toMatchObject({ requestVariables: null, text: 'text' });
  });

  it('changes no prototype through its keys', () => {
    parseWire(`{"__proto__":{"polluted":1},"kind":"seen"}\n`);
    parseWire(wire({ variables: '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}' }));
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});
