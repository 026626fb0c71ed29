/** What was looked at and gave no finding, with the reason, so that nothing is left out in silence. */
import type { Draft } from '#lib/compare/draft.ts';
import type { Evidence, Signal } from '#lib/compare/evidence.ts';
import { uniqueSorted } from '#lib/compare/by-id.ts';
import { seemsOurs } from '#lib/compare/rules/controller-unclear.ts';
import { advertisers, criterionValues } from '#lib/compare/slots.ts';

/** Runs after all rules: `drafts` is what they found. */
export function noBasisForFinding(evidence: Evidence, drafts: readonly Draft[]): readonly Draft[] {
  const used = new Set(drafts.flatMap(({ signals }) => signals.map(({ criterion }) => criterion)));
  const left = evidence.chosen.filter(({ criterion }) => !used.has(criterion));
  const others = evidence.unconfirmed.filter((signal) => isPoliticalAd(signal) && !seemsOurs(signal, evidence));
  return [
    ...draftsOf(evidence.answered ? 'not-comparable' : 'no-answer', left),
    ...draftsOf('platform-chose', evidence.ranked),
    ...draftsOf('other-advertiser', others),
  ];
}

/** Commercial ads are nobody's business here. */
function isPoliticalAd({ ad }: Signal): boolean {
  return ad?.political.verdict !== 'not-political';
}

function draftsOf(wording: string, signals: readonly Signal[]): readonly Draft[] {
  if (signals.length === 0) return [];
  return [
    {
      kind: 'no_basis_for_finding',
      wording,
      key: '',
      strength: 'info',
      articles: [],
      innocentIds: [],
      signals,
      facts: [],
      statements: [],
      slots: {
        advertiser: advertisers(signals),
        dimensions: uniqueSorted(signals.map(({ criterion }) => criterion.dimension)).join(','),
        adValue: criterionValues(signals),
      },
    },
  ];
}
