/** An export is one JSON document with every table in it. */
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import * as z from '#lib/core/zod.ts';
import { publicKeyJwkSchema } from '#lib/evidence/log.ts';
import { type CountercanvassDb, openDatabase } from '#lib/store/db.ts';
import { exportFile, exportParts } from '#lib/ui/export-parts.ts';
import { seedDatabase } from '#tests/fixtures/store/seed.ts';

const at = '2026-11-23T12:00:00Z';
const tables = z.record(z.string(), z.array(z.unknown()));
const example = z
  .object({ rows: tables })
  .parse(JSON.parse(readFileSync('tests/fixtures/store/version-1.json', 'utf8')));

let db: CountercanvassDb;

beforeEach(async () => {
  db = openDatabase('export-parts');
  for (const [table, rows] of Object.entries(example.rows)) await db.table(table).bulkPut(rows);
});

afterEach(async () => {
  await db.delete();
});

/** The export as a reader takes it in. */
async function exported() {
  const text = (await Array.fromAsync(exportParts(db, at))).join('');
  return { text, document: z.looseObject({ tables }).parse(JSON.parse(text)) };
}

it('holds every row of every table: raw payloads, the log and its leaves among them', async () => {
  const { document } = await exported();
  expect(document).toMatchObject({ format: 'countercanvass-export', exportVersion: 1, exportedAt: at });
  for (const table of db.tables) {
    expect(document.tables[table.name], table.name).toEqual(JSON.parse(JSON.stringify(await table.toArray())));
  }
  expect(Object.keys(document.tables).toSorted()).toEqual(db.tables.map(({ name }) => name).toSorted());
  for (const name of ['raws', 'logEntries', 'logLeaves', 'facts', 'remainders'])
    expect(document.tables[name]?.length, name).toBeGreaterThan(0);
});

it('comes in parts, none of which grows with the history', async () => {
  await db.delete();
  db = openDatabase('export-parts');
  await seedDatabase(db, 1500);
  const parts = await Array.fromAsync(exportParts(db, at));
  expect(z.object({ tables }).parse(JSON.parse(parts.join(''))).tables['ads']).toHaveLength(1500);
  expect(Math.max(...parts.map((part) => part.length))).toBeLessThan(700_000);
});

it('holds the pictures, as base64', async () => {
  const bytes = Uint8Array.from([0xff, 0xd8, 0xff, 0, 255]);
  const about = {
    url: 'https://cdn.example.org/1.jpg',
    mediaType: 'image/jpeg',
    width: 9,
    height: 9,
    keptAt: at,
  } as const;
  for (let n = 0; n < 45; n += 1) await db.pictures.add({ ad: `ad:facebook:${100 + n}`, bytes, ...about });
  const { document } = await exported();
  expect(document.tables['pictures']).toHaveLength(45);
  expect(document.tables['pictures']?.[0]).toEqual({ ad: 'ad:facebook:100', bytes: { base64: '/9j/AP8=' }, ...about });
});

it('never holds the key that signs', async () => {
  const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
  const secret = await crypto.subtle.exportKey('jwk', pair.privateKey);
  const publicKeyJwk = publicKeyJwkSchema.parse(await crypto.subtle.exportKey('jwk', pair.publicKey));
  await db.keys.put({ id: 'signing', privateKey: pair.privateKey, publicKeyJwk, keyId: 'ab12' });
  const { text } = await exported();
  expect(secret.d).toMatch(/^[\w-]{43}$/);
  expect(text).not.toContain(secret.d);
  expect(text).toContain(publicKeyJwk.x);
});

it('makes the file of the very same text', async () => {
  expect(await (await exportFile(db, at)).text()).toBe((await exported()).text);
});

it('leaves out what is about other people, and answers that are somebody else’s', async () => {
  await db.facts.toCollection().modify({ whose: 'other' });
  expect((await exported()).document.tables['facts']).toEqual([]);
  await db.facts.toCollection().modify((fact) => {
    delete fact.whose;
  });
  await db.answerFiles.put({ answer: 'ans:1', bytes: new Uint8Array(3) });
  expect((await exported()).document.tables['answerFiles']).toEqual([{ answer: 'ans:1', bytes: { base64: 'AAAA' } }]);
  await db.answers.toCollection().modify({ owner: 'other' });
  const { document } = await exported();
  for (const name of ['answers', 'facts', 'statements', 'remainders', 'answerFiles'])
    expect(document.tables[name], name).toEqual([]);
});
