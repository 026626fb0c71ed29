/** From the kept rows to the popup: every state that it can be in has its words, and damage is never swallowed. */
import { expect, it } from 'vitest';
import { popupState } from '#components/popup/popup-state.ts';
import { siteState } from '#components/popup/site-state.ts';
import { stateName, stateWords } from '#components/popup/state-words.ts';
import type { PopupView } from '#lib/store/read.ts';
import { textsIn } from '#lib/ui/use-texts.ts';

const now = Date.parse('2026-11-23T12:00:00Z');
const health: PopupView['health'][number] = {
  platform: 'facebook',
  verdict: { kind: 'working' },
  ads: 12,
  adsSince: '2026-11-20',
  lastAdAt: '2026-11-23T11:00:00Z',
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
    picturesMb: 200,
    ownName: '',
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
    pictures: 0,
    pictureBytes: 0,
    picturesShed: 0,
    picturesWouldAsk: 0,
    picturesAsked: 0,
    picturesUnreadable: 0,
    picturesDisturbed: 0,
    picturesNoRoom: 0,
    expiredAds: 0,
    lostItems: 0,
    revision: 0,
  },
  problems: 0,
};

/** What the popup says on a tab of the site, from the rows alone. */
function saidOn(change: Partial<PopupView>, isRecorded: boolean): readonly [name: string, title: string, text: string] {
  const state = popupState({ ...view, ...change }, 'en');
  const site = { platform: 'facebook', hosts: ['https://www.facebook.com/*'] } as const;
  const own = siteState({
    sites: [{ site, granted: true, enabled: state.enabledPlatforms.includes('facebook') }],
    active: { platform: 'facebook', isRecorded },
    health: state.health,
    pausedUntil: state.pausedUntil,
    now,
  });
  const { title, text } = stateWords(own, textsIn('en'), now);
  return [stateName(own), title, text];
}

it.each<[string, Partial<PopupView>, boolean, string, RegExp]>([
  [
    'working',
    {},
    true,
    'Recording on Facebook',
    /^12 ads recorded since 20 November 2026\. The last one: an hour ago\.$/,
  ],
  ['reload', {}, false, 'Reload Facebook to start', /Reload it once/],
  ['waiting', { health: [] }, true, 'Facebook: on, but no page opened yet', /^Open Facebook/],
  [
    'off',
    { settings: { ...view.settings, enabledPlatforms: [] } },
    true,
    'Off on Facebook',
    /^Nothing is recorded there/,
  ],
  [
    'paused',
    { settings: { ...view.settings, pausedUntil: '2026-11-23T13:30:00Z' } },
    true,
    'Paused until',
    /^Nothing is recorded until then/,
  ],
])('says that it is %s', (name, change, isRecorded, title, text) => {
  const said = saidOn(change, isRecorded);
  expect(said).toEqual([name, expect.stringContaining(title), expect.stringMatching(text)]);
});

it('shows damage with what is missing, beside whatever else it says', () => {
  const integrity = { kind: 'damaged', why: 'batches are missing', expected: 12, found: 9 } as const;
  expect(popupState({ ...view, integrity }, 'en').damage).toEqual({ expected: 12, found: 9 });
  expect(popupState(view, 'en').damage).toBeNull();
  expect(popupState({ ...view, integrity: { kind: 'unchecked' } }, 'en').damage).toBeNull();
});
