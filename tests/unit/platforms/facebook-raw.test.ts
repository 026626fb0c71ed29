import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isJsonObject } from '#lib/core/json.ts';
import { splitDocuments } from '#lib/platforms/parts/split-documents.ts';
import { adStory, type Built, feedLines, scrambledLabel, waistResponse } from '#tests/fixtures/facebook/build-story.ts';
import { copyOf, parse, readAt, readCases } from './read-fixtures.ts';
import { facebook } from '#lib/platforms/facebook/index.ts';

const ad = {
  adId: '120990000000555',
  pageId: '610990000000555',
  pageName: 'Larchmont Lamps',
  text: 'Light for long evenings.',
  landingUrl: 'https://lamps.example.org/',
};

/** Every name with a value that stands under it in a document, `_rebuilt` and what is in it left out. */
function said(value: unknown, key = ''): readonly (readonly [key: string, value: string])[] {
  if (Array.isArray(value)) return value.flatMap((item) => said(item, key));
  if (!isJsonObject(value)) return [[key, JSON.stringify(value)]];
  const fields = Object.entries(value).filter(([name]) => name !== '_rebuilt');
  return [[key, 'an object'] as const, ...fields.flatMap(([name, inner]) => said(inner, name))];
}

/** What a kept payload says under the platform's names that the platform did not say; a text may be shortened. */
function invented(raw: string, response: string): readonly string[] {
  const sent = new Map<string, string[]>();
  for (const { text } of splitDocuments(response))
    for (const [key, value] of readable(text)) sent.set(key, [...(sent.get(key) ?? []), value]);
  const isSent = ([key, value]: readonly [string, string]): boolean =>
    sent.get(key)?.some((other) => other === value || other.startsWith(value.replace(/"$/, ''))) ?? key === '';
  return said(JSON.parse(raw)).flatMap((entry) => (isSent(entry) ? [] : [entry.join(': ')]));
}

function readable(text: string): ReturnType<typeof said> {
  try {
    return said(JSON.parse(text));
  } catch {
    return [];
  }
}

/** The same ad again, but for the number where the payload never had one. */
function again(raw: string): unknown {
  return parse(raw).ads.map((read) => read.ad);
}

describe('the payload that is kept', () => {
  it.each(readCases().map((row) => [row.name, row.copy] as const))(
    'says nothing under the platform’s names that the platform did not say: %s',
    (_, copy) => {
      const { ads, explanations } = facebook.parseResponse(copy, readAt);
      for (const { raw } of [...ads, ...explanations]) expect(invented(raw, copy.text)).toEqual([]);
    },
  );

  it.each([7, -3, 12, 0])('keeps the auction distance %i under its own name', (distance) => {
    const text = feedLines([adStory(ad)]).replace(
      /"sposnsor_new_distac_action":0/,
      `"sposnsor_new_distac_action":${distance}`,
    );
    const [read] = parse(text).ads;
    expect(read?.raw).toContain(`"sposnsor_new_distac_action":${distance},`);
    expect(read?.raw).not.toContain('auction_distance');
    expect(again(read?.raw ?? '')).toEqual([read?.ad]);
  });

  it('keeps an auction distance under a name never seen before, and marks what it was taken for', () => {
    const text = feedLines([adStory(ad)]).replace('"sposnsor_new_distac_action":0', '"q_step":4');
    const [read] = parse(text).ads;
    expect(read?.ad.signs).toContain('auction-distance');
    expect(JSON.parse(read?.raw ?? '')).toMatchObject({ q_step: 4, _rebuilt: { auction_distance: 'q_step' } });
    expect(again(read?.raw ?? '')).toEqual([read?.ad]);
  });

  it.each([
    ['lbl_adv_iden', { client_token: 'NS@x', lbl_adv_iden: ad.adId }, { lbl_adv_iden: ad.adId }],
    ['ad_id as a number', { client_token: 'NS@x', ad_id: 120_990_000_000_555 }, { ad_id: 120_990_000_000_555 }],
    ['a name never seen before', { q_one: `NS@${'k'.repeat(44)}`, q_two: ad.adId }, { q_two: ad.adId }],
    ['a type', { __typename: 'SponsoredData', ad_id: ad.adId }, null],
  ])('keeps the number of the ad under %s', (_, data, kept) => {
    const styles = { __typename: 'StoryAttachmentShareAdStyleRender' };
    const post = { __typename: 'Story', id: 'S', x: data, styles, message: { text: 'Light.' } };
    const [read] = parse(JSON.stringify({ data: { list: [{ story: post }] } })).ads;
    expect(read?.ad.adId).toBe(ad.adId);
    expect(JSON.parse(read?.raw ?? '')).toEqual({
      story: {
        __typename: 'Story',
        x: kept ? { ...kept, _rebuilt: { __typename: 'SponsoredData' } } : data,
        styles,
        message: { text: 'Light.' },
      },
    });
    expect(again(read?.raw ?? '')).toEqual([read?.ad]);
  });

  const type = 'CometStorySponsoredPoliticalLabelStrategy';
  const longName = `${'long name '.repeat(29)}end`;
  const payer = 'Sponsored · Paid for by The Example Party';

  it.each<[string, Built, Built]>([
    ['a label in clear', { label: payer, story: { id: '1' } }, { label: payer }],
    ['a label deeper in', { story: { title: { text: payer } } }, { story: { title: { text: payer } } }],
    ['a scrambled label', { ghl_label: scrambledLabel(payer) }, { _rebuilt: { texts: [payer] } }],
    ['a name alone', { byline: 'The Example Party' }, { _rebuilt: { texts: ['Paid for by The Example Party'] } }],
    [
      'a label in two texts',
      { one: 'Paid for by', two: 'The Example Party' },
      { _rebuilt: { texts: ['Paid for by The Example Party'] } },
    ],
    ['a very long name alone', { byline: longName }, { _rebuilt: { texts: [`Paid for by ${longName}`] } }],
  ])('keeps what says who paid: %s', (_, label, kept) => {
    const post = { __typename: 'Story', id: 'S', post_id: '1234567', metadata: [{ __typename: type, ...label }] };
    const [read] = parse(JSON.stringify({ sposnsor_new_distac_action: 1, node: post })).ads;
    expect(read?.ad.fundingEntity).toMatch(/^(?:The Example Party|long name .*end)$/);
    expect(JSON.parse(read?.raw ?? '').node.metadata).toEqual([{ __typename: type, ...kept }]);
    expect(again(read?.raw ?? '')).toEqual([read?.ad]);
  });

  it.each([
    ['https://lamps.example.org/a?b=1', { url: 'https://lamps.example.org/a?b=1' }],
    ['https://lamps.example.org/a?fbclid=IwAR1', { url: 'https://lamps.example.org/a' }],
    ['https://lamps.example.org/a?fbclid=IwAR1&b=1', { _rebuilt: { url: 'https://lamps.example.org/a?b=1' } }],
    [
      'https://l.facebook.com/l.php?u=https%3A%2F%2Flamps.example.org%2Fa&h=AT0',
      { _rebuilt: { url: 'https://lamps.example.org/a' } },
    ],
  ])('marks an address that is more than cut off: %s', (url, kept) => {
    const post = {
      __typename: 'Story',
      id: 'S',
      x: { __typename: 'SponsoredData', ad_id: ad.adId },
      styles: { __typename: 'StoryAttachmentShareAdStyleRender' },
      web_link: { url },
    };
    const [read] = parse(JSON.stringify({ node: post })).ads;
    expect(JSON.parse(read?.raw ?? '').node.web_link).toEqual(kept);
    expect(read?.ad.landingUrl).toMatch(/^https:\/\/lamps\.example\.org\/a/);
    expect(again(read?.raw ?? '')).toEqual([read?.ad]);
  });

  it('gives the same ad again under names never seen before', () => {
    const keys = ['th_dat_spo', 'client_token', 'lbl_adv_iden', 'ad_id', 'sposnsor_new_distac_action', 'metadata'];
    const names = fc.uniqueArray(fc.stringMatching(/^z[a-z]{3,9}_[a-z]{2,6}$/), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(names, fc.boolean(), (some, political) => {
        const text = keys.reduce(
          (all, key, index) => all.replaceAll(`"${key}":`, `"${some[index]}":`),
          feedLines([adStory({ ...ad, political, disclaimer: 'The Example Party' })]),
        );
        const [read] = parse(text).ads;
        expect(again(read?.raw ?? '')).toEqual([read?.ad]);
        expect(invented(read?.raw ?? '', text)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the payload of an explanation', () => {
  const location = { waist_ui_type: 'LOCATION', location_name: 'Leeds' };
  const rawOf = (text: string): unknown => JSON.parse(parse(text).explanations[0]?.raw ?? 'null');

  it('stands where it stood', () => {
    const text = waistResponse({ advertiser: { id: '1', name: 'The Example Party' }, elements: [location] });
    expect(rawOf(text)).toEqual({
      data: {
        waist_targeting_data: [location],
        waist_advertiser_info: { advertiser_id: '1', name: 'The Example Party' },
      },
    });
  });

  it('names no advertiser where none was named', () => {
    expect(rawOf(JSON.stringify({ data: { waist_targeting_data: [location] } }))).toEqual({
      data: { waist_targeting_data: [location] },
    });
  });

  it('marks its wrapper where it stood otherwise', () => {
    const list = { waist_targeting_data: [location] };
    for (const text of [JSON.stringify([location]), JSON.stringify({ data: { one: list } }), JSON.stringify(list)])
      expect(rawOf(text)).toEqual({ _rebuilt: list });
  });

  it.each([
    ['as it is, where it holds codes only', '{ "age_min": 13 }', { serialized_data: '{ "age_min": 13 }' }],
    [
      'without anything else, and marked',
      '{"age_min":13,"birthday":"1999-12-31"}',
      { _rebuilt: { serialized_data: '{"age_min":13}' } },
    ],
    [
      'without a number that lost its last digits',
      '{"ca_fbid":6012345678901234567,"age_min":13,"x":1}',
      { _rebuilt: { serialized_data: '{"age_min":13}' } },
    ],
  ])('keeps the serialised part %s', (_, serialized_data, kept) => {
    const text = JSON.stringify({ data: { waist_targeting_data: [{ waist_ui_type: 'AGE_GENDER', serialized_data }] } });
    expect(rawOf(text)).toEqual({ data: { waist_targeting_data: [{ waist_ui_type: 'AGE_GENDER', ...kept }] } });
    const [read] = parse(text).explanations;
    expect(facebook.parseResponse(copyOf(read?.raw ?? ''), readAt).explanations[0]?.explanation).toEqual(
      read?.explanation,
    );
  });
});
