/** Broken archives and mails: whatever the bytes, reading ends, does not reject, and gives names that stay inside. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CellsOfFile, type FormatReader } from '#lib/sar/formats/format-reader.ts';
import { readZip } from '#lib/sar/formats/archive/read-zip.ts';
import { readEml } from '#lib/sar/formats/mail/read-eml.ts';
import { readMsg } from '#lib/sar/formats/mail/read-msg.ts';
import { aZip } from '#tests/unit/evidence/a-zip.ts';
import { anOutlookMessage } from '#tests/unit/sar/formats/an-outlook-message.ts';

const text = 'We hold no email address for you.\n'.repeat(30);
const zip = aZip(
  [
    { name: 'a.txt', content: text, deflate: true, descriptor: true },
    { name: 'b.txt', content: text },
    { name: 'c.txt', content: text, zip64: true },
  ],
  { zip64: true },
);
const eml = new TextEncoder().encode(
  [
    'MIME-Version: 1.0',
    'From: =?utf-8?B?VMW3?= <a@example.org>',
    'Content-Type: multipart/mixed; boundary="b"',
    '',
    '--b',
    'Content-Type: multipart/alternative; boundary=c',
    '',
    '--c',
    'Content-Type: text/plain; charset=utf-8; format=flowed',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    'Zo=C3=AB =',
    ' more',
    '--c',
    'Content-Type: text/html',
    '',
    '<p>Zo&euml; more <!-- x --><script>y</script>',
    '--c--',
    '--b',
    'Content-Type: message/rfc822',
    '',
    'Subject: in',
    '',
    'body',
    '--b--',
  ].join('\r\n'),
);
const msg = anOutlookMessage({
  properties: { '0037001F': 'Subject', '1000001F': text, '10130102': new TextEncoder().encode('<p>x') },
  recipients: [{ '3001001F': 'Ann', '0C150003': 1 }],
  attachments: [{ properties: { '3707001F': 'a.csv', '37010102': new Uint8Array(5_000) } }],
});

interface Damage {
  readonly at: number;
  readonly byte: number;
  readonly length: number;
  readonly how: 'set' | 'drop' | 'repeat' | 'fill';
}

const damage = fc.record({
  at: fc.nat(1_000_000),
  byte: fc.constantFrom(0, 1, 0x0a, 0x2d, 0x3d, 0x50, 0x7f, 0x80, 0xfe, 0xff),
  length: fc.integer({ min: 1, max: 40 }),
  how: fc.constantFrom('set' as const, 'drop' as const, 'repeat' as const, 'fill' as const),
});

/** Every damage is done where the bytes are, whatever their length. */
function damaged(bytes: Uint8Array, { at, byte, length, how }: Damage): Uint8Array {
  const from = at % Math.max(1, bytes.length);
  switch (how) {
    case 'set':
      return bytes.with(from, byte);
    case 'fill':
      return bytes.slice().fill(byte, from, from + length);
    case 'drop':
      return Uint8Array.from([...bytes.subarray(0, from), ...bytes.subarray(from + length)]);
    case 'repeat':
      return Uint8Array.from([...bytes.subarray(0, from + length), ...bytes.subarray(from)]);
  }
}

function expectSound({ sheets, problems, inside = [] }: CellsOfFile): void {
  expect(sheets.length + inside.length + problems.length).toBeGreaterThan(0);
  const names = inside.map((file) => file.name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^a\/./);
  for (const step of names.flatMap((name) => name.split('/'))) expect(step).not.toBe('..');
}

describe.each<[string, FormatReader, Uint8Array]>([
  ['archives', readZip, zip],
  ['mails', readEml, eml],
  ['Outlook messages', readMsg, msg],
])('%s', (_what, read, whole) => {
  it('that are damaged anywhere give what can be read', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 4 }), async (damages) => {
        expectSound(await read({ name: 'a', bytes: damages.reduce(damaged, whole) }));
      }),
      { numRuns: 500 },
    );
  });

  it('that break off anywhere give what can be read', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), async (length) => {
        expectSound(await read({ name: 'a', bytes: whole.slice(0, length) }));
      }),
      { numRuns: 300 },
    );
  });

  it('that are any bytes at all do no harm', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.nat(whole.length), async (noise, at) => {
        const mixed = Uint8Array.from([...whole.subarray(0, at), ...noise, ...whole.subarray(at)]);
        for (const bytes of [noise, mixed]) expectSound(await read({ name: 'a', bytes }));
      }),
      { numRuns: 200 },
    );
  });
});
