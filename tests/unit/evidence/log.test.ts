/** The evidence log: its hashes against published vectors, and every way in which a log can fail to fit. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AdExplanation } from '#lib/core/explanation.ts';
import {
  checkLog,
  entryHash,
  keyIdOf,
  leafHash,
  merkleRoot,
  rawRecord,
  type LogLeaf,
  type SealedEntry,
} from '#lib/evidence/log.ts';
import { createSigner, createSigningKey, verifySignature, type SigningKey } from '#lib/evidence/signing.ts';
import { aLog, aSalt } from './a-log.ts';

describe('merkleRoot', () => {
  /** The reference inputs and roots of Google's certificate-transparency tests for RFC 6962. */
  const inputs = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
  const roots = [
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
    'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
    'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
    '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
    'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
    '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
  ];
  const leaves = inputs.map((input) => bytesToHex(sha256(hexToBytes(`00${input}`))));

  it.each(roots.map((root, count) => ({ count, root })))(
    'of the first $count reference leaves is the RFC 6962 root',
    ({ count, root }) => {
      expect(merkleRoot(leaves.slice(0, count))).toBe(root);
    },
  );

  it('changes when two different leaves change places', () => {
    const [first = '', second = '', ...rest] = leaves;
    expect(merkleRoot([second, first, ...rest])).not.toBe(merkleRoot(leaves));
  });
});

describe('leafHash', () => {
  it('is SHA-256 over a zero byte and the canonical JSON of record and salt', () => {
    const text = `\u0000{"record":{"a":1,"b":"x"},"salt":"${aSalt(7)}"}`;
    expect(leafHash({ b: 'x', a: 1 }, aSalt(7))).toBe(bytesToHex(sha256(new TextEncoder().encode(text))));
  });

  it('takes the records of the vocabulary as they are typed', () => {
    const explanation: AdExplanation = {
      type: 'explanation',
      id: 'exp:1',
      platform: 'facebook',
      adId: null,
      advertiser: null,
      via: 'opened',
      at: null,
      criteria: [],
      parserVersion: '1',
    };
    expect(leafHash(explanation, aSalt(1))).toBe(leafHash(JSON.parse(JSON.stringify(explanation)), aSalt(1)));
    expect(leafHash(rawRecord('exp:1', '{}'), aSalt(1))).toMatch(/^[0-9a-f]{64}$/);
  });

  it('differs for the same record under another salt', () => {
    expect(leafHash({ a: 1 }, aSalt(1))).not.toBe(leafHash({ a: 1 }, aSalt(2)));
  });
});

describe('keyIdOf', () => {
  it('is the RFC 7638 thumbprint: a hash over exactly crv, kty, x and y', () => {
    const text = '{"crv":"P-256","kty":"EC","x":"AA","y":"BB"}';
    expect(keyIdOf({ y: 'BB', x: 'AA', kty: 'EC', crv: 'P-256' })).toBe(
      bytesToHex(sha256(new TextEncoder().encode(text))),
    );
  });
});

describe('checkLog', () => {
  let key: SigningKey;
  let entries: SealedEntry[];
  let leaves: LogLeaf[];
  beforeAll(async () => {
    key = await createSigningKey();
    ({ entries, leaves } = await aLog(createSigner(key), [3, 1, 5, 2]));
  });

  const kinds = async (
    someEntries: readonly SealedEntry[],
    someLeaves: readonly LogLeaf[],
    extent: 'whole' | 'segment' = 'whole',
  ) =>
    (await checkLog(someEntries, someLeaves, key.publicKeyJwk, verifySignature, extent)).map(
      (fault) => `${fault.kind} ${fault.seq}`,
    );
  const changed = (seq: number, change: Partial<SealedEntry>) =>
    entries.map((entry) => (entry.seq === seq ? { ...entry, ...change } : entry));

  it('finds nothing wrong with a whole log, in whatever order it is read', async () => {
    expect(await kinds(entries.toReversed(), leaves.toReversed())).toEqual([]);
  });

  it('finds nothing wrong when the user deleted a record and its salt', async () => {
    const redacted = leaves.map((leaf) => (leaf.seq === 2 ? { ...leaf, salt: null, recordId: null } : leaf));
    expect(await kinds(entries, redacted)).toEqual([]);
  });

  it('finds nothing wrong with an empty log', async () => {
    expect(await kinds([], [])).toEqual([]);
  });

  it('accepts a segment that begins later and shows the leaves of one batch only', async () => {
    const only = leaves.filter((leaf) => leaf.seq === 2);
    expect(await kinds(entries.slice(1), only, 'segment')).toEqual([]);
    expect(await kinds(entries.slice(1), only)).toEqual(['entry-missing 0', 'leaf-missing 1', 'leaf-missing 3']);
  });

  it.each<[string, Partial<SealedEntry>, string]>([
    ['its time', { at: '2020-01-01T00:00:00Z' }, 'entry-changed 1'],
    ['its count', { count: 4 }, 'entry-changed 1'],
    ['its root', { root: '0'.repeat(64) }, 'entry-changed 1'],
    ['its browser', { browser: 'another' }, 'entry-changed 1'],
    ['its hash', { hash: '0'.repeat(64) }, 'entry-changed 1'],
    ['its signature', { signature: 'A'.repeat(86) }, 'signature-wrong 1'],
    ['its key', { keyId: '0'.repeat(64) }, 'foreign-key 1'],
  ])('sees an entry with %s changed', async (_what, change, fault) => {
    expect(await kinds(changed(1, change), leaves)).toContain(fault);
  });

  it('sees an entry that was rewritten with a fitting hash but without the key', async () => {
    const rewritten = { ...entries[1], at: '2020-01-01T00:00:00Z' };
    const forged = changed(1, { at: rewritten.at, hash: entryHash({ ...(entries[1] ?? raise()), at: rewritten.at }) });
    expect(await kinds(forged, leaves)).toEqual(['chain-broken 2', 'signature-wrong 1']);
  });

  it('sees a missing entry, at the start, in the middle, and in a segment', async () => {
    const without = (seq: number) => entries.filter((entry) => entry.seq !== seq);
    expect(await kinds(without(0), leaves)).toEqual(['entry-missing 0', 'leaf-unexpected 0']);
    expect(await kinds(without(2), leaves)).toEqual(['entry-missing 2', 'leaf-unexpected 2']);
    expect(await kinds(without(2), [], 'segment')).toEqual(['entry-missing 2']);
  });

  it('sees two entries of one number', async () => {
    const [first] = entries;
    expect(await kinds([...entries, first ?? raise()], leaves)).toContain('entry-missing 1');
  });

  it('sees a leaf that is missing, doubled, exchanged or changed', async () => {
    const ofTwo = (index: number) => (leaf: LogLeaf) => leaf.seq === 2 && leaf.index === index;
    const double = leaves.find(ofTwo(1)) ?? raise();
    expect(
      await kinds(
        entries,
        leaves.filter((leaf) => !ofTwo(1)(leaf)),
      ),
    ).toEqual(['leaf-missing 2']);
    expect(
      await kinds(
        entries,
        leaves.filter((leaf) => !ofTwo(4)(leaf)),
      ),
    ).toEqual(['leaf-missing 2']);
    expect(await kinds(entries, [...leaves, double])).toEqual(['leaf-unexpected 2']);
    expect(await kinds(entries, [...leaves, { ...double, index: 5 }])).toEqual(['leaf-unexpected 2']);
    const exchanged = leaves.map((leaf) =>
      leaf.seq === 2 && leaf.index < 2 ? { ...leaf, index: 1 - leaf.index } : leaf,
    );
    expect(await kinds(entries, exchanged)).toEqual(['root-wrong 2']);
    expect(
      await kinds(
        entries,
        leaves.map((leaf) => (ofTwo(3)(leaf) ? { ...leaf, hash: 'f'.repeat(64) } : leaf)),
      ),
    ).toEqual(['root-wrong 2']);
  });

  it('shows a log that another installation signed as foreign in every entry', async () => {
    const other = await createSigningKey();
    const faults = await checkLog(entries, leaves, other.publicKeyJwk, verifySignature);
    expect(faults.map((fault) => fault.kind)).toEqual(entries.map(() => 'foreign-key'));
  });

  it('never throws for a public key that is no point of the curve', async () => {
    const nonsense = { kty: 'EC', crv: 'P-256', x: 'AA', y: 'BB' } as const;
    const claimed = entries.map((entry) => ({ ...entry, keyId: keyIdOf(nonsense) }));
    expect((await checkLog(claimed, leaves, nonsense, verifySignature)).map((fault) => fault.kind)).toEqual(
      entries.map(() => 'signature-wrong'),
    );
  });
});

describe('sealEntry', () => {
  it('gives a whole log for any sizes of batches', async () => {
    const key = await createSigningKey();
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(12), { maxLength: 6 }), async (sizes) => {
        const { entries, leaves } = await aLog(createSigner(key), sizes);
        expect(await checkLog(entries, leaves, key.publicKeyJwk, verifySignature)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

describe('verifySignature', () => {
  it('accepts one writing of a signature only', async () => {
    const key = await createSigningKey();
    const hash = 'ab'.repeat(32);
    const signature = await createSigner(key).sign(hash);
    const verify = (text: string) => verifySignature(key.publicKeyJwk, hash, text);
    expect(await verify(signature)).toBe(true);
    const last = signature.slice(-1);
    const spareBits =
      signature.slice(0, -1) +
      'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'.charAt('AQgw'.indexOf(last) * 16 + 1);
    for (const other of [`${signature}=`, ` ${signature}`, spareBits, '', 'é', signature.slice(1)])
      expect(await verify(other)).toBe(false);
  });

  it('makes keys whose private half nobody can read', async () => {
    const key = await createSigningKey();
    await expect(globalThis.crypto.subtle.exportKey('jwk', key.privateKey)).rejects.toThrow();
  });
});

function raise(): never {
  throw new Error('the fixture lacks this entry');
}
