/** What goes into a classification, and one sign with its weight. */
import type { PoliticalSign } from '#lib/core/ad.ts';
import type { Platform } from '#lib/core/platform.ts';

/** The user's own correction. `campaigner` may be an id of the user's own. */
export interface Override {
  readonly campaigner: string | null;
  readonly political: boolean;
  readonly at: string;
}

/** `fundingEntity` is the "Paid for by" line, `imprint` the "Promoted by …" in the ad's text. */
export interface ClassifyInput {
  readonly platform: Platform;
  readonly advertiserId: string | null;
  readonly advertiserHandle: string | null;
  readonly advertiserName: string;
  readonly fundingEntity: string | null;
  readonly imprint: string | null;
  readonly politicalMark: boolean;
  readonly override?: Override | undefined;
}

/** One sign with what it says: a party, or only that somebody political is behind it (`political`). */
export interface Evidence {
  readonly rank: number;
  readonly party: string | null;
  readonly sign: PoliticalSign;
  readonly political: boolean;
}

/** The order of signs: lower wins. As measured in November 2026, with one change: a "Paid for by" line or imprint that names a
 *  party stands in the ad itself, so it beats the older label of a page that may have changed hands. */
export const ranks = {
  mp: 10,
  paidFor: 20,
  imprint: 21,
  pageId: 30,
  handle: 40,
  pageName: 50,
  person: 60,
  newsletter: 70,
  /** From here on a sign does not say who it is. */
  namesNobody: 100,
  independent: 100,
  nonParty: 101,
  office: 102,
  aboutParty: 103,
  stop: 104,
  mark: 105,
} as const;

/** Beginnings of details by which `categoryOf` tells campaigners without a party apart. */
export const independentDetail = 'independent';
export const nonPartyDetail = 'registered non-party campaigner';

/** Evidence that names a party. */
export function partySign(
  rank: number,
  party: string | null,
  sign: PoliticalSign['sign'],
  detail: string,
  asOf: string,
): Evidence {
  return { rank, party, political: true, sign: { sign, detail, asOf } };
}

/** Evidence from a look-up that gives an owner. */
export function ownerSign(
  rank: number,
  owner: { readonly party: string | null; readonly asOf: string },
  sign: PoliticalSign['sign'],
  detail: string,
): Evidence {
  return partySign(rank, owner.party, sign, detail, owner.asOf);
}

/** Evidence that says something about the advertiser, but not which party. */
export function unnamed(
  rank: number,
  sign: PoliticalSign['sign'],
  detail: string,
  asOf: string | null,
  political: boolean,
): Evidence {
  return { rank, party: null, political, sign: { sign, detail, asOf } };
}
