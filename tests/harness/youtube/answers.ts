/** The answers of the synthetic YouTube, surface by surface, as they are or in a variant. */
import * as build from '#tests/fixtures/youtube/build-answers.ts';
import { pagesOf } from '#tests/harness/pages-of.ts';
import type { Language, Variant } from '#tests/harness/synthetic-platform.ts';
import * as plan from './plan.ts';
import { inVariant } from './variants.ts';

const languages: Readonly<Record<Language, Pick<build.AdPlan, 'label' | 'paidForWords'>>> = {
  welsh: { label: 'Noddwyd', paidForWords: 'Talwyd amdano gan' },
  german: { label: 'Gesponsert', paidForWords: 'Bezahlt von' },
  polish: { label: 'Sponsorowane', paidForWords: 'Opłacone przez' },
};

const saidIn = (variant: Variant | null): Pick<build.AdPlan, 'label' | 'paidForWords'> =>
  variant?.language ? languages[variant.language] : {};

/** The label of ads in a variant. */
export const labelIn = (variant: Variant | null): string => saidIn(variant).label ?? 'Sponsored';

export interface Answers {
  /** The data of the home page, as it stands in the page itself. */
  readonly home: build.Built;
  /** What comes when the viewer scrolls, in their order. */
  readonly more: readonly build.Built[];
  readonly search: build.Built;
  readonly next: build.Built;
  readonly player: build.Built;
  readonly adBreak: build.Built;
  readonly shorts: build.Built;
  /** As it is sent. */
  readonly written: (answer: build.Built) => string;
}

export function answersIn(variant: Variant | null): Answers {
  const said = saidIn(variant);
  const rewrite = inVariant(variant ?? {});
  const slot = (ad: build.AdPlan): build.Built => build.slotItem({ ...ad, ...said });
  const [first, ...later] = pagesOf(plan.homeVideos, 6);
  const [explained, passed, looked, ...others] = plan.homeAds;
  const before = { ...plan.beforeAd, ...said };
  return {
    home: build.homeAnswer([...listed(first), slot(explained), build.emptySlot], slot(plan.mastheadAd)),
    more: later.map((videos, n) => {
      const ad = [passed, looked, ...others][n];
      return build.moreAnswer([...listed(videos), ...(ad ? [slot(ad)] : [build.ownPromotion])]);
    }),
    search: build.searchAnswer([...plan.searchAds.map(slot), ...plan.searchVideos.map(build.videoItem)]),
    next: build.watchAnswer([slot(plan.besideAd), ...listed(plan.besideVideos)], plan.comment),
    player: build.playerAnswer({
      videoId: 'privateV000',
      adSlots: [build.playerSlot(before)],
      adPlacements: [build.placement(build.companionAd(before)), build.laterBreak],
    }),
    adBreak: build.playerAnswer({
      videoId: 'privateV000',
      adPlacements: [build.placement(build.playedAd({ ...plan.breakAd, ...said }))],
    }),
    shorts: build.shortsAnswer([
      ...plan.shortVideos.slice(0, 3),
      { ...plan.shortsAd, ...said },
      ...plan.shortVideos.slice(3),
    ]),
    written: (answer) => rewrite(JSON.stringify(answer)),
  };
}

const listed = (videos: readonly build.VideoPlan[] = []): readonly build.Built[] => videos.map(build.lockupItem);
