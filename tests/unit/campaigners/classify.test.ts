/** Which sign wins, what a result says, and the user's own word. */
import { describe, expect, test } from 'vitest';
import { categoryOf, classify } from '#lib/campaigners/classify.ts';
import { anInput, data } from './reference.ts';

const labourPage = '25749647410';

describe('the order of signs', () => {
  test('the user beats every other sign, and the result says that it was the user, and when', () => {
    const override = { campaigner: 'my-own-campaigner', political: true, at: '2026-11-01' };
    const political = classify(
      anInput({ advertiserId: labourPage, fundingEntity: 'The Labour Party', override }),
      data,
    );
    expect(political).toEqual({
      verdict: 'political',
      campaigner: 'my-own-campaigner',
      basis: [{ sign: 'user', detail: 'you said who this is', asOf: '2026-11-01' }],
    });
  });

  test('the user may say that it is not political, and then nobody is named', () => {
    const override = { campaigner: 'labour', political: false, at: '2026-11-01' };
    const political = classify(anInput({ advertiserId: labourPage, override }), data);
    expect([political.verdict, political.campaigner, categoryOf(political)]).toEqual([
      'not-political',
      null,
      'issue_or_other',
    ]);
  });

  test('the user may say political without knowing who', () => {
    const override = { campaigner: null, political: true, at: '2026-11-01' };
    const political = classify(anInput({ advertiserName: 'Somebody', override }), data);
    expect([political.verdict, political.campaigner, categoryOf(political)]).toEqual([
      'political',
      null,
      'other_political',
    ]);
  });

  test('a current MP beats the candidacy of 2024, the "Paid for by" line and the page label', () => {
    const political = classify(
      anInput({ advertiserName: 'Rupert Lowe MP', fundingEntity: 'Reform UK', politicalMark: true }),
      data,
    );
    expect(political.campaigner).toBe('restore-britain');
    expect(political.basis[0]).toMatchObject({ sign: 'mp', asOf: '2026-06-27' });
  });

  test('a "Paid for by" line that names a party beats the older label of the page', () => {
    const political = classify(anInput({ advertiserId: labourPage, fundingEntity: 'Conservative Party' }), data);
    expect([political.campaigner, political.basis[0]?.sign]).toEqual(['conservative', 'paid-for-by']);
  });

  test('a page label beats a name', () => {
    const political = classify(anInput({ advertiserId: labourPage, advertiserName: 'Anytown Conservatives' }), data);
    expect([political.campaigner, political.basis[0]?.sign]).toEqual(['labour', 'page-id']);
  });

  test('a namesake among MPs does not overrule the party that the page names', () => {
    const political = classify(anInput({ advertiserName: 'Andrew Cooper - Green Party', politicalMark: true }), data);
    expect(political.campaigner).toBe('green-england-wales');
  });
});

describe('what a result says', () => {
  test('the deciding sign stands first, then those that agree, then the mark, each with its date', () => {
    const political = classify(
      anInput({
        advertiserId: labourPage,
        advertiserName: 'The Labour Party',
        fundingEntity: 'The Labour Party',
        politicalMark: true,
      }),
      data,
    );
    expect(political.basis.map(({ sign }) => sign)).toEqual(['paid-for-by', 'page-id', 'page-name', 'platform-mark']);
    expect(political.basis.slice(0, 3).every(({ asOf }) => asOf !== null && /^\d{4}-\d\d(-\d\d)?$/.test(asOf))).toBe(
      true,
    );
  });

  test('a sign for another party is not given as a reason', () => {
    const political = classify(anInput({ advertiserId: labourPage, fundingEntity: 'Conservative Party' }), data);
    expect(political.basis.map(({ sign }) => sign)).toEqual(['paid-for-by', 'platform-mark']);
  });

  test('a marked ad of nobody known is political and not identified', () => {
    const political = classify(anInput({ advertiserName: 'Example Appeal', politicalMark: true }), data);
    expect(political).toMatchObject({ verdict: 'political', campaigner: null, basis: [{ sign: 'platform-mark' }] });
  });

  test('an ordinary ad is unknown, with no reason at all', () => {
    expect(classify(anInput({ advertiserName: 'Example Garden Centre' }), data)).toEqual({
      verdict: 'unknown',
      campaigner: null,
      basis: [],
    });
  });

  test('an independent MP has no campaigner and is counted as an independent', () => {
    const political = classify(anInput({ advertiserName: 'Rosie Duffield MP', politicalMark: true }), data);
    expect([political.campaigner, categoryOf(political)]).toEqual([null, 'independent_or_small_party']);
  });
});

describe('ids and handles', () => {
  test.each([
    ['a prefix', labourPage.slice(0, -1)],
    ['an id with a zero too much', `${labourPage}0`],
    ['an id written as a rounded number', '2.574964741e10'],
    ['an id with a space', ` ${labourPage}`],
  ])('%s of a known page is not that page', (_, advertiserId) => {
    expect(classify(anInput({ advertiserId }), data).campaigner).toBeNull();
  });

  test('a page id means nothing on another platform', () => {
    expect(classify(anInput({ platform: 'x', advertiserId: labourPage }), data).verdict).toBe('unknown');
    expect(classify(anInput({ platform: 'instagram', advertiserId: labourPage }), data).campaigner).toBe('labour');
  });

  test.each([
    ['x', '@UKLabour', 'labour'],
    ['x', 'conservatives', 'conservative'],
    ['instagram', 'thegreenparty', 'green-england-wales'],
  ] as const)('the account %s %s is the party %s', (platform, advertiserHandle, campaigner) => {
    const political = classify(anInput({ platform, advertiserHandle }), data);
    expect([political.campaigner, political.basis[0]?.sign]).toEqual([campaigner, 'handle']);
  });

  test('a Facebook handle is the same with and without dots', () => {
    const campaigners = ['morton.wendy', 'mortonwendy'].map(
      (advertiserHandle) => classify(anInput({ advertiserHandle }), data).campaigner,
    );
    expect(campaigners).toEqual(['conservative', 'conservative']);
  });

  test('an X handle with a dot more is another account', () => {
    expect(classify(anInput({ platform: 'x', advertiserHandle: 'uk.labour' }), data).campaigner).toBeNull();
  });
});

describe('a name needs a second sign', () => {
  test.each([
    ['nothing else', {}, null],
    ['the mark', { politicalMark: true }, 'conservative'],
    ['an office', { advertiserName: 'Wendy Morton MP' }, 'conservative'],
    ['her seat', { advertiserName: 'Wendy Morton for Aldridge-Brownhills' }, 'conservative'],
    ['somebody else who pays', { politicalMark: true, fundingEntity: 'Example Garden Centre' }, null],
  ] as const)('an MP by name with %s', (_, given, campaigner) => {
    expect(classify(anInput({ advertiserName: 'Wendy Morton', ...given }), data).campaigner).toBe(campaigner);
  });

  test('a common name is nobody even in a marked ad', () => {
    expect(classify(anInput({ advertiserName: 'David Williams', politicalMark: true }), data).campaigner).toBeNull();
  });

  test('a name that two candidates of two parties bear is nobody', () => {
    expect(classify(anInput({ advertiserName: 'Gareth Johnson', politicalMark: true }), data).campaigner).toBeNull();
  });

  test('their seat tells them apart', () => {
    expect(
      classify(anInput({ advertiserName: 'Gareth Johnson for Dartford', politicalMark: true }), data).campaigner,
    ).toBe('conservative');
  });

  test('a politician who changed party is nobody by name alone', () => {
    expect(classify(anInput({ advertiserName: 'Jake Berry', politicalMark: true }), data).campaigner).toBeNull();
    expect(classify(anInput({ advertiserName: 'Jake Berry', fundingEntity: 'Reform UK' }), data).campaigner).toBe(
      'reform-uk',
    );
  });
});
