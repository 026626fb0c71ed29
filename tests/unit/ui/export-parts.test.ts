/** An export is one JSON document with every table in it. */
import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import { openDatabase } from '#lib/store/db.ts';
import { exportParts } from '#lib/ui/export-parts.ts';

const db = openDatabase('export-parts');

afterEach(async () => {
  await db.delete();
});

it('holds every row of every table, and empty tables too', async () => {
  await db.raws.bulkPut([
    { recordId: 'ad:1', text: '{"a":"“quoted”, with a\nnew line"}' },
    { recordId: 'ad:2', text: '' },
  ]);
  const exported: unknown = JSON.parse((await exportParts(db, '2026-11-23T12:00:00Z')).join(''));
  expect(exported).toMatchObject({
    format: 'countercanvass-export',
    exportVersion: 1,
    exportedAt: '2026-11-23T12:00:00Z',
    tables: { raws: await db.raws.toArray(), ads: [] },
  });
  expect(Object.keys(Object(Object(exported).tables)).toSorted()).toEqual(
    db.tables.map((table) => table.name).toSorted(),
  );
});
