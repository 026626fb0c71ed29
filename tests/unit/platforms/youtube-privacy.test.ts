/** Nothing leaves YouTube's parsers but the ad: no viewer, no other video, no comment, no token. */
import { describe, expect, it } from 'vitest';
import { youtube } from '#lib/platforms/youtube/index.ts';
import { secretToken, viewerId } from '#tests/fixtures/youtube/build-answers.ts';
import { privatePeople } from '#tests/fixtures/youtube/plans.ts';
import { copyOf, readAt, readCases, readSamples } from './platform-fixtures.ts';

const secrets = [
  ...privatePeople,
  secretToken,
  viewerId,
  'Our cat',
  'organicVid',
  'watchedBy_1',
  'was here',
  'evilVideo',
];

describe.each(readCases('youtube').map(({ name, copy }) => [name, copy] as const))('of the answer %s', (_, copy) => {
  const { ads, explanations, problems } = youtube.parseResponse(copy, readAt);
  const caught = youtube.catchAds(copy);

  it.each(secrets)('nothing leaves that holds %j', (secret) => {
    expect(JSON.stringify([ads, explanations, problems, caught.ads])).not.toContain(secret);
  });

  it('every payload is under names that came, but for what is marked', () => {
    const came = new Set([...copy.text.matchAll(/(?:"|x22)(\w+)(?:"|\\x22)/g)].map(([, name]) => name));
    const names = ads.flatMap(({ raw }) => namesIn(JSON.parse(raw)));
    expect(names.filter((name) => !came.has(name))).toEqual(
      names.filter((name) => name === '_rebuilt' || name === 'surface'),
    );
  });

  it('every text of a payload came so, or is marked', () => {
    const came = textsIn(copy.text);
    for (const { raw } of ads)
      for (const text of unmarkedIn(JSON.parse(raw)))
        expect(
          came.some((whole) => whole.startsWith(text)),
          text,
        ).toBe(true);
  });
});

function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [...(Array.isArray(value) ? [] : [name]), ...namesIn(inner)]);
}

function unmarkedIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (name === '_rebuilt' ? [] : unmarkedIn(inner)));
}

/** Every text of the answer, however the page wrote it. */
function textsIn(text: string): string[] {
  const json = text.replaceAll(/\\x([\da-f]{2})/g, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
  return [...json.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([whole]) => String(JSON.parse(whole)));
}

describe('the recorded samples', () => {
  const samples = readSamples('youtube').filter(({ name }) => name.endsWith('.json'));

  it('leave without tokens, trackers and the video that was watched', () => {
    for (const { text } of samples) {
      const raws = youtube
        .parseResponse(copyOf(text), null)
        .ads.map(({ raw }) => raw)
        .join('\n');
      expect(raws).not.toMatch(/REDACTED|gclid|trackingParams|GFg8BP01F5Q|cpn=|xai=|[?&]ai=/);
    }
  });
});
