/** `replay`: recorded payloads through the extension's own parser and classifier. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sampleNote, sampleText } from '#lib/core/sample-file.ts';
import { aFolder, root, runCli, undocumented } from './run-cli.ts';

const answer = JSON.stringify({
  data: {
    waist_targeting_data: [
      {
        __typename: 'WAISTUICustomAudienceType',
        waist_ui_type: 'CUSTOM_AUDIENCES_DATAFILE',
        serialized_data: '{"ca_fbid":0}',
        dfca_data: {
          ca_owner_name: 'The Labour Party',
          match_keys: ['email', null],
          upload_time_string: '1 June 2026',
        },
      },
    ],
    waist_advertiser_info: { advertiser_id: '25749647410', name: 'The Labour Party' },
  },
});
const request = { name: 'CometAdPrefsWAISTDialogRootQuery', variables: { adId: '238000000000001' } };

const replay = (content: string, ...more: string[]) =>
  runCli(['replay', 'facebook', ...more, join(aFolder({ 'recorded.json': content }), 'recorded.json')]);

describe('replay', () => {
  test('reads the bare text of an answer, whose ad nobody names', async () => {
    const ran = await replay(answer);
    expect([ran.code, undocumented(ran), ran.stderr]).toEqual([0, [], '']);
    expect(ran.lines).toMatchObject([
      {
        type: 'explanation',
        adId: null,
        criteria: [{ dimension: 'list.uploaded', operator: 'list', suppliedBy: 'advertiser', matchKeys: ['email'] }],
      },
    ]);
  });

  test.each([
    ['text', { request, response: answer }],
    ['JSON', { request, response: JSON.parse(answer) }],
    [
      'text, with variables as they were sent',
      { request: { ...request, variables: JSON.stringify(request.variables) }, response: answer },
    ],
  ])('joins an answer written as %s to its ad by the request', async (_, recording) => {
    const ran = await replay(JSON.stringify(recording));
    expect(ran.lines).toMatchObject([{ type: 'explanation', adId: '238000000000001' }]);
  });

  test('reads recordings one a line', async () => {
    const line = JSON.stringify({ request, response: answer });
    const other = JSON.stringify({ request: { ...request, variables: { adId: '238000000000002' } }, response: answer });
    expect((await replay(`${line}\n${other}\n`)).lines.map(({ adId }) => adId)).toEqual([
      '238000000000001',
      '238000000000002',
    ]);
  });

  describe('a sample of the recorder', () => {
    const header = {
      countercanvass: 'sample',
      version: 1,
      note: sampleNote,
      platform: 'facebook',
      on: '2026-11-23',
      minutes: 3,
      extensionVersion: '0.1.0',
      parserVersion: 'facebook-9',
      browser: 'Firefox 153',
      answers: 2,
      beyond: 1,
      replaced: { names: 3 },
    } as const;
    const lines = [
      JSON.stringify({ request: { ...request, url: '' }, response: answer, read: {}, alike: true }),
      JSON.stringify({
        markup: '<div><a href="https://www.facebook.com/qwrtpsdf/">Qwrt Psdf</a><a>Sponsored</a></div>',
        ads: 1,
        alike: false,
      }),
    ];

    test('is read as its answers are, and said to be one', async () => {
      const ran = await replay(sampleText(header, lines));
      expect([ran.code, undocumented(ran)]).toEqual([0, []]);
      expect(ran.lines).toMatchObject([
        { type: 'ad', via: 'page', advertiser: { name: 'Qwrt Psdf' } },
        { type: 'explanation', adId: '238000000000001' },
      ]);
      expect(ran.stderr).toBe(
        'recorded.json: a sample of facebook of 2026-11-23, 2 answers, by version 0.1.0 with parser facebook-9 in Firefox 153; ' +
          '1 more did not fit; 1 are read otherwise than before they were scrambled\n',
      );
    });

    test('of another platform is named as such', async () => {
      const ran = await replay(sampleText({ ...header, platform: 'x' }, lines));
      expect([ran.code, ran.lines]).toMatchObject([1, [{ kind: 'not-this-format', seen: 'a sample of x' }]]);
    });
  });

  test('names a broken file and goes on with the next', async () => {
    const folder = aFolder({ 'broken.json': '{"data":', 'whole.json': answer });
    const ran = await runCli(['replay', 'facebook', join(folder, 'broken.json'), join(folder, 'whole.json')]);
    expect([ran.code, undocumented(ran)]).toEqual([1, []]);
    expect(ran.lines.map(({ type }) => type)).toEqual(['problem', 'explanation']);
    expect(ran.lines[0]?.['at']).toContain('broken.json');
  });

  test('survives an answer that is nested 100,000 deep', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const ran = await replay(`{"request":{"name":"x","variables":{}},"response":${deep}}`);
    expect([ran.code, ran.stderr]).toEqual([0, 'recorded.json: no ad and no explanation stands in it.\n']);
    expect(ran.lines.filter(({ type }) => type !== 'problem')).toEqual([]);
  });

  test('a file without what --kind expects is a problem', async () => {
    const ran = await replay('{"data":{}}', '--kind', 'explanation');
    expect([ran.code, ran.lines.map(({ kind }) => kind)]).toEqual([1, ['empty']]);
  });

  test('says who is behind an ad in saved markup, and what kind of markup it is', async () => {
    const markup = `<div class="_5u5j"><a href="https://www.facebook.com/labourparty/">The Labour Party</a>
      <a href="#" ajaxify="/feed/verified_voice_context/main_dialog/?ad_id=23842817942130485"><span>Sponsored</span> ⋅ Paid for by <span>The Labour Party</span></a></div>`;
    const ran = await replay(markup, '--kind', 'dom');
    expect(undocumented(ran)).toEqual([]);
    expect(ran.lines).toMatchObject([
      { type: 'ad', via: 'page', political: { verdict: 'political', campaigner: 'labour' } },
      { type: 'problem', kind: 'not-this-format', seen: 'Facebook post markup of 2018' },
    ]);
  });
});

/** The samples that lie beside the project, on machines that have them. */
const samples = join(root, '../shared/fixtures/facebook');

describe.each(existsSync(samples) ? [samples] : [])('the samples in %s', (folder) => {
  const paths = readdirSync(folder).map((name) => join(folder, name));

  test('give every ad and explanation in them, no organic post, and a name for each old format', async () => {
    const ran = await runCli(['replay', 'facebook', ...paths]);
    expect(undocumented(ran)).toEqual([]);
    const ads = ran.lines.filter(({ type }) => type === 'ad').map(({ adId }) => String(adId));
    expect([...new Set(ads)].toSorted()).toEqual([
      '23842817942130485',
      '26790583268771',
      '545567681862773860',
      '581804021943768705',
    ]);
    expect(ran.lines.filter(({ type }) => type === 'explanation')).toHaveLength(1);
    expect(ran.lines.filter(({ type }) => type === 'problem').map(({ seen }) => seen)).toEqual([
      'Facebook post markup of 2018',
      'a scrambled label without its post',
      'a request without its answer',
      'explanation dialog text of 2018',
    ]);
  });
});
