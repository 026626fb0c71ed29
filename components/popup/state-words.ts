/** The words for how recording stands on the page in front of the user. */
import type { TextKey } from '#lib/ui/catalogue.ts';
import { formatTime } from '#lib/ui/format.ts';
import type { Texts } from '#lib/ui/use-texts.ts';
import type { SiteState } from './site-state.ts';

const titleKeys = {
  working: 'popup.stateWorking',
  nothingYet: 'popup.stateNothingYet',
  elsewhere: 'popup.stateElsewhere',
  reload: 'popup.stateReload',
  paused: 'popup.statePaused',
  off: 'popup.stateOff',
  noPermission: 'popup.stateNoPermission',
  noneOn: 'popup.stateNoneOn',
  changed: 'popup.stateChanged',
} as const satisfies Record<SiteState['kind'], TextKey>;

const textKeys = {
  working: 'popup.stateWorkingText',
  nothingYet: 'popup.stateNothingYetText',
  elsewhere: 'popup.stateElsewhereText',
  reload: 'popup.stateReloadText',
  paused: 'popup.statePausedText',
  off: 'popup.stateOffText',
  noPermission: 'popup.stateNoPermissionText',
  noneOn: 'popup.stateNoneOnText',
  changed: 'popup.stateChangedText',
} as const satisfies Record<SiteState['kind'], TextKey>;

/** One line that says how recording stands, one that explains it. */
export function stateWords(state: SiteState, texts: Texts, now: number): { title: string; text: string } {
  const slots = {
    site: 'platform' in state ? texts.name('platform', state.platform) : '',
    ...numbers(state, texts, now),
  };
  return { title: texts.t(titleKeys[state.kind], slots), text: texts.t(textKeys[state.kind], slots) };
}

function numbers(state: SiteState, texts: Texts, now: number): Record<string, string | number> {
  switch (state.kind) {
    case 'working':
      return { n: state.ads, ago: texts.ago(state.lastAdAt, now) };
    case 'nothingYet':
      return { n: state.posts };
    case 'elsewhere':
      return { n: state.sitesOn };
    case 'changed':
      return { n: state.problems, posts: state.postsSeen, responses: state.responsesSeen, ads: state.adsFound };
    case 'paused':
      return { until: formatTime(state.until) };
    case 'reload':
    case 'off':
    case 'noPermission':
    case 'noneOn':
      return {};
  }
}
