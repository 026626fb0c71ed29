import { describe, expect, it } from 'vitest';
import { replay } from '#lib/cli/replay.ts';
import { criteria } from '#lib/platforms/x/criteria.ts';
import { x } from '#lib/platforms/x/index.ts';
import { adEntry, homeAnswer, postEntry } from '#tests/fixtures/x/build-timeline.ts';
import { readSamples } from './platform-fixtures.ts';
import { lamps, post } from './x-fixtures.ts';

interface Known {
  readonly ads: number;
  readonly explanations: number;
}

/** What each sample holds. */
const known: readonly (readonly [file: RegExp, holds: Known])[] = [
  [/hometimeline/, { ads: 1, explanations: 0 }],
  [/about-ads/, { ads: 0, explanations: 1 }],
  [/dom-home/, { ads: 1, explanations: 0 }],
  [/vocabulary/, { ads: 0, explanations: 0 }],
];

/** The same formats, built here, for a tree without the samples beside it. */
const built = [
  { name: 'graphql-web-hometimeline', text: JSON.stringify(homeAnswer([postEntry(post(1)), adEntry(lamps)]), null, 2) },
  {
    name: 'about-ads',
    text: '<!-- kept --><div><p class="targetingMessage">Because <span class="detail">Larchmont Lamps</span> wants people aged <span class="detail">25 and up</span>.</p></div>',
  },
  {
    name: 'dom-home',
    text: `<!-- kept --><div data-testid="placementTracking">
  <article data-testid="tweet" role="article"><div data-testid="User-Name"><a href="/LarchmontLamps"><span>Larchmont Lamps</span></a><span>@LarchmontLamps</span></div><div data-testid="tweetText"><span>Light.</span></div><div><span>Ad</span></div><a href="https://lamps.example.org/" role="link">lamps.example.org</a></article></div>
<article data-testid="tweet"><div data-testid="User-Name"><a href="/xanthippe_p"><span>Ad</span></a></div><div data-testid="placementTracking"><video></video></div></article>`,
  },
  {
    name: 'targetingType-vocabulary',
    text: JSON.stringify({ types: Object.fromEntries([...criteria.keys()].map((type) => [type, { n: 1 }])) }),
  },
];

const samples = [...built, ...readSamples('x')].map(({ name, text }) => [name, text] as const);

describe.each(samples)('the sample %s', (name, text) => {
  const holds = known.find(([file]) => file.test(name))?.[1];

  it('is known to this test', () => {
    expect(holds).toBeDefined();
  });

  it('gives every ad and explanation in it, and nothing else', () => {
    const { ads, explanations, problems } = replay(text, x, null);
    expect({ ads: ads.length, explanations: explanations.length }).toEqual(holds);
    expect(problems).toEqual([]);
    expect(JSON.stringify([ads, explanations])).not.toMatch(/Organic post|example_user|sourdough|Aino|Jonas|xanthippe/);
  });
});

describe('the samples together', () => {
  it.each(samples)('give what is read of such a file: %s', (name, text) => {
    const { ads, explanations } = replay(text, x, null);
    expect(ads.map(({ via, surface }) => [via, surface])).toEqual(
      /hometimeline/.test(name) ? [['network', 'home']] : /dom-home/.test(name) ? [['page', 'other-timeline']] : [],
    );
    const values = explanations.flatMap(({ criteria: reasons }) => reasons.map(({ value }) => value));
    expect(values.includes('25+')).toBe(/about-ads/.test(name));
  });

  it.each(samples.filter(([name]) => /vocabulary/.test(name)))('name the types that the table has: %s', (_, text) => {
    const { types }: { types: Record<string, unknown> } = JSON.parse(text);
    expect(Object.keys(types).toSorted()).toEqual([...criteria.keys()].toSorted());
  });
});

describe('other markup', () => {
  it('is said to be none that is read', () => {
    const { ads, problems } = replay('<div>hello</div>', x, null);
    expect(ads).toEqual([]);
    expect(problems.map(({ seen }) => seen)).toEqual(['markup without a label of an ad, and without an explanation']);
  });
});
