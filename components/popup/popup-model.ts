/** What the popup shows, from the kept rows: the campaigners newest first, and those that only answered after them. */
import {
  type ComparisonRow,
  comparisonRows,
  type Implied,
  type SaidFact,
  type SaidStatement,
} from '#components/shared/comparison-rows.ts';
import type { TagCriterion } from '#components/shared/criterion-tag.tsx';
import { originOf } from '#components/shared/criterion-origin.ts';
import { fitsEverybody } from '#components/shared/fits-everybody.ts';
import type { Strength } from '#lib/core/finding.ts';
import { routeHash } from '#lib/ui/route.ts';

export interface PartyComparison {
  readonly rows: readonly ComparisonRow[];
  readonly first: { readonly strength: Strength; readonly summary: string } | null;
  readonly count: number;
}

export interface PartyCardModel {
  readonly key: string;
  readonly campaigner: string | null;
  readonly ads: number;
  readonly lastSeenAt: string | null;
  readonly href: string;
  /** Criteria that no comparison shows: all of them before there is an answer, the platform's own choices after. */
  readonly criteria: readonly TagCriterion[];
  /** Criteria that leave nobody out: a remark at most. */
  readonly everybody: readonly TagCriterion[];
  readonly comparison: PartyComparison | null;
}

export interface CampaignerInput {
  readonly shownAs: string;
  readonly campaigner: string | null;
  readonly ads: number;
  readonly lastSeenAt: string;
  readonly criteria: readonly (TagCriterion & { readonly ads: number })[];
}

export interface AnsweredInput {
  readonly controller: string;
  readonly implied: readonly Implied[];
  readonly facts: readonly SaidFact[];
  readonly statements: readonly SaidStatement[];
  readonly first: { readonly strength: Strength; readonly summary: string } | null;
  readonly count: number;
}

/** The cards in order: by the day of the last ad, newest first; a party that answered but was not seen advertising comes last. */
export function partyCards(
  campaigners: readonly CampaignerInput[],
  answered: readonly AnsweredInput[],
): PartyCardModel[] {
  const seen = campaigners
    .filter((row) => row.ads > 0)
    .toSorted((a, b) => b.lastSeenAt.localeCompare(a.lastSeenAt))
    .map((row) => seenCard(row, answered));
  const unseen = answered
    .filter((item) => !seen.some((card) => card.campaigner === item.controller))
    .map((item) => unseenCard(item));
  return [...seen, ...unseen];
}

function seenCard(row: CampaignerInput, answered: readonly AnsweredInput[]): PartyCardModel {
  const answer = answered.find((item) => item.controller === row.campaigner);
  const comparison = answer === undefined ? null : comparisonOf(answer);
  const compared = comparison?.rows.map((item) => item.dimension) ?? [];
  return {
    key: row.shownAs,
    campaigner: row.campaigner,
    ads: row.ads,
    lastSeenAt: row.lastSeenAt,
    href:
      row.campaigner === null
        ? routeHash({ page: 'ads', filter: { shownAs: row.shownAs } })
        : routeHash({ page: 'party', campaigner: row.campaigner }),
    criteria: row.criteria
      .filter((criterion) => !fitsEverybody(criterion))
      .filter((criterion) => criterion.chosenBy === 'platform' || !compared.includes(criterion.dimension))
      .toSorted((a, b) => weight(b) - weight(a)),
    everybody: row.criteria.filter((criterion) => fitsEverybody(criterion)),
    comparison,
  };
}

function unseenCard(answer: AnsweredInput): PartyCardModel {
  const href = routeHash({ page: 'answers', controller: answer.controller });
  return {
    key: answer.controller,
    campaigner: answer.controller,
    ads: 0,
    lastSeenAt: null,
    href,
    criteria: [],
    everybody: [],
    comparison: comparisonOf(answer),
  };
}

function comparisonOf(answer: AnsweredInput): PartyComparison {
  return {
    rows: comparisonRows(answer.implied, answer.facts, answer.statements),
    first: answer.first,
    count: answer.count,
  };
}

/** What the advertiser brought stands first, what the platform chose last; within each, the more frequent first. */
function weight(criterion: TagCriterion & { readonly ads: number }): number {
  const origins = { advertiser: 2, 'platform-data': 1, 'platform-chose': 0 };
  return origins[originOf(criterion.suppliedBy, criterion.chosenBy)] * 1_000_000 + Math.min(criterion.ads, 999_999);
}
