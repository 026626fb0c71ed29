/** What is said beside "Ask why": asking, answered, wait, refused. */
import { describe, expect, it } from 'vitest';
import { askState, type AskStateInput, mayPress } from '#components/shared/ask-state.ts';
import { platforms, traitsOf } from '#lib/core/platform.ts';
import { registry } from '#lib/platforms/registry.ts';
import type { AskingRow } from '#lib/store/rows.ts';
import { nameOf, text } from '#lib/ui/catalogue.ts';

const askedAt = '2026-11-23T12:00:00.000Z';
const at = (seconds: number): number => Date.parse(askedAt) + seconds * 1000;
const last = (over: Partial<AskingRow> = {}): AskingRow => ({
  key: 'asking',
  ad: 'ad:x:1',
  platform: 'x',
  askedAt,
  outcome: { kind: 'stored' },
  refusedUntil: {},
  ...over,
});
const input: AskStateInput = { ad: 'ad:x:1', platform: 'x', last: null, reply: null, now: at(5) };
const refusedUntil = { x: '2026-11-24T00:00:00.000Z' };

describe('the state of asking', () => {
  it.each<[string, Partial<AskStateInput>, ReturnType<typeof askState>, boolean]>([
    ['nothing was asked', {}, { kind: 'ready' }, true],
    ['it is being asked', { last: last({ outcome: null }) }, { kind: 'asking' }, false],
    ['another ad is being asked about', { last: last({ ad: 'ad:x:2', outcome: null }) }, { kind: 'ready' }, true],
    ['the worker was killed meanwhile', { last: last({ outcome: null }), now: at(31) }, { kind: 'failed' }, true],
    ['it was answered', { last: last() }, { kind: 'stored' }, false],
    ['another ad was answered', { last: last({ ad: 'ad:x:2' }) }, { kind: 'ready' }, true],
    [
      'it was pressed too soon',
      { last: last({ ad: 'ad:x:2' }), reply: { kind: 'wait', seconds: 26 } },
      { kind: 'wait', seconds: 25 },
      true,
    ],
    [
      'the pause is over',
      { last: last({ ad: 'ad:x:2' }), reply: { kind: 'wait', seconds: 26 }, now: at(30) },
      { kind: 'ready' },
      true,
    ],
    [
      'the platform refused today, whichever ad it was',
      { last: last({ ad: 'ad:x:2', refusedUntil }), now: at(3_600) },
      { kind: 'refused', until: refusedUntil.x },
      false,
    ],
    [
      'another platform refused',
      { ad: 'ad:youtube:1', platform: 'youtube', last: last({ refusedUntil }) },
      { kind: 'ready' },
      true,
    ],
    [
      'it refused yesterday',
      { last: last({ refusedUntil, outcome: { kind: 'refused', until: refusedUntil.x } }), now: at(86_400) },
      { kind: 'ready' },
      true,
    ],
    ['no tab is open', { reply: { kind: 'noTab' } }, { kind: 'noTab' }, true],
    ['the ad has no address', { reply: { kind: 'noAddress' } }, { kind: 'noAddress' }, false],
  ])('when %s', (_, change, expected, isPressable) => {
    const state = askState({ ...input, ...change });
    expect(state).toEqual(expected);
    expect(mayPress(state)).toBe(isPressable);
  });
});

describe('the platforms', () => {
  it('are called askable just where an ad names the address of its explanation', () => {
    const askable = [...registry.values()].filter(({ whyUrlOf }) => whyUrlOf !== undefined).map(({ id }) => id);
    expect([...registry.keys()].filter((id) => traitsOf(id).askable === true)).toEqual(askable);
    expect(platforms.filter((id) => traitsOf(id).askable === true).length).toBeGreaterThan(0);
  });

  it.each([...registry.values()])(
    'have words in both languages for where $id explains its ads, if it does',
    (adapter) => {
      const [english, welsh] = [nameOf('en', 'whyPath', adapter.id), nameOf('cy', 'whyPath', adapter.id)];
      if (adapter.hasNoExplanation) {
        expect([english, welsh]).toEqual([null, null]);
        const ways = ['readExplanation', 'parseExplanation', 'whyUrlOf'];
        expect(ways.filter((name) => Object.hasOwn(adapter, name))).toEqual([]);
      } else {
        expect(english).toMatch(/→/);
        expect(welsh).toMatch(/→/);
        expect(welsh).not.toBe(english);
      }
    },
  );

  it('need no words where they explain nothing: one sentence says so of any', () => {
    for (const language of ['en', 'cy'] as const) {
      expect(nameOf(language, 'whyPath', 'snapchat')).toBeNull();
      expect(text(language, 'ask.noPath', { site: nameOf(language, 'platform', 'snapchat') ?? '' })).toMatch(
        /Snapchat.*\.$/,
      );
    }
  });
});
