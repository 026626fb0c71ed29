/** `complaint`: documents in a folder, with what the case carries or with ads and answer beside it. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sha256Hex } from '#lib/core/content-id.ts';
import { aFolder, jsonLines, runCli } from './run-cli.ts';

const advertiser = { id: '25749647410', name: 'The Labour Party', handle: null };
const ads = [
  {
    type: 'ad',
    id: 'a1',
    platform: 'facebook',
    adId: '238',
    advertiser,
    political: { verdict: 'political', campaigner: 'labour' },
    text: 'A text only in the ad',
  },
  {
    type: 'ad',
    id: 'a2',
    platform: 'facebook',
    adId: '239',
    advertiser: { id: '9', name: 'Another Campaign', handle: null },
    text: 'Nobody else’s business',
  },
  {
    type: 'explanation',
    id: 'e1',
    platform: 'facebook',
    adId: '238',
    advertiser,
    criteria: [{ dimension: 'list.uploaded', operator: 'list', value: 'x', suppliedBy: 'advertiser' }],
  },
  {
    type: 'explanation',
    id: 'e2',
    platform: 'facebook',
    adId: '239',
    advertiser: null,
    criteria: [{ dimension: 'list.uploaded', operator: 'list', value: 'x', suppliedBy: 'advertiser' }],
  },
];
const denial = {
  type: 'statement',
  id: 's1',
  about: 'platform_sharing',
  stance: 'denies',
  text: 'We never share with platforms.',
};
const caseFile = {
  controller: 'labour',
  confirmedAdvertisers: [{ platform: 'facebook', id: '25749647410' }],
  events: [
    { kind: 'request-sent', on: '2026-08-03' },
    { kind: 'answer-received', on: '2026-09-01' },
  ],
};
const complain = (folder: string, stage: string, ...more: string[]) =>
  runCli([
    'complaint',
    '--case',
    join(folder, 'C.json'),
    '--stage',
    stage,
    '--out',
    join(folder, 'out'),
    '--now',
    '2026-11-23',
    ...more,
  ]);

describe('complaint', () => {
  test('writes the letter with ads and answer that stand beside the case', async () => {
    const folder = aFolder({
      'C.json': JSON.stringify(caseFile),
      'A.jsonl': jsonLines(ads),
      'S.jsonl': jsonLines([denial]),
    });
    const ran = await complain(
      folder,
      'controller',
      '--ads',
      join(folder, 'A.jsonl'),
      '--sar',
      join(folder, 'S.jsonl'),
    );
    expect([ran.code, ran.stderr]).toEqual([0, '']);
    const html = readFileSync(join(folder, 'out/complaint.html'), 'utf8');
    expect(html).toContain('A text only in the ad');
    expect(html).toContain('We never share with platforms.');
    expect(html).not.toContain('Nobody else');
    expect(html).not.toContain('Another Campaign');
  });

  test('names each document with its hash', async () => {
    const folder = aFolder({ 'C.json': JSON.stringify(caseFile) });
    const ran = await complain(folder, 'controller');
    expect(ran.lines.map(({ name }) => name)).toEqual(expect.arrayContaining(['complaint.html', 'complaint.json']));
    expect(ran.lines.map(({ name }) => String(name)).toSorted()).toEqual(readdirSync(join(folder, 'out')).toSorted());
    expect(ran.lines.map(({ sha256 }) => sha256)).toEqual(
      ran.lines.map(({ name }) => sha256Hex(readFileSync(join(folder, 'out', String(name)), 'utf8'))),
    );
  });

  test('takes records, harm and complainant from the case itself', async () => {
    const own = {
      ...caseFile,
      records: [...ads, denial],
      harm: 'It made me wary of voting.',
      complainant: { name: 'A. Example' },
    };
    const folder = aFolder({ 'C.json': JSON.stringify(own) });
    expect((await complain(folder, 'ico')).code).toBe(0);
    expect(readdirSync(join(folder, 'out'))).toContain('ico-form.txt');
    const html = readFileSync(join(folder, 'out/complaint.html'), 'utf8');
    expect(html).toContain('It made me wary of voting.');
    expect(html).toContain('A. Example');
    expect(html).toContain('We never share with platforms.');
  });

  test('a folder that cannot be written is a problem', async () => {
    const folder = aFolder({ 'C.json': JSON.stringify(caseFile) });
    writeFileSync(join(folder, 'out'), 'a file in the way');
    const ran = await complain(folder, 'controller');
    expect([ran.code, ran.lines]).toMatchObject([
      1,
      [{ type: 'problem', kind: 'unread-file', seen: expect.stringContaining('cannot be written') }],
    ]);
  });
});
