/** Every published version of the database can still be opened: each has a frozen example, and none is ever edited. */
import 'fake-indexeddb/auto';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { fromBase64 } from '#lib/core/base64.ts';
import { beginsAs } from '#lib/core/picture-bytes.ts';
import * as z from '#lib/core/zod.ts';
import { checkLog, publicKeyJwkSchema } from '#lib/evidence/log.ts';
import { verifySignature } from '#lib/evidence/signing.ts';
import { checkCounts } from '#lib/store/check-head.ts';
import { openDatabase } from '#lib/store/db.ts';
import { version1 } from '#lib/store/migrations/version-1.ts';
import { version2 } from '#lib/store/migrations/version-2.ts';
import { version3 } from '#lib/store/migrations/version-3.ts';
import { version4 } from '#lib/store/migrations/version-4.ts';
import { version5 } from '#lib/store/migrations/version-5.ts';
import {
  readAd,
  readCase,
  readLetterDraft,
  readPicture,
  readPictureUse,
  readPopup,
  readSentLetters,
  readSettings,
  readSheets,
} from '#lib/store/read.ts';
import { recountCampaigners } from './recount.ts';

const exampleSchema = z.object({
  version: z.int(),
  stores: z.record(z.string(), z.string()),
  publicKeyJwk: publicKeyJwkSchema,
  head: z.object({ batches: z.int(), hash: z.string() }),
  rows: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
});

const published = new Map<number, Readonly<Record<string, string>>>([
  [1, version1],
  [2, version2],
  [3, version3],
  [4, version4],
  [5, version5],
]);
const files = globSync('tests/fixtures/store/version-*.json').toSorted();
const examples = files.map((file) => exampleSchema.parse(JSON.parse(readFileSync(file, 'utf8'), withBytes)));

/** JSON has no bytes: they are written as `{base64}`, as in an export. */
function withBytes(_key: string, value: unknown): unknown {
  const bytes = z.safeParse(z.strictObject({ base64: z.string() }), value);
  return bytes.success ? fromBase64(bytes.data.base64) : value;
}

/** The example as the extension of its time left it on somebody's computer, opened by the extension of today. */
async function opened(example: z.infer<typeof exampleSchema>) {
  const name = `version-${example.version}-${Math.floor(performance.now() * 1000)}`;
  const old = new Dexie(name);
  old.version(example.version).stores(example.stores);
  for (const [table, rows] of Object.entries(example.rows)) await old.table(table).bulkAdd(rows);
  old.close();
  return openDatabase(name);
}

describe('the published versions', () => {
  it('each have their file and their frozen example', () => {
    const migrations = globSync('lib/store/migrations/version-*.ts').map((file) =>
      Number(basename(file, '.ts').slice('version-'.length)),
    );
    expect(migrations.toSorted((a, b) => a - b)).toEqual([...published.keys()]);
    expect(examples.map((example) => example.version)).toEqual([...published.keys()]);
  });

  it.each(examples)('are as they were published: version $version', ({ version, stores }) => {
    expect(published.get(version)).toEqual(stores);
  });

  it('end in the one that the code opens', () => {
    expect(openDatabase('newest').verno).toBe(examples.at(-1)?.version);
    const newest = examples.at(-1);
    expect(
      openDatabase('newest')
        .tables.map((table) => table.name)
        .toSorted(),
    ).toEqual(Object.keys(newest?.stores ?? {}).toSorted());
  });

  it.each(examples)('lose no row and no count when opened today: version $version', async (example) => {
    const db = await opened(example);
    for (const [table, rows] of Object.entries(example.rows))
      expect([table, await db.table(table).count()]).toEqual([table, rows.length]);
    expect(await checkCounts(db)).toEqual({ kind: 'whole', batches: example.head.batches });
    expect((await db.campaigners.toArray()).toSorted((a, b) => (a.shownAs < b.shownAs ? -1 : 1))).toEqual(
      await recountCampaigners(db),
    );
  });

  it.each(examples)('keep their log whole, up to its head: version $version', async (example) => {
    const db = await opened(example);
    const entries = await db.logEntries.toArray();
    const leaves = (await db.logLeaves.toArray()).map(({ seq, index, hash, recordId, salt }) => ({
      seq,
      index,
      hash,
      recordId,
      salt,
    }));
    expect(entries.at(-1)?.hash).toBe(example.head.hash);
    expect(await checkLog(entries, leaves, example.publicKeyJwk, verifySignature)).toEqual([]);
  });

  it.each(examples)('can be read by every page: version $version', async (example) => {
    const db = await opened(example);
    expect(await readSettings(db)).toMatchObject({ enabledPlatforms: ['facebook'] });
    expect((await readAd(db, 'ad:facebook:100'))?.ad).toMatchObject({ shownAs: 'campaigner:labour', visibleMs: 4000 });
    expect((await readPopup(db)).answered).toMatchObject([
      { controller: 'labour', first: { kind: 'undisclosed_list' } },
    ]);
    expect((await readCase(db, 'labour'))?.facts.map((fact) => fact.value)).toEqual(['35-44']);
  });

  it.each(examples.filter(({ version }) => version >= 2))('keep their pictures: version $version', async (example) => {
    const db = await opened(example);
    const picture = await readPicture(db, 'ad:facebook:100');
    expect(picture).toMatchObject({ mediaType: 'image/webp', width: 16, height: 9 });
    expect(picture && beginsAs(picture.mediaType, picture.bytes)).toBe(true);
    expect(await readPictureUse(db)).toMatchObject({
      mostMb: 150,
      counts: { pictures: 1, pictureBytes: picture?.bytes.length, picturesWouldAsk: 1 },
    });
    expect((await readAd(db, 'ad:facebook:101'))?.ad.pictureNotKept).toBe('would-ask');
  });

  it.each(examples.filter(({ version }) => version >= 4))(
    'keep the cells of an answer and what the user corrected in it: version $version',
    async (example) => {
      const db = await opened(example);
      expect((await readSheets(db, 'ans:1')).map(({ rows }) => rows[0]?.cells)).toEqual([['Age band', '35-44']]);
      expect((await readCase(db, 'labour'))?.facts.map((fact) => fact.label)).toEqual(['Age band (estimated)']);
      expect((await db.facts.toArray()).map((fact) => fact.label)).toEqual(['Age band']);
    },
  );

  it.each(examples.filter(({ version }) => version >= 5))(
    'keep the file of an answer: version $version',
    async (example) => {
      const db = await opened(example);
      const file = await db.answerFiles.get('ans:1');
      expect(new TextDecoder().decode(file?.bytes)).toBe('field,value\nAge band,35-44\n');
    },
  );

  it.each(examples.filter(({ version }) => version >= 3))('keep their letters: version $version', async (example) => {
    const db = await opened(example);
    expect(await readLetterDraft(db, 'labour', 'reminder')).toMatchObject({
      form: { name: 'Alex Sample' },
      edited: null,
    });
    expect((await readSentLetters(db, 'labour')).map(({ kind, sentOn }) => [kind, sentOn])).toEqual([
      ['access-request', '2026-08-03'],
    ]);
    expect((await readCase(db, 'labour'))?.caseFile).toMatchObject({
      nation: 'scotland',
      contact: { confirmedOn: '2026-08-03' },
    });
  });
});
