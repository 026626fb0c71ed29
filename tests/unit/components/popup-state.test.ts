/** From the kept rows to the popup: every state that it can be in has its words, and damage is never swallowed. */
import { expect, it } from 'vitest';
import { popupState } from '#components/popup/popup-state.ts';
import { type SiteState, siteState } from '#components/popup/site-state.ts';
import { stateWords } from '#components/popup/state-words.ts';
import type { PopupView } from '#lib/store/read.ts';
import { textsIn } from '#lib/ui/use-texts.ts';

const now = Date.parse('2026-11-23T12:00:00Z');
const health: PopupView['health'][number] = {
  platform: 'facebook',
  responsesSeen: 21,
  postsSeen: 58,
  adsFound: 12,
  problems: 3,
  lastAdAt: '2026-11-23T11:00:00Z',
  postsSinceAd: 4,
  changed: false,
};
const view: PopupView = {
  settings: {
    key: 'settings',
    enabledPlatforms: ['facebook'],
    pausedUntil: null,
    language: null,
    keepOtherAdsDays: 30,
    badge: true,
    pageBadge: true,
    pictures: true,
    askWhy: false,
  },
  integrity: { kind: 'whole', batches: 3 },
  health: [health],
  campaigners: [],
  answered: [],
  otherPolitical: 0,
  counts: {
    ads: 0,
    politicalAds: 0,
    impressions: 0,
    explanations: 0,
    answers: 0,
    problems: 0,
    leaves: 0,
    expiredAds: 0,
    lostItems: 0,
    revision: 0,
  },
  problems: 0,
};

/** What the popup says on a tab of the site, from the rows alone. */
function saidOn(change: Partial<PopupView>): {
  readonly kind: SiteState['kind'];
  readonly title: string;
  readonly text: string;
} {
  const state = popupState({ ...view, ...change }, 'en');
  const site = { platform: 'facebook', hosts: ['https://www.facebook.com/*'] } as const;
  const sites = [{ site, granted: true, enabled: state.enabledPlatforms.includes('facebook') }];
  const own = siteState({ sites, active: 'facebook', health: state.health, pausedUntil: state.pausedUntil, now });
  return { kind: own.kind, ...stateWords(own, textsIn('en'), now) };
}

it.each<[Partial<PopupView>, SiteState['kind'], string, string]>([
  [{}, 'working', 'Recording on Facebook', '12 ads seen here so far. The last one: an hour ago.'],
  [
    { health: [{ ...health, changed: true, adsFound: 0 }] },
    'changed',
    'Facebook seems to have changed',
    '58 posts and 21 answers of the site looked at, 0 ads found, 3 things not understood. Ads may be missing from your records.',
  ],
  [{ health: [] }, 'reload', 'Reload Facebook to start', 'This tab was open before recording was switched on.'],
  [{ settings: { ...view.settings, enabledPlatforms: [] } }, 'off', 'Off on Facebook', 'Nothing is recorded there.'],
  [
    { settings: { ...view.settings, pausedUntil: '2026-11-23T13:30:00Z' } },
    'paused',
    'Paused until',
    'Nothing is recorded until then.',
  ],
])('%j: %s', (change, kind, title, text) => {
  const said = saidOn(change);
  expect(said.kind).toBe(kind);
  expect(said.title).toContain(title);
  expect(said.text).toContain(text);
});

it('shows damage with what is missing, beside whatever else it says', () => {
  const integrity = { kind: 'damaged', why: 'batches are missing', expected: 12, found: 9 } as const;
  expect(popupState({ ...view, integrity }, 'en').damage).toEqual({ expected: 12, found: 9 });
  expect(popupState(view, 'en').damage).toBeNull();
  expect(popupState({ ...view, integrity: { kind: 'unchecked' } }, 'en').damage).toBeNull();
});
