/** What a badge says: pure, from the mark and from what came of asking. */
import type { AdMark } from '#lib/core/ad-mark.ts';
import type { AskOutcome } from '#lib/core/ask-outcome.ts';
import { platformNames } from '#lib/core/platform-names.ts';
import type { Platform } from '#lib/core/platform.ts';
import { badgeTexts, type BadgeTexts } from './badge-texts.ts';

export interface BadgeState {
  readonly platform: Platform;
  /** Whether the platform can be asked; where it cannot, the badge says how to open the platform's own explanation. */
  readonly isAskable: boolean;
  readonly mark: AdMark;
  readonly asked: 'asking' | AskOutcome | null;
}

export interface BadgeWords {
  readonly lang: 'en-GB' | 'cy';
  /** On the badge itself. */
  readonly who: string;
  /** What the reasons are announced by, or that they are not known. */
  readonly whyTitle: string;
  readonly why: readonly string[];
  /** How to see the platform's own explanation; null where it can be asked for. */
  readonly how: string | null;
  readonly ask: string | null;
  /** What came of asking; '' where nothing was asked. */
  readonly asked: string;
  readonly show: string;
  readonly from: string;
}

type Criterion = AdMark['why'][number];

const maxValueChars = 120;

export function badgeWords({ platform, isAskable, mark, asked }: BadgeState): BadgeWords {
  const texts = badgeTexts(mark.language);
  const { t } = texts;
  const site = platformNames[platform];
  const isKnown = mark.why.length > 0;
  return {
    lang: mark.language === 'cy' ? 'cy' : 'en-GB',
    who: mark.who === null ? t('notIdentified') : t('by', { who: mark.who }),
    whyTitle: t(isKnown ? 'whyTitle' : 'whyNone'),
    why: mark.why.map((criterion) => criterionWords(criterion, texts)),
    how: isKnown || isAskable ? null : howWords(platform, texts),
    ask: isAskable && !isKnown ? t('button') : null,
    asked: askedWords(asked, site, t),
    show: t('dashboard'),
    from: t('from'),
  };
}

function howWords(platform: Platform, { t, whyPath }: BadgeTexts): string {
  const [site, path] = [platformNames[platform], whyPath(platform)];
  return path === null ? t('noPath', { site }) : t('howToSee', { site, path });
}

/** Operators that change what a value means; the others go without saying. */
const wordedOperators: ReadonlySet<Criterion['operator']> = new Set(['near', 'exclude']);

function criterionWords({ dimension, operator, value }: Criterion, { t, name }: BadgeTexts): string {
  const what = name('dimension', dimension);
  const short = value.length > maxValueChars ? `${value.slice(0, maxValueChars)}…` : value;
  const worded = wordedOperators.has(operator) ? `${name('operator', operator)} ${short}`.trim() : short;
  return worded === '' ? what : t('criterion', { what, value: worded });
}

function askedWords(asked: BadgeState['asked'], site: string, t: BadgeTexts['t']): string {
  if (asked === null) return '';
  if (asked === 'asking') return t('asking', { site });
  return t(asked.kind, asked.kind === 'wait' ? { n: asked.seconds } : { site });
}
