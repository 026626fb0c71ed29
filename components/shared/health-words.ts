/** The words and the tone for how recording stands on a platform; never good news where it does not work. */
import type { HealthVerdict } from '#lib/core/health.ts';
import type { Platform } from '#lib/core/platform.ts';
import type { SiteHealth } from '#lib/store/read.ts';
import type { Slots, TextKey } from '#lib/ui/catalogue.ts';
import { plainDateOf } from '#lib/law/plain-date-of.ts';
import { sinceWords } from '#lib/ui/since-words.ts';
import type { Texts } from '#lib/ui/use-texts.ts';
import type { Tone } from './notice.tsx';

export interface HealthWords {
  readonly tone: Tone;
  readonly title: string;
  readonly text: string;
}

const keys: Readonly<Record<HealthVerdict['kind'], readonly [title: TextKey, text: TextKey, short: TextKey]>> = {
  waiting: ['health.waitingTitle', 'health.waitingText', 'health.waitingShort'],
  nothingYet: ['health.nothingYetTitle', 'health.nothingYetText', 'health.nothingYetShort'],
  quiet: ['health.quietTitle', 'health.quietText', 'health.quietShort'],
  working: ['health.workingTitle', 'health.workingText', 'health.workingShort'],
  changing: ['health.changingTitle', 'health.changingText', 'health.changingShort'],
  misread: ['health.misreadTitle', 'health.misreadText', 'health.misreadShort'],
  labelsOnly: ['health.changedTitle', 'health.labelsOnlyText', 'health.changedShort'],
  noAds: ['health.changedTitle', 'health.noAdsText', 'health.changedShort'],
  unreadAds: ['health.changedTitle', 'health.unreadAdsText', 'health.changedShort'],
  unreadable: ['health.changedTitle', 'health.unreadableText', 'health.changedShort'],
  halfRead: ['health.misreadTitle', 'health.halfReadText', 'health.misreadShort'],
  noPosts: ['health.changedTitle', 'health.noPostsText', 'health.changedShort'],
  unheard: ['health.unheardTitle', 'health.unheardText', 'health.unheardShort'],
};

/** What is said of a platform; of one of which nothing was ever heard, that it waits. */
export function healthOf(platform: Platform, known: readonly SiteHealth[]): SiteHealth {
  const waiting: SiteHealth = { platform, verdict: { kind: 'waiting' }, ads: 0, adsSince: '', lastAdAt: null };
  return known.find((health) => health.platform === platform) ?? waiting;
}

/** `now`: milliseconds since 1970. */
export function healthWords(health: SiteHealth, texts: Texts, now: number): HealthWords {
  const [title, text] = keys[health.verdict.kind];
  const slots = { site: texts.name('platform', health.platform) };
  const words = texts.t(isOfToday(health, now) ? 'health.workingTodayText' : text, {
    ...slots,
    ...numbersOf(health, texts, now),
  });
  return {
    tone: toneOf(health),
    title: texts.t(title, slots),
    text: [words, ...besides(health.verdict, texts)].join(' '),
  };
}

/** The same in a word or two, beside the platform's name. */
export function healthInShort({ kind }: HealthVerdict, { t }: Texts): string {
  return t(keys[kind][2]);
}

/** Where there never was an ad, and nothing else speaks for a change, perhaps there is none to be seen. */
function toneOf({ verdict, lastAdAt }: SiteHealth): Tone {
  switch (verdict.kind) {
    case 'waiting':
    case 'nothingYet':
    case 'quiet':
      return 'plain';
    case 'working':
      return 'good';
    case 'changing':
    case 'misread':
    case 'halfRead':
    case 'labelsOnly':
      return 'warn';
    case 'noAds':
      return lastAdAt === null && verdict.problems === 0 ? 'warn' : 'bad';
    case 'unreadAds':
    case 'unreadable':
    case 'noPosts':
    case 'unheard':
      return 'bad';
  }
}

function numbersOf({ verdict, ads, adsSince, lastAdAt }: SiteHealth, texts: Texts, now: number): Slots {
  const since = 'since' in verdict ? sinceWords(verdict.since, texts, now) : '';
  const ago = lastAdAt === null ? '' : texts.ago(lastAdAt, now);
  switch (verdict.kind) {
    case 'waiting':
      return {};
    case 'working':
      return {
        n: ads,
        since: sinceWords(adsSince, texts, now),
        ago,
      };
    case 'nothingYet':
    case 'noAds':
      return { n: verdict.posts, since };
    case 'quiet':
      return { n: verdict.posts, since, ago };
    case 'changing':
      return { n: verdict.ads, signs: verdict.signs, before: verdict.before };
    case 'misread':
      return { n: verdict.problems, answers: verdict.answers, since };
    case 'halfRead':
      return { n: verdict.unread, ads: verdict.ads, since };
    case 'labelsOnly':
    case 'unreadAds':
      return { n: verdict.ads, since };
    case 'unreadable':
      return { n: verdict.answers, since };
    case 'noPosts':
    case 'unheard':
      return { n: verdict.pages, since };
  }
}

/** Sentences after the first one: what else was seen, and the harmless reason that there may be. */
function besides(verdict: HealthVerdict, { t }: Texts): readonly string[] {
  if (verdict.kind !== 'noAds') return [];
  const misread = verdict.problems === 0 ? [] : [t('health.alsoMisread', { n: verdict.problems })];
  return [...misread, t('health.maybeNoAds')];
}

function isOfToday({ verdict, ads, adsSince }: SiteHealth, now: number): boolean {
  return verdict.kind === 'working' && ads > 0 && adsSince === plainDateOf(new Date(now));
}
