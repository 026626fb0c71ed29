/** What every platform must do with bad answers: what is readable is kept, the rest is a counted problem with its place. Other names,
 *  other languages and a family of signs less: `variants.test.ts`; what only a page tells: `tests/e2e/drawn-variants.test.ts`. */
import { describe, expect, it } from 'vitest';
import type { Platform } from '#lib/core/platform.ts';
import * as facebook from '#tests/fixtures/facebook/build-story.ts';
import * as instagram from '#tests/fixtures/instagram/build-answers.ts';
import * as linkedin from '#tests/fixtures/linkedin/build-feed.ts';
import * as x from '#tests/fixtures/x/build-timeline.ts';
import * as youtube from '#tests/fixtures/youtube/build-answers.ts';
import { answerTo, findWanted, replaySynthetic } from '#tests/harness/replay-synthetic.ts';
import type { SiteHandler } from '#tests/harness/site.ts';
import { syntheticPlatforms } from '#tests/harness/synthetic-platforms.ts';
import { answering, copyOf, readAt } from './platform-fixtures.ts';

interface Answers {
  /** An answer with so many ads, numbered from nought. */
  readonly ads: (count: number) => string;
  /** One ad inside of another: the two of `ads(2)`. */
  readonly nested: () => string;
}

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, n) => n);
const saying = (n: number): string => `Lamp number ${n} lights long evenings.`;
const landing = (n: number): string => `https://lamps.example.org/otley/${n}`;

const ofFacebook = (n: number): facebook.AdPlan => ({
  adId: String(120_990_000_000_000 + n),
  pageId: String(610_990_000_000_000 + n),
  pageName: `Larchmont Lamps ${n}`,
  text: saying(n),
  landingUrl: landing(n),
});
const ofInstagram = (n: number): instagram.AdPlan => ({
  adId: String(120_990_000_000_000 + n),
  handle: `larchmont.${n}`,
  name: `Larchmont Lamps ${n}`,
  text: saying(n),
  landingUrl: landing(n),
});
const ofLinkedin = (n: number): linkedin.BuiltAd => ({
  creative: String(119_000_000 + n),
  activity: String(7_400_000_000_000_000_000n + BigInt(n)),
  company: { id: String(9_900_000 + n), vanity: `larchmont-${n}`, name: `Larchmont Lamps ${n}` },
  text: saying(n),
  landingUrl: landing(n),
});
const ofX = (n: number): x.AdPlan => ({
  id: String(1_900_000_000_000_000_000n + BigInt(n)),
  author: { id: String(700_000_000_000_000_000n + BigInt(n)), handle: `Lamps${n}`, name: `Larchmont Lamps ${n}` },
  text: saying(n),
  links: [landing(n)],
  impressionId: `${(0x6707f8b5db57 + n).toString(16)}b19e`,
});
const ofYoutube = (n: number): youtube.AdPlan => ({
  kind: 'display',
  site: `lamps${n}.example.org`,
  landingUrl: landing(n),
  title: saying(n),
  text: 'Light.',
  why: `AsyntheticLamps${n}`,
});

const answers: Partial<Record<Platform, Answers>> = {
  facebook: {
    ads: (count) => facebook.feedLines(numbers(count).map((n) => facebook.adStory(ofFacebook(n)))),
    nested: () =>
      facebook.feedLines([{ ...facebook.adStory(ofFacebook(0)), attached_story: facebook.adStory(ofFacebook(1)) }]),
  },
  instagram: {
    ads: (count) => JSON.stringify(instagram.feedAnswer(numbers(count).map((n) => instagram.adNode(ofInstagram(n))))),
    nested: () => {
      const inner = instagram.adSlot(ofInstagram(1));
      const outer = {
        ...instagram.adSlot(ofInstagram(0)),
        items: [{ ...instagram.adMedia(ofInstagram(0)), ad: inner }],
      };
      return JSON.stringify(instagram.feedAnswer([{ ...instagram.adNode(ofInstagram(0)), ad: outer }]));
    },
  },
  linkedin: {
    ads: (count) => linkedin.voyagerAnswer(numbers(count).map((n) => linkedin.adUpdate(ofLinkedin(n)))),
    nested: () =>
      linkedin.voyagerAnswer([
        { ...linkedin.adUpdate(ofLinkedin(0)), resharedUpdate: linkedin.adUpdate(ofLinkedin(1)) },
      ]),
  },
  x: {
    ads: (count) => JSON.stringify(x.homeAnswer(numbers(count).map((n) => x.adEntry(ofX(n))))),
    nested: () => JSON.stringify(x.homeAnswer([{ ...x.adEntry(ofX(0)), more: { entries: [x.adEntry(ofX(1))] } }])),
  },
  youtube: {
    ads: (count) => JSON.stringify(youtube.homeAnswer(numbers(count).map((n) => youtube.slotItem(ofYoutube(n))))),
    nested: () => {
      const [outer, inner] = [youtube.slotItem(ofYoutube(0)), youtube.slotItem(ofYoutube(1))];
      const within = JSON.stringify(outer).replace(
        '"renderingContent":{',
        `"renderingContent":{"more":${JSON.stringify(inner)},`,
      );
      return JSON.stringify(youtube.homeAnswer([JSON.parse(within)]));
    },
  },
};

const rows = answering.flatMap(([platform, adapter]) => {
  const make = syntheticPlatforms.get(platform);
  const given = answers[platform];
  return make && given ? [[platform, adapter, make(null), given] as const] : [];
});

it('is made for every platform whose answers tell of ads', () => {
  expect(rows.map(([platform]) => platform)).toEqual(answering.map(([platform]) => platform));
});

describe.each(rows)('a bad answer of %s', (platform, adapter, synthetic, { ads: answerWith, nested }) => {
  const read = (text: string) => adapter.parseResponse(copyOf(text), readAt);

  it('that is cut off anywhere keeps whole documents, and says where the rest was', () => {
    const whole = answerWith(6);
    const places = numbers(12).map((n) => Math.floor((whole.length * (n + 0.5)) / 12));
    for (const end of places) {
      const { ads, problems } = read(whole.slice(0, end));
      const isMarked = adapter.markers.some((marker) =>
        whole.slice(whole.lastIndexOf('\n', end) + 1, end).includes(marker),
      );
      if (isMarked) expect(problems.length).toBeGreaterThan(0);
      for (const { problem } of problems) expect(problem.at).not.toBe('');
      const lines = whole.slice(0, end).split(/\r?\n/).length - 1;
      if (whole.includes('\n')) expect(ads.length).toBe(Math.min(6, lines));
    }
  });

  it('with an ad inside an ad gives each for itself, or counts what it leaves', () => {
    const { ads, problems } = read(nested());
    const [outer, inner] = read(answerWith(2)).ads.map(({ ad }) => ({ ...ad, signs: [] }));
    const found = ads.map(({ ad }) => ({ ...ad, signs: [] }));
    expect(found).toContainEqual(outer);
    if (ads.length > 1) expect(found).toContainEqual(inner);
    expect(ads.length + problems.length).toBe(2);
    for (const { problem } of problems) expect(problem.at).toMatch(/\w \S/);
  });

  it('with 10,000 ads is survived, and counted where the document is too large to be read', () => {
    const { ads, problems } = read(answerWith(10_000));
    const kinds = problems.map(({ problem: { kind } }) => kind);
    expect([ads.length, kinds]).toEqual(kinds.includes('too-large') ? [0, ['too-large']] : [1_000, ['too-many']]);
    for (const { problem } of problems) expect(problem.at).not.toBe('');
  });

  it('with 2,000 ads is bounded, and the rest is counted', () => {
    const { ads, problems } = read(answerWith(2_000));
    expect(ads).toHaveLength(1_000);
    expect(new Set(ads.map(({ ad }) => ad.id)).size).toBe(1_000);
    expect(problems.map(({ problem: { kind, seen } }) => `${kind}: ${seen}`)).toEqual([
      'too-many: 1000 ads beyond the limit of 1000',
    ]);
    for (const { problem } of problems) expect(problem.at).not.toBe('');
  });

  it('of an A/B variant gives its ads, whichever form each answer has', async () => {
    const renamed = syntheticPlatforms.get(platform)?.({ isRenamed: true, language: 'german' }) ?? synthetic;
    let asked = 0;
    const either =
      (host: string): SiteHandler =>
      (request, response) => {
        asked += 1;
        return (asked % 2 === 0 ? synthetic : renamed).hosts[host]?.(request, response);
      };
    const hosts = Object.fromEntries(Object.keys(synthetic.hosts).map((host) => [host, either(host)]));
    const { ads, verdict, problems } = await replaySynthetic(adapter, { ...synthetic, hosts });
    const wanted = synthetic.ads.filter(({ isDrawn }) => !isDrawn);
    const found = findWanted(wanted, ads);
    expect([found.wanted.length, found.unwanted, verdict.kind, problems]).toEqual([wanted.length, [], 'working', 0]);
    expect(asked).toBe(synthetic.asks.length);
  });

  it('in the middle of others leaves the others as they are', async () => {
    const halved: SiteHandler = async (request, response) => {
      const host = request.host;
      const text = await answerTo(
        { url: request.url.href, ...(request.method === 'POST' ? { body: request.body } : {}) },
        synthetic.hosts,
      );
      const isCut = request.url.href !== synthetic.asks[0]?.url && host !== '';
      response.end(isCut && text.length > 2_000 ? text.slice(0, text.length / 2) : text);
    };
    const hosts = Object.fromEntries(Object.keys(synthetic.hosts).map((host) => [host, halved]));
    const { ads, problems } = await replaySynthetic(adapter, { ...synthetic, hosts });
    expect(findWanted(synthetic.ads, ads).unwanted).toEqual([]);
    expect(problems).toBeGreaterThan(0);
  });
});
