/** ZIP files from strangers: whole ones are read, hostile ones give one clear problem, soon and without much memory. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalZip } from '#lib/evidence/canonical-zip.ts';
import { readZip } from '#lib/evidence/read-zip.ts';
import { verifyPack } from '#lib/evidence/verify-pack.ts';
import { packLimits } from '#lib/evidence/zip-directory.ts';
import { aZip, type ZipPart } from './a-zip.ts';

const hello: ZipPart = { name: 'hello.txt', content: 'hello' };

describe('readZip', () => {
  it('reads stored and deflated files, empty files and names that are not English', async () => {
    const parts: ZipPart[] = [
      hello,
      { name: 'ŵy/tŷ.txt', content: 'x'.repeat(5000), deflate: true },
      { name: 'empty', content: '' },
    ];
    const read = await readZip(aZip(parts));
    expect(read.ok && read.value.map((file) => [file.name, new TextDecoder().decode(file.bytes)])).toEqual(
      parts.map((part) => [part.name, part.content]),
    );
  });

  it('reads every ZIP that we write', async () => {
    const file = fc.record({ name: fc.stringMatching(/^[a-z0-9_-]{1,20}$/), bytes: fc.uint8Array({ maxLength: 300 }) });
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(file, { selector: ({ name }) => name, maxLength: 8 }), async (files) => {
        const given = files
          .map(({ name, bytes }) => ({ name, bytes: new Uint8Array(bytes) }))
          .toSorted((a, b) => (a.name < b.name ? -1 : 1));
        const read = await readZip(new Uint8Array(await (await canonicalZip(given)).arrayBuffer()));
        expect(read).toEqual({ ok: true, value: given });
      }),
    );
  });

  const whole = aZip([hello, { name: 'b.txt', content: 'b'.repeat(100), deflate: true }]);
  const bomb = new Uint8Array(80 << 20);
  it.each<[string, Uint8Array<ArrayBuffer>, string]>([
    ['a text', new TextEncoder().encode('this is no zip file at all'), 'not-a-zip'],
    ['nothing', new Uint8Array(), 'not-a-zip'],
    ['a PDF with a ZIP signature inside', new TextEncoder().encode('%PDF-1.7 PK\u0005\u0006 and more'), 'not-a-zip'],
    ['a ZIP that was cut off', whole.slice(0, -10), 'truncated'],
    ['a ZIP with bytes in front', Uint8Array.from([1, 2, 3, ...whole]), 'bad-directory'],
    ['a ZIP with bytes behind', Uint8Array.from([...whole, 1, 2, 3]), 'truncated'],
    ['a directory that begins elsewhere', aZip([hello], { start: 3 }), 'bad-directory'],
    ['a directory of another length', aZip([hello], { length: 10_000 }), 'bad-directory'],
    ['more entries claimed than there are', aZip([hello], { count: 3 }), 'bad-directory'],
    ['fewer entries claimed than there are', aZip([hello, { ...hello, name: 'b' }], { count: 1 }), 'bad-directory'],
    ['a part of a split set', aZip([hello], { disk: 1 }), 'split'],
    ['a Zip64 count', aZip([hello], { count: 0xff_ff }), 'zip64'],
    ['a Zip64 size', aZip([{ ...hello, lie: { size: 0xff_ff_ff_ff, packed: 0xff_ff_ff_ff } }]), 'zip64'],
    ['an encrypted file', aZip([{ ...hello, lie: { flags: 0x8_01 } }]), 'encrypted'],
    ['Deflate64', aZip([{ ...hello, lie: { method: 9 } }]), 'unknown-method'],
    ['a local header of another method', aZip([{ ...hello, lie: { localMethod: 8 } }]), 'bad-directory'],
    ['a local header of another name', aZip([{ ...hello, lie: { localName: 'other.txt' } }]), 'bad-directory'],
    ['a local header that is not there', aZip([{ ...hello, lie: { localAt: 7 } }]), 'bad-directory'],
    ['a local header far outside', aZip([{ ...hello, lie: { localAt: 0xff_ff_ff_00 } }]), 'bad-directory'],
    ['a stored file that claims to be larger', aZip([{ ...hello, lie: { size: 50 } }]), 'wrong-size'],
    [
      'a stored file that reaches into the directory',
      aZip([{ ...hello, lie: { size: 50, packed: 50 } }]),
      'bad-directory',
    ],
    [
      'a deflated file that claims to be smaller',
      aZip([{ name: 'a', content: 'x'.repeat(5000), deflate: true, lie: { size: 50 } }]),
      'wrong-size',
    ],
    [
      'a deflated file that claims to be larger',
      aZip([{ name: 'a', content: 'x'.repeat(5000), deflate: true, lie: { size: 6000 } }]),
      'wrong-size',
    ],
    [
      'a deflated file that is noise',
      aZip([{ name: 'a', content: '\u0007noise', lie: { method: 8, localMethod: 8 } }]),
      'wrong-size',
    ],
    ['a wrong checksum', aZip([{ ...hello, lie: { checksum: 1 } }]), 'wrong-checksum'],
    ['one name twice', aZip([hello, hello]), 'duplicate-name'],
    [
      'two entries on the same bytes',
      aZip([hello, { ...hello, name: 'other.txt', lie: { localAt: 0, localName: 'hello.txt' } }]),
      'bad-directory',
    ],
    ['a bomb', aZip([{ name: 'bomb', content: bomb, deflate: true }]), 'too-large'],
    [
      'a bomb that lies about its size',
      aZip([{ name: 'bomb', content: bomb, deflate: true, lie: { size: 1000 } }]),
      'wrong-size',
    ],
    [
      'a terabyte in many claims',
      aZip(
        Array.from({ length: 2000 }, (_, index) => ({
          name: `f${index}`,
          content: 'x',
          deflate: true,
          lie: { size: 60 << 20 },
        })),
      ),
      'too-large',
    ],
    ...['../up.txt', '/etc/passwd', 'a/../../b', 'C:\\x', 'a\\b', 'a//b', './a', 'a/', '', 'a\u0000b', 'a\nb'].map(
      (name): [string, Uint8Array<ArrayBuffer>, string] => [
        `the name ${JSON.stringify(name)}`,
        aZip([{ name, content: 'x' }]),
        'bad-name',
      ],
    ),
    ['a name that is not UTF-8', aZip([{ name: Uint8Array.of(0xff, 0xfe), content: 'x' }]), 'bad-name'],
  ])('names %s as what it is', async (_what, bytes, kind) => {
    const started = performance.now();
    const read = await readZip(bytes);
    expect(read.ok ? 'ok' : read.error.kind).toBe(kind);
    const report = await verifyPack(bytes);
    expect(report).toMatchObject({
      holds: false,
      verdict: kind === 'not-a-zip' ? 'foreign' : kind === 'wrong-checksum' ? 'changed' : 'damaged',
    });
    expect(performance.now() - started).toBeLessThan(45_000);
  });

  it('sees two entries that overlap', async () => {
    const inner = aZip([hello]).slice(0, 44);
    const zip = aZip([
      { name: 'outer.txt', content: inner },
      { ...hello, lie: { localAt: 39 } },
    ]);
    expect(await readZip(zip)).toEqual({ ok: false, error: { kind: 'overlap', at: 'hello.txt' } });
  });

  it('stops at too many entries before reading them', async () => {
    const many = aZip(Array.from({ length: 5 }, (_, index) => ({ name: `f${index}`, content: '' })));
    expect(await readZip(many, { ...packLimits, maxEntries: 4 })).toEqual({
      ok: false,
      error: { kind: 'too-many', at: '5' },
    });
  });

  it('never throws, whatever the bytes are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.nat(whole.length), async (noise, at) => {
        const mixed = new Uint8Array([...whole.subarray(0, at), ...noise, ...whole.subarray(at)]);
        for (const bytes of [new Uint8Array(noise), mixed]) expect(typeof (await readZip(bytes)).ok).toBe('boolean');
      }),
    );
  });
});
