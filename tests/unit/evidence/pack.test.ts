/** Packs: what they hold, that they verify, and that no change to them goes unseen. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { sha256Hex } from '#lib/core/content-id.ts';
import { canonicalJson } from '#lib/evidence/canonical-json.ts';
import { buildPack, rawFileName, type PackParts } from '#lib/evidence/pack.ts';
import type { StoredPicture } from '#lib/evidence/picture-record.ts';
import { verifyPack, type VerifyReport } from '#lib/evidence/verify-pack.ts';
import { aContext } from './a-log.ts';
import { aFact, anImpression, aPicture, filesOf, packBytes, packParts, repacked, textOf } from './a-pack.ts';

let parts: PackParts;
let pack: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
  parts = await packParts();
  pack = await packBytes(parts);
});

const pictureName = `pictures/${createHash('sha256').update(aPicture.bytes).digest('hex')}.jpg`;

const failing = (report: VerifyReport) => report.checks.filter((check) => !check.ok).map((check) => check.name);
const fileText = async (name: string) => textOf((await filesOf(pack)).find((file) => file.name === name));

describe('buildPack', () => {
  it('gives a pack that verifies, and says what that proves and what not', async () => {
    const report = await verifyPack(pack);
    expect(failing(report)).toEqual([]);
    expect(report).toMatchObject({
      holds: true,
      verdict: 'whole',
      keyId: parts.signer.keyId,
      head: { seq: 3 },
      records: 3,
    });
    expect(report.proves.length).toBeGreaterThan(0);
    expect(report.doesNotProve.length).toBeGreaterThan(0);
  });

  it('holds exactly the files that its README names', async () => {
    expect((await filesOf(pack)).map((file) => file.name)).toEqual([
      'README.txt',
      'SHA256SUMS',
      'documents/complaint.html',
      'key.json',
      'leaves.jsonl',
      'log.jsonl',
      'manifest.json',
      pictureName,
      'raw/imp_003a4.json',
      'records.jsonl',
      'signature.json',
    ]);
  });

  it('gives the same bytes for the same parts, in whatever order they come, but for the signature', async () => {
    const shuffled = {
      ...parts,
      records: parts.records.toReversed(),
      leaves: parts.leaves.toReversed(),
      entries: parts.entries.toReversed(),
    };
    const again = await filesOf(await packBytes(shuffled));
    const apart = (await filesOf(pack)).filter(
      (file, place) => file.name !== 'signature.json' && textOf(file) !== textOf(again[place]),
    );
    expect(apart).toEqual([]);
  });

  it('has one time in every header, whatever zone it is made in: noon of 1 January 1980', () => {
    const header = new DataView(pack.buffer, 0, 30);
    expect([header.getUint16(10, true), header.getUint16(12, true)]).toEqual([12 << 11, (1 << 5) | 1]);
  });

  it('shows records that are not cited as bare hashes, and no batch that holds none of the cited', async () => {
    const leaves = (await fileText('leaves.jsonl'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(leaves.map((leaf) => `${leaf.seq}.${leaf.index} ${leaf.recordId}`)).toEqual([
      '1.0 null',
      '1.1 imp:4',
      '1.2 raw:imp:4',
      '1.3 null',
      '3.0 null',
      '3.1 fact:8',
      '3.2 null',
      '3.3 picture:ad:facebook:1',
    ]);
    expect(leaves.filter((leaf) => leaf.recordId === null).every((leaf) => leaf.salt === null)).toBe(true);
    const everything = (await filesOf(pack)).map(textOf).join('\n');
    for (const hidden of ['imp:3', 'imp:5', 'imp:6', 'fact:7', 'fact:9']) expect(everything).not.toContain(hidden);
  });

  it('begins the log at the first entry that is needed', async () => {
    const entries = (await fileText('log.jsonl'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).seq);
    expect(entries).toEqual([1, 2, 3]);
  });

  it('verifies when the user deleted other records of the same batches', async () => {
    const leaves = parts.leaves.map((leaf) =>
      leaf.recordId === 'fact:7' ? { ...leaf, recordId: null, salt: null } : leaf,
    );
    expect((await verifyPack(await packBytes({ ...parts, leaves }))).verdict).toBe('whole');
  });

  it('verifies with no record, with an empty log, and with a finding that no log knows', async () => {
    expect((await verifyPack(await packBytes({ ...parts, records: [], raws: [], pictures: [] }))).verdict).toBe(
      'whole',
    );
    expect(
      (await verifyPack(await packBytes({ ...parts, records: [], raws: [], pictures: [], leaves: [], entries: [] })))
        .verdict,
    ).toBe('whole');
  });

  it('verifies documents with emoji, half an emoji, and no text at all', async () => {
    const documents = [
      { name: 'a.html', text: 'ŵ ŷ 😀 \ud83d' },
      { name: 'b.txt', text: '' },
    ];
    expect((await verifyPack(await packBytes({ ...parts, documents }))).verdict).toBe('whole');
  });

  it.each(['../evil.html', 'a/b.html', '', '.hidden', 'x'.repeat(101)])(
    'refuses the document name "%s" as a mistake of ours',
    async (name) => {
      await expect(buildPack({ ...parts, documents: [{ name, text: '' }] })).rejects.toThrow();
    },
  );

  it('names raw files so that no two records share one and no name leads out of its folder', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.string({ unit: 'binary', maxLength: 200 }),
        (a, b) => {
          expect(rawFileName(a)).toMatch(/^raw\/[A-Za-z0-9_-][A-Za-z0-9._-]*\.json$/);
          expect(rawFileName(a) === rawFileName(b)).toBe(a === b);
        },
      ),
    );
  });
});

describe('verifyPack', () => {
  it('rejects the pack after any one byte of it was changed', { timeout: 120_000 }, async () => {
    const accepted: number[] = [];
    for (let at = 0; at < pack.length; at += 1)
      if ((await verifyPack(flipped(pack, at, 1 + (at % 255)))).holds) accepted.push(at);
    expect(accepted).toEqual([]);
  });

  it('rejects the pack after any byte was taken away, added or exchanged for any other', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(pack.length - 1), fc.integer({ min: 1, max: 255 }), async (at, xor) => {
        const cut = Uint8Array.from([...pack.subarray(0, at), ...pack.subarray(at + 1)]);
        const grown = Uint8Array.from([...pack.subarray(0, at), xor, ...pack.subarray(at)]);
        for (const other of [
          flipped(pack, at, xor),
          cut,
          pack.slice(0, at),
          ...(grown.join() === pack.join() ? [] : [grown]),
        ])
          expect((await verifyPack(other)).holds).toBe(false);
      }),
      { numRuns: 100 },
    );
  });

  it.each<[string, (text: string) => string, string, string]>([
    ['documents/complaint.html', (text) => text.replace('Complaint', 'Compliment'), 'changed', 'files'],
    ['records.jsonl', (text) => text.replace('"visibleMs":4', '"visibleMs":9'), 'changed', 'records'],
    ['raw/imp_003a4.json', (text) => text.replace('payload', 'invention'), 'changed', 'records'],
    ['log.jsonl', (text) => text.replace('2026-11-23T17:00:02Z', '2026-11-23T17:00:03Z'), 'damaged', 'log'],
    ['log.jsonl', (text) => text.split('\n').toSpliced(1, 1).join('\n'), 'damaged', 'log'],
    ['log.jsonl', (text) => text.split('\n').toSpliced(2, 1).join('\n'), 'foreign', 'head'],
    ['leaves.jsonl', (text) => text.split('\n').toSpliced(2, 1).join('\n'), 'damaged', 'log'],
    ['leaves.jsonl', (text) => text.replace('"recordId":"imp:4"', '"recordId":"imp:5"'), 'changed', 'records'],
    ['manifest.json', (text) => text.replace('2026-11-23T18', '2026-11-22T18'), 'changed', 'signature'],
    ['README.txt', (text) => text.replace('NOT', 'TOO'), 'changed', 'files'],
    [
      'key.json',
      (text) => text.replace(/"x":"(.)/, (_, first) => `"x":"${first === 'A' ? 'B' : 'A'}`),
      'foreign',
      'signature',
    ],
  ])('rejects the pack when %s is changed and zipped anew', async (name, change, verdict, check) => {
    const other = await repacked(pack, { [name]: change(await fileText(name)) });
    const report = await verifyPack(other);
    expect(report).toMatchObject({ holds: false, verdict });
    expect(failing(report)).toContain(check);
    expect(report.proves).toEqual([]);
  });

  it('rejects a changed document also when the manifest was made to fit, because the manifest is signed', async () => {
    const report = await verifyPack(
      await withFittingManifest(pack, 'documents/complaint.html', '<p>Something else</p>'),
    );
    expect(report).toMatchObject({ verdict: 'changed', holds: false });
    expect(failing(report)).toEqual(['signature']);
  });

  it('shows a log of another installation in the pack as foreign', async () => {
    const other = await packBytes(await packParts());
    const theirs = textOf((await filesOf(other)).find((file) => file.name === 'log.jsonl'));
    expect(await verifyPack(await withFittingManifest(pack, 'log.jsonl', theirs))).toMatchObject({
      verdict: 'foreign',
      holds: false,
    });
    const key = textOf((await filesOf(other)).find((file) => file.name === 'key.json'));
    expect(await verifyPack(await repacked(pack, { 'key.json': key }))).toMatchObject({
      verdict: 'foreign',
      holds: false,
    });
  });

  it('rejects a record that no entry of the log knows, even when the whole pack is signed', async () => {
    const invented = { ...parts, records: [...parts.records, anImpression(99)] };
    expect(failing(await verifyPack(await packBytes(invented)))).toEqual(['records']);
    const altered = { ...parts, records: [{ ...aFact(8), value: '99' } as const, anImpression(4)] };
    expect(failing(await verifyPack(await packBytes(altered)))).toEqual(['records']);
  });

  it.each([
    ['an added file', { 'documents/extra.txt': 'hello' }, 'manifest'],
    ['a missing document', { 'documents/complaint.html': null }, 'manifest'],
    ['a missing picture', { [pictureName]: null }, 'records'],
    ['another picture in its place', { [pictureName]: 'something else' }, 'records'],
    ['a missing raw payload', { 'raw/imp_003a4.json': null }, 'manifest'],
    ['no manifest', { 'manifest.json': null }, 'manifest'],
    ['no signature', { 'signature.json': null }, 'manifest'],
    ['a manifest that is no JSON', { 'manifest.json': 'x\n' }, 'manifest'],
    ['a manifest of a later version', { 'manifest.json': '{"packVersion":2}\n' }, 'manifest'],
    ['a log of nested lists', { 'log.jsonl': `${'['.repeat(100_000)}${']'.repeat(100_000)}\n` }, 'manifest'],
    ['records with a name twice', { 'records.jsonl': '{"id":"a","id":"b","type":"fact"}\n' }, 'manifest'],
    ['a prototype in a record', { 'records.jsonl': '{"__proto__":{"id":"imp:4"},"type":"fact"}\n' }, 'manifest'],
  ])('rejects a pack with %s', async (_what, changes, check) => {
    const report = await verifyPack(await repacked(pack, changes));
    expect(report.holds).toBe(false);
    expect(failing(report)).toContain(check);
  });

  it('rejects one changed byte of a picture by the log itself, even when the whole pack is made and signed anew', async () => {
    for (const at of aPicture.bytes.keys()) {
      const changed = { ...aPicture, bytes: flipped(aPicture.bytes, at, 1) };
      expect(failing(await verifyPack(await packBytes({ ...parts, pictures: [changed] })))).toEqual(['records']);
    }
  });

  it.each<[string, Partial<StoredPicture>]>([
    ['when it was kept', { keptAt: '2026-11-19T10:00:02Z' }],
    ['whose it is', { ad: 'ad:facebook:2' }],
    ['where it came from', { url: 'https://cdn.example.org/v/2.jpg' }],
  ])('rejects a picture of which the pack says another thing than the log about %s', async (_, change) => {
    const pictures = [{ ...aPicture, ...change }];
    expect(failing(await verifyPack(await packBytes({ ...parts, pictures })))).toEqual(['records']);
  });

  it('rejects a picture that no record speaks of, though the manifest has it', async () => {
    const name = `pictures/${'0'.repeat(64)}.jpg`;
    const stray = { ...aPicture, bytes: Uint8Array.from([1, 2, 3]) };
    const own = await filesOf(await packBytes({ ...parts, pictures: [aPicture, stray] }));
    expect(own.map((file) => file.name)).not.toContain(name);
    expect(failing(await verifyPack(await packBytes({ ...parts, pictures: [aPicture, stray] })))).toEqual(['records']);
  });

  it('notes when the clock went back, without rejecting the pack', async () => {
    const back = await packParts((seq) => ({
      ...aContext(seq),
      at: seq === 2 ? '2026-11-23T16:00:00Z' : '2026-11-23T17:00:00Z',
    }));
    const clock = (report: VerifyReport) => report.checks.find((check) => check.name === 'clock');
    const report = await verifyPack(await packBytes(back));
    expect(report.holds).toBe(true);
    expect(clock(report)?.detail).toContain('entry 2');
    expect(clock(await verifyPack(pack))?.detail).not.toContain('entry');
  });
});

function flipped(bytes: Uint8Array<ArrayBuffer>, at: number, xor: number): Uint8Array<ArrayBuffer> {
  const copy = bytes.slice();
  copy[at] = (copy[at] ?? 0) ^ xor;
  return copy;
}

/** A forger's pack: one file exchanged, and size and hash in the manifest and in SHA256SUMS made to fit. */
async function withFittingManifest(
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
  text: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const files = new Map((await filesOf(bytes)).map((file) => [file.name, textOf(file)]));
  const manifest = JSON.parse(files.get('manifest.json') ?? '');
  const old = manifest.files.find((file: { name: string }) => file.name === name).sha256;
  const sums = (files.get('SHA256SUMS') ?? '').replace(old, sha256Hex(text));
  const fitting: Record<string, string> = { [name]: text, SHA256SUMS: sums };
  const entries = manifest.files.map((file: { name: string }) => {
    const content = fitting[file.name];
    return content === undefined
      ? file
      : { name: file.name, bytes: new TextEncoder().encode(content).length, sha256: sha256Hex(content) };
  });
  const signature = JSON.parse(files.get('signature.json') ?? '');
  const manifestText = `${canonicalJson({ ...manifest, files: entries })}\n`;
  const signatureText = `${canonicalJson({ ...signature, manifestSha256: sha256Hex(manifestText) })}\n`;
  return repacked(bytes, { ...fitting, 'manifest.json': manifestText, 'signature.json': signatureText });
}
