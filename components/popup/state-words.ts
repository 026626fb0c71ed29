/** The words for how recording stands on the page in front of the user. */
import { healthWords, type HealthWords } from '#components/shared/health-words.ts';
import type { Tone } from '#components/shared/notice.tsx';
import type { TextKey } from '#lib/ui/catalogue.ts';
import { formatTime } from '#lib/ui/format.ts';
import type { Texts } from '#lib/ui/use-texts.ts';
import type { SiteState } from './site-state.ts';

type Unjudged = Exclude<SiteState['kind'], 'judged'>;

const keys: Readonly<Record<Unjudged, readonly [tone: Tone, title: TextKey, text: TextKey]>> = {
  elsewhere: ['plain', 'popup.stateElsewhere', 'popup.stateElsewhereText'],
  reload: ['warn', 'popup.stateReload', 'popup.stateReloadText'],
  paused: ['warn', 'popup.statePaused', 'popup.statePausedText'],
  off: ['plain', 'popup.stateOff', 'popup.stateOffText'],
  noPermission: ['warn', 'popup.stateNoPermission', 'popup.stateNoPermissionText'],
  noneOn: ['warn', 'popup.stateNoneOn', 'popup.stateNoneOnText'],
};

/** One line that says how recording stands, one that explains it. */
export function stateWords(state: SiteState, texts: Texts, now: number): HealthWords {
  if (state.kind === 'judged') return healthWords(state.health, texts, now);
  const [tone, title, text] = keys[state.kind];
  const slots = {
    site: 'platform' in state ? texts.name('platform', state.platform) : '',
    ...(state.kind === 'elsewhere' ? { n: state.sitesOn } : {}),
    ...(state.kind === 'paused' ? { until: formatTime(state.until) } : {}),
  };
  return { tone, title: texts.t(title, slots), text: texts.t(text, slots) };
}

/** The name of the state, to be found in the page. */
export function stateName(state: SiteState): string {
  return state.kind === 'judged' ? state.health.verdict.kind : state.kind;
}
