import { describe, expect, it } from 'vitest';
import { capturedAdSchema } from '#lib/core/ad.ts';
import { adExplanationSchema } from '#lib/core/explanation.ts';
import { problemSchema } from '#lib/core/problem.ts';
import { facebook } from '#lib/platforms/facebook/index.ts';
import { copyOf, readAt, readCases } from './read-fixtures.ts';

const cases = readCases().map((row) => [row.name, row] as const);

describe('a response of Facebook', () => {
  it('has a case for everything that a platform must be tested with', () => {
    expect(cases.map(([name]) => name)).toEqual(
      expect.arrayContaining([
        'ordinary-ad',
        'political-ad-with-disclaimer',
        'right-column',
        'search',
        'not-an-ad',
        'suggested-but-not-an-ad',
        'not-english',
        'renamed-keys',
        'without-sponsored-data',
        'changed-shape',
        'broken-line',
        'prototype-keys',
      ]),
    );
  });

  it.each(cases)('is read as expected: %s', (_, { copy, expected }) => {
    const { ads, explanations, problems, postsSeen, viewerId } = facebook.parseResponse(copy, readAt);
    expect({
      ads: ads.map(({ ad }) => ad),
      explanations: explanations.map(({ explanation }) => explanation),
      problems: problems.map(({ problem: { kind, at, seen } }) => ({ kind, at, seen })),
      postsSeen,
      viewerId,
    }).toEqual(expected);
  });

  it.each(cases)('gives records that the recorder accepts: %s', (_, { copy }) => {
    const { ads, explanations, problems } = facebook.parseResponse(copy, readAt);
    expect(ads.map(({ ad }) => capturedAdSchema.parse(ad))).toEqual(ads.map(({ ad }) => ad));
    expect(explanations.map(({ explanation }) => adExplanationSchema.parse(explanation))).toEqual(
      explanations.map(({ explanation }) => explanation),
    );
    expect(problems.map(({ problem }) => problemSchema.parse(problem))).toEqual(problems.map(({ problem }) => problem));
  });

  it.each(cases)('keeps a payload from which the same is read again: %s', (_, { copy }) => {
    const { ads, explanations } = facebook.parseResponse(copy, readAt);
    for (const { ad, raw } of ads) {
      const again = facebook.parseResponse(copyOf(raw), readAt).ads.map((read) => read.ad);
      expect(again.map((read) => ({ ...read, adId: ad.adId, id: ad.id }))).toEqual([ad]);
      if (!ad.adId.startsWith('sha256-')) expect(again[0]?.adId).toBe(ad.adId);
    }
    for (const { explanation, raw } of explanations) {
      const again = facebook.parseResponse({ ...copy, text: raw }, readAt).explanations;
      expect(again.map((read) => read.explanation)).toEqual([explanation]);
    }
  });

  it.each(cases)('gives the same ids when it is read a second time: %s', (_, { copy }) => {
    const idsOf = (at: string): string[] => {
      const { ads, explanations } = facebook.parseResponse(copy, at);
      return [...ads.map(({ ad }) => ad.id), ...explanations.map(({ explanation }) => explanation.id)];
    };
    expect(idsOf('2026-12-24T18:00:00Z')).toEqual(idsOf(readAt));
  });
});
