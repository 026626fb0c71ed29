/** What one command prints is what the next one reads: from recorded payload and answer to the letter. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aFolder, runCli, undocumented } from './run-cli.ts';

const explanation = {
  data: {
    waist_targeting_data: [
      {
        waist_ui_type: 'CUSTOM_AUDIENCES_DATAFILE',
        serialized_data: '{"ca_fbid":0}',
        dfca_data: { ca_owner_name: 'Example Data Ltd', match_keys: ['email'], upload_time_string: '1 June 2026' },
      },
      {
        waist_ui_type: 'AGE_GENDER',
        serialized_data: '{}',
        age_min: 6,
        age_max: 53,
        gender: 'ANY',
        birthday: '1 January',
      },
      { waist_ui_type: 'RANKING_USER_EVENTS', serialized_data: '{}' },
    ],
    waist_advertiser_info: { advertiser_id: '5883973269', name: 'Liberal Democrats' },
  },
};
const answer = `category,field,value,unit,source,as_of
name,Religion_Est,Hindu,,Software,
canvass,Vote Intent 2025,Probable LD,,Doorstep 2025-02-16,
`;

test('replay and sar print what compare and complaint read', async () => {
  const folder = aFolder({
    'recorded.json': JSON.stringify({
      request: { name: 'X', variables: { adId: '238000000000001' } },
      response: JSON.stringify(explanation),
    }),
    'answer.csv': answer,
    'case.json': JSON.stringify({
      controller: 'liberal-democrats',
      confirmedAdvertisers: [{ platform: 'facebook', id: '5883973269' }],
      events: [{ kind: 'answer-received', on: '2026-09-01' }],
    }),
  });
  const path = (name: string) => join(folder, name);
  const kept = async (name: string, args: readonly string[]) => {
    const ran = await runCli(args);
    expect([ran.code, undocumented(ran)]).toEqual([0, []]);
    return join(aFolder({ [name]: ran.stdout }), name);
  };
  const ads = await kept('ads.jsonl', ['replay', 'facebook', path('recorded.json')]);
  const sar = await kept('sar.jsonl', ['sar', path('answer.csv'), '--controller', 'liberal-democrats']);
  const inputs = ['--ads', ads, '--sar', sar, '--case', path('case.json'), '--now', '2026-11-23'];
  const compared = await runCli(['compare', ...inputs]);
  expect([compared.code, undocumented(compared)]).toEqual([0, []]);
  expect(
    compared.lines.map(({ strength, kind, wording }) => `${String(strength)} ${String(kind)} ${String(wording)}`),
  ).toEqual([
    'strong special_category_inferred inferred',
    'moderate undisclosed_list silent',
    'info no_basis_for_finding platform-chose',
  ]);
  expect(compared.lines[1]).toMatchObject({ slots: { partner: 'named', owner: 'Example Data Ltd', timing: 'before' } });
  const complained = await runCli(['complaint', ...inputs, '--stage', 'controller', '--out', path('out')]);
  expect(complained.code).toBe(0);
  expect(readFileSync(path('out/complaint.html'), 'utf8')).toContain('Example Data Ltd');
});
