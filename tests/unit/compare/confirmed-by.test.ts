/** Whose an ad is: what the user confirmed by number, by handle or by name alone, on every platform that may show no number. */
import { describe, expect, test } from 'vitest';
import english from '#assets/locales/en/findings.json' with { type: 'json' };
import type { Advertiser } from '#lib/core/advertiser.ts';
import { confirmable, type ConfirmedAdvertiser } from '#lib/core/confirmed-advertiser.ts';
import type { Platform } from '#lib/core/platform.ts';
import { compare } from '#lib/compare/compare.ts';
import { wordFinding } from '#lib/compare/word-finding.ts';
import { aCase, anAd, anExplanation, anInput, aStatement } from './builders.ts';

interface Seen {
  readonly platform: Platform;
  /** Null where only the explanation was recorded. */
  readonly shown: Advertiser | null;
  readonly explained: Advertiser | null;
  readonly confirmed: readonly ConfirmedAdvertiser[];
}

const who = (over: Partial<Advertiser> = {}): Advertiser => ({ id: null, name: 'Labour', handle: null, ...over });

function findingsOf({ platform, shown, explained, confirmed }: Seen) {
  return compare(
    anInput({
      caseFile: aCase({ confirmedAdvertisers: [...confirmed] }),
      ads: shown === null ? [] : [anAd({ platform, advertiser: shown })],
      explanations: [anExplanation({ platform, advertiser: explained })],
    }),
  );
}

const kindsOf = (seen: Seen) => findingsOf(seen).map(({ kind, strength }) => `${strength} ${kind}`);

describe('an advertiser without a number of its platform', () => {
  test.each<[string, Platform, Advertiser, Advertiser | null, string]>([
    ['an Instagram post', 'instagram', who({ handle: 'uklabour' }), null, 'strong'],
    ['an ad on a LinkedIn page', 'linkedin', who(), who({ name: 'Labour Party Ltd' }), 'moderate'],
    ['a YouTube ad without a channel', 'youtube', who(), who({ name: 'THE LABOUR PARTY' }), 'moderate'],
    ['a labelled YouTube ad', 'youtube', who({ handle: 'labour' }), null, 'strong'],
    ['a labelled X post', 'x', who({ handle: 'UKLabour' }), who({ name: '@UKLabour', handle: 'UKLabour' }), 'strong'],
    ['a Facebook right column', 'facebook', who(), null, 'moderate'],
  ])('%s is confirmed by what it shows', (_, platform, shown, explained, strength) => {
    const account = confirmable(platform, shown);
    const confirmed = account === null ? [] : [account];
    expect(kindsOf({ platform, shown, explained, confirmed })).toEqual([`${strength} undisclosed_list`]);
    expect(kindsOf({ platform, shown, explained, confirmed: [] })).toEqual(['low controller_unclear']);
  });

  test('is not confirmed where it shows nothing, or nothing but spaces', () => {
    expect([confirmable('x', who({ name: '' })), confirmable('x', who({ name: ' ', handle: ' ' }))]).toEqual([
      null,
      null,
    ]);
    const confirmed = [{ platform: 'x', name: ' ' }] as const;
    expect(kindsOf({ platform: 'x', shown: who({ name: '' }), explained: null, confirmed })).toEqual([
      'low controller_unclear',
    ]);
  });
});

describe('a confirmation', () => {
  const platform = 'instagram';

  test.each<[string, ConfirmedAdvertiser, Advertiser]>([
    ['by name when a number is known later', { platform, name: 'Labour' }, who({ id: '7' })],
    ['by handle when a number is known later', { platform, handle: 'uklabour' }, who({ id: '7', handle: 'uklabour' })],
    ['by name in other letters', { platform, name: ' LABOUR' }, who()],
    ['by handle with its sign', { platform, handle: '@UKLabour' }, who({ handle: 'uklabour' })],
  ])('%s goes on to count', (_, known, shown) => {
    expect(kindsOf({ platform, shown, explained: null, confirmed: [known] })[0]).toContain('undisclosed_list');
  });

  test.each<[string, ConfirmedAdvertiser, Advertiser]>([
    ['on another platform', { platform: 'facebook', name: 'Labour' }, who()],
    ['of another name', { platform, name: 'Labour Leeds' }, who()],
    ['of a handle that is only its name', { platform, handle: 'Labour' }, who()],
    ['of another number', { platform, id: '8' }, who({ id: '7' })],
  ])('%s counts for nothing', (_, known, shown) => {
    expect(kindsOf({ platform, shown, explained: null, confirmed: [known] })).toEqual(['low controller_unclear']);
  });

  test('of the name in an explanation counts where no ad was recorded, and not against the number on one', () => {
    const confirmed = [{ platform, name: 'Labour' }] as const;
    const explained = who();
    expect(kindsOf({ platform, shown: null, explained, confirmed })).toEqual(['moderate undisclosed_list']);
    const shown = who({ id: '9', name: 'Somebody Else' });
    expect(kindsOf({ platform, shown, explained, confirmed })).toEqual(['low controller_unclear']);
  });
});

describe('a finding that rests on a name alone', () => {
  const platform = 'instagram';
  const wordsOf = (confirmed: readonly ConfirmedAdvertiser[], shown: Advertiser) =>
    findingsOf({ platform, shown, explained: null, confirmed }).map((bare) => wordFinding(bare, english));

  test('says so before its other innocent explanations, and is not strong', () => {
    const [found] = wordsOf([{ platform, name: 'Labour' }], who());
    expect([found?.strength, found?.innocent.length]).toEqual(['moderate', 9]);
    expect(found?.innocent[0]).toContain('somebody else may use the same name');
  });

  test('says nothing of it where the number or the handle is confirmed too', () => {
    const both = [
      { platform, name: 'Labour' },
      { platform, handle: 'uklabour' },
    ] as const;
    const [found] = wordsOf(both, who({ handle: 'uklabour' }));
    expect([found?.strength, found?.innocent.length]).toEqual(['strong', 8]);
  });

  test('is not weakened where another of its ads is from an account that is known by more, but says so', () => {
    const confirmed = [
      { platform, name: 'Labour' },
      { platform, id: '7' },
    ] as const;
    const [found] = compare(
      anInput({
        caseFile: aCase({ confirmedAdvertisers: [...confirmed] }),
        ads: [
          anAd({ platform, advertiser: who() }),
          anAd({ platform, id: 'ad:instagram:102', adId: '102', advertiser: who({ id: '7' }) }),
        ],
        explanations: [
          anExplanation({ platform, advertiser: null }),
          anExplanation({ platform, advertiser: null, id: 'exp:2', adId: '102' }),
        ],
        statements: [aStatement()],
      }),
    );
    expect([found?.strength, found?.innocentIds[0]]).toEqual(['strong', 'known-by-name']);
  });
});
