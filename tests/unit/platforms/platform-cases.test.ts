/** What every platform must do, on all of its cases. */
import { describe, expect, it } from 'vitest';
import { capturedAdSchema } from '#lib/core/ad.ts';
import { adExplanationSchema } from '#lib/core/explanation.ts';
import { problemSchema } from '#lib/core/problem.ts';
import { registry } from '#lib/platforms/registry.ts';
import { answering, copyOf, domCases, readAt, readCases } from './platform-fixtures.ts';

const wanted = [
  'ordinary-ad',
  'political-ad-with-disclaimer',
  'not-an-ad',
  'suggested-but-not-an-ad',
  'not-english',
  'changed-shape',
];
/** Where answers tell of ads, and where only the page does: `tests/e2e/read-dom.test.ts` reads the latter. */
const wantedOfAnswers = [...wanted, 'renamed-keys', 'broken-line', 'prototype-keys'];
const wantedOfPages = [...wanted, 'renamed-marks', 'clobbered'];

it.each([...registry])(
  '%s has a case for everything that a platform must be tested with',
  (platform, { isPageOnly }) => {
    const names = isPageOnly ? domCases(platform) : readCases(platform).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(isPageOnly ? wantedOfPages : wantedOfAnswers));
  },
);

describe.each(answering)('a response of %s', (platform, adapter) => {
  const cases = readCases(platform).map((row) => [row.name, row] as const);

  it.each(cases)('is read as expected: %s', (_, { copy, expected }) => {
    const { ads, explanations, problems, postsSeen, viewerId } = adapter.parseResponse(copy, readAt);
    expect({
      ads: ads.map(({ ad }) => ad),
      explanations: explanations.map(({ explanation }) => explanation),
      problems: problems.map(({ problem: { kind, at, seen } }) => ({ kind, at, seen })),
      postsSeen,
      viewerId: viewerId ?? null,
    }).toEqual(expected);
  });

  it.each(cases)('gives records of its own that the recorder accepts: %s', (_, { copy }) => {
    const { ads, explanations, problems } = adapter.parseResponse(copy, readAt);
    expect(ads.map(({ ad }) => capturedAdSchema.parse(ad))).toEqual(ads.map(({ ad }) => ad));
    expect(explanations.map(({ explanation }) => adExplanationSchema.parse(explanation))).toEqual(
      explanations.map(({ explanation }) => explanation),
    );
    expect(problems.map(({ problem }) => problemSchema.parse(problem))).toEqual(problems.map(({ problem }) => problem));
    for (const { ad } of ads) expect(ad.id).toBe(`ad:${platform}:${ad.adId}`);
    for (const { ad } of ads) expect(new Set(ad.signs).size).toBeGreaterThanOrEqual(2);
    const surfaces = new Map(adapter.surfaces.map(({ id, families }) => [id, families]));
    for (const { ad } of ads) expect(surfaces.get(ad.surface)).toEqual(expect.arrayContaining([...ad.signs]));
  });

  it.each(cases)('keeps a payload from which the same is read again: %s', (_, { copy }) => {
    const { ads, explanations } = adapter.parseResponse(copy, readAt);
    for (const { ad, raw } of ads) {
      const again = adapter.parseResponse(copyOf(raw), readAt).ads.map((read) => read.ad);
      expect(again.map((read) => ({ ...read, adId: ad.adId, id: ad.id }))).toEqual([ad]);
      if (!ad.adId.startsWith('sha256-')) expect(again[0]?.adId).toBe(ad.adId);
    }
    for (const { explanation, raw } of explanations) {
      const again = adapter.parseResponse({ ...copy, text: raw }, readAt).explanations;
      expect(again.map((read) => read.explanation)).toEqual([explanation]);
    }
  });

  it.each(cases)('gives the same ids when it is read a second time: %s', (_, { copy }) => {
    const idsOf = (at: string): string[] => {
      const { ads, explanations } = adapter.parseResponse(copy, at);
      return [...ads.map(({ ad }) => ad.id), ...explanations.map(({ explanation }) => explanation.id)];
    };
    expect(idsOf('2026-12-24T18:00:00Z')).toEqual(idsOf(readAt));
  });

  it.each(cases)('is caught in the page with payloads that give the same records: %s', (_, { copy }) => {
    const whole = new Map(adapter.parseResponse(copy, readAt).ads.map(({ ad }) => [ad.id, ad]));
    for (const { id, raw, surface } of adapter.catchAds(copy).ads) {
      const read = adapter.parseResponse(copyOf(raw), readAt).ads.map(({ ad }) => ad);
      expect(read).toEqual([whole.get(id)]);
      expect(read[0]?.surface).toBe(surface);
    }
  });

  it.each(cases)('is said to be left wherever the whole parser finds more than was caught: %s', (_, { copy }) => {
    const { ads, explanations, problems } = adapter.parseResponse(copy, readAt);
    const caught = adapter.catchAds(copy);
    const isMore = explanations.length + problems.length > 0 || ads.length > caught.ads.length;
    if (isMore) expect(caught.isComplete).toBe(false);
    expect(caught.ads.length).toBeLessThanOrEqual(ads.length);
  });

  it.each(cases)('changes nothing and throws nothing when it is cut off anywhere: %s', (_, { copy }) => {
    const step = Math.max(1, Math.floor(copy.text.length / 23));
    for (let end = 0; end < copy.text.length; end += step) {
      const cut = { ...copy, text: copy.text.slice(0, end) };
      expect(() => [adapter.parseResponse(cut, readAt), adapter.catchAds(cut)]).not.toThrow();
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
