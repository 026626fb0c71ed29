/** A platform for tests of the sample recorder: its ads are objects with an `ad_marker`, and its organic posts have none. */
import type { Json, JsonObject } from '#lib/core/json.ts';
import type { CapturedAd } from '#lib/core/ad.ts';
import type { ParsedResponse, ResponseCopy } from '#lib/platforms/contract.ts';
import { walkObjects } from '#lib/platforms/parts/walk-objects.ts';
import type { SampledPlatform } from '#lib/sample/sample-answer.ts';
import { anAd } from '#tests/unit/store/a-store.ts';

export const key = '5a'.repeat(32);

export const aCopy = (text: string, over: Partial<ResponseCopy> = {}): ResponseCopy => ({
  text,
  url: '',
  requestName: null,
  requestVariables: null,
  ...over,
});

/** `needs`: what must stand anywhere in an answer for its ads to be found, so that a test can make a cut too deep. */
export function aPlatform(needs: (document: Json) => boolean = () => true): SampledPlatform {
  const adsIn = (text: string): readonly CapturedAd[] =>
    text.split('\n').flatMap((line) => {
      const document = parsed(line);
      return document === undefined || !needs(document) ? [] : markedIn(document);
    });
  return {
    hosts: ['https://www.platform.example/*'],
    markers: ['ad_marker', '"AD"'],
    keep: [/^urn:thing:/],
    isEmbeddedData: (type) => type === 'application/json',
    parseResponse: ({ text }): ParsedResponse => ({
      ads: adsIn(text).map((ad) => ({ ad, raw: '' })),
      explanations: [],
      problems: [],
      postsSeen: 0,
    }),
    catchAds: ({ text }) => ({ ads: [], postsSeen: 0, viewerId: null, isComplete: adsIn(text).length === 0 }),
  };
}

function markedIn(document: Json): readonly CapturedAd[] {
  const ads: CapturedAd[] = [];
  walkObjects(document, ({ value }) => {
    if ('ad_marker' in value) ads.push(anAd({ adId: JSON.stringify(value['ad_id']) }));
    return 'into';
  });
  return ads;
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** An entry of a list, as long as posts are. */
export function aPost(author: string, over: JsonObject = {}): JsonObject {
  return { author: { name: author }, message: { text: `${author} wrote this. `.repeat(100) }, ...over };
}

export const anAdPost = (author: string, adId: string): JsonObject => aPost(author, { ad_marker: true, ad_id: adId });
