import { describe, expect, it } from 'vitest';
import { createCopyOut } from '#lib/bridge/page/copy-out.ts';
import { maxCopyChars, maxLineChars, type Source } from '#lib/bridge/page/wire.ts';
import { parseWire, type BridgeMessage } from '#lib/bridge/parse-wire.ts';

const source: Source = { url: 'https://www.facebook.com/api/graphql/', name: 'Q', variables: '{"id":"1"}' };
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));

async function messagesOf(act: (out: ReturnType<typeof createCopyOut>) => void): Promise<(BridgeMessage | null)[]> {
  const { port1, port2 } = new MessageChannel();
  const messages: (BridgeMessage | null)[] = [];
  port2.addEventListener('message', ({ data }) => messages.push(parseWire(data)));
  port2.start();
  act(createCopyOut(port1, { paths: ['/api/graphql/'], markers: ['SponsoredData', 'waist'], postMarker: '"post"' }));
  await settle();
  port1.close();
  return messages;
}

describe('copying out of the page', () => {
  it('wants only the named paths', async () => {
    await messagesOf((out) => {
      expect(out.wants('https://www.facebook.com/api/graphql/')).toBe(true);
      expect(out.wants('https://www.facebook.com/ajax/bz')).toBe(false);
      out.stop();
      expect(out.wants('https://www.facebook.com/api/graphql/')).toBe(false);
    });
    expect.assertions(3);
  });

  it('copies a text with a marker, and only counts the posts of one without', async () => {
    const messages = await messagesOf((out) => {
      out.offer('{"a":"SponsoredData"}', source);
      out.offer('{"a":"private","b":{"post":1},"c":[{"post":2}]}', source);
    });
    expect(messages).toMatchObject([
      { kind: 'copy', text: '{"a":"SponsoredData"}', requestVariables: { id: '1' } },
      { kind: 'seen', copied: 1, posts: 0 },
      { kind: 'seen', copied: 0, posts: 2 },
    ]);
  });

  it('counts a post once whose number stands in it several times, and each of two posts', async () => {
    const messages = await messagesOf((out) => {
      out.offer('{"post":"7","of":{"post":"7"},"next":{"post":"8"}}', source);
      out.offer('{"post":{"a":1},"next":{"post":{"a":1}}}', source);
    });
    expect(messages).toMatchObject([{ posts: 2 }, { posts: 2 }]);
  });

  it('copies of a response of lines those with a marker, each with its number, and counts the posts of the others', async () => {
    const lines = ['{"post":0}', '{"post":"SponsoredData"}', '{"post":1,"post":2}', '{"other":1}', '{"a":"waist"}', ''];
    for (const end of ['\n', '\r\n']) {
      const messages = await messagesOf((out) => out.offer(lines.join(end), source));
      expect(messages).toMatchObject([
        { kind: 'copy', line: 1 },
        { kind: 'copy', line: 4 },
        { kind: 'seen', copied: 2, posts: 2 },
      ]);
    }
  });

  it('copies a line that is cut off, for it may have lost its marker', async () => {
    const messages = await messagesOf((out) => out.offer('{"a":1}\n{"post":1}\n{"a":"Spons', source));
    expect(messages).toMatchObject([
      { kind: 'copy', line: 2, text: '{"a":"Spons' },
      { kind: 'seen', copied: 1, posts: 1 },
    ]);
  });

  it('copies rows that refer to each other whole', async () => {
    const text = '1:I["module"]\n2:["$","p",null,{"children":"$3"}]\n3:T4,line\n0:["waist","$2"]\n';
    expect(await messagesOf((out) => out.offer(text, source))).toMatchObject([
      { kind: 'copy', line: 0, text },
      { kind: 'seen', copied: 1, posts: 0 },
    ]);
  });

  it('copies one document over many lines whole', async () => {
    const text = JSON.stringify({ a: { b: 'waist' }, c: 1 }, null, 2);
    expect(await messagesOf((out) => out.offer(text, source))).toMatchObject([
      { kind: 'copy', line: 0, text },
      { kind: 'seen', copied: 1, posts: 0 },
    ]);
  });

  it('does nothing before the page has its answer', async () => {
    const order: string[] = [];
    const messages = await messagesOf((out) => {
      out.offer('SponsoredData', source);
      order.push('page');
    });
    expect(order).toEqual(['page']);
    expect(messages).toHaveLength(2);
  });

  it('counts lines that are too long, and documents that are', async () => {
    const long = `{"${'x'.repeat(maxLineChars)} waist"}`;
    const messages = await messagesOf((out) => {
      out.offer(['{}', '{"a":"waist 1"}', long, '{"a":"waist 2"}', ''].join('\n'), source);
      out.offer(long, source);
    });
    expect(messages).toMatchObject([
      { kind: 'copy', line: 1, text: '{"a":"waist 1"}' },
      { kind: 'copy', line: 3, text: '{"a":"waist 2"}' },
      { kind: 'unread', count: 1, chars: long.length },
      { kind: 'seen', copied: 2, posts: 0 },
      { kind: 'unread', count: 1, chars: long.length },
      { kind: 'seen', copied: 0, posts: 0 },
    ]);
  });

  it('counts what is longer than may be copied', async () => {
    const messages = await messagesOf((out) => out.offer('waist'.padEnd(maxCopyChars + 1), source));
    expect(messages).toEqual([{ kind: 'unread', count: 1, chars: maxCopyChars + 1 }]);
  });

  it('counts its own failures and throws none into the page', async () => {
    const messages = await messagesOf((out) => {
      expect(
        out.guard(() => {
          throw new Error('a proxy of the page');
        }),
      ).toBeUndefined();
    });
    expect(messages).toEqual([{ kind: 'unread', count: 1, chars: 0 }]);
  });

  it('is not changed by a toJSON on Object.prototype', async () => {
    Reflect.set(Object.prototype, 'toJSON', () => 'forged');
    const pending = messagesOf((out) => out.offer('waist', source));
    await settle();
    Reflect.deleteProperty(Object.prototype, 'toJSON');
    expect(await pending).toMatchObject([
      { kind: 'copy', text: 'waist' },
      { kind: 'seen', copied: 1 },
    ]);
  });
});
