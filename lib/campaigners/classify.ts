/** Says who is behind an ad, offline, and why: the user's word first, then MPs, imprint, page id, handle, names. */
import type { Political, PoliticalSign } from '#lib/core/ad.ts';
import { ranks } from './evidence.ts';
import type { ClassifyInput, Evidence, Override } from './evidence.ts';
import { readSigns } from './read-signs.ts';
import type { ReferenceData } from './reference-data.ts';

/** The door of this room: what other rooms need stands here. */
export { categoryOf } from './category-of.ts';
export type { ClassifyInput } from './evidence.ts';
export { loadReferenceData } from './reference-data.ts';
export type { ReferenceData } from './reference-data.ts';

/** The verdict with its signs, the deciding one first. A campaigner is an id of `assets/data/party-ids.json`, or the user's own;
 *  `political` with no campaigner reads "political or issue advertiser, not identified"; `not-political` is only said for a
 *  name on the stop list without the platform's mark, or by the user. Never throws; the same input gives the same result. */
export function classify(input: ClassifyInput, data: ReferenceData): Political {
  if (input.override !== undefined) return byUser(input.override);
  const evidence = readSigns(input, data).toSorted((a, b) => a.rank - b.rank);
  const decisive = evidence.find(({ rank }) => rank < ranks.namesNobody);
  if (decisive !== undefined)
    return { verdict: 'political', campaigner: decisive.party, basis: basisOf(decisive, evidence) };
  const basis = withoutRepeats(evidence.map(({ sign }) => sign));
  if (evidence.some(({ political }) => political)) return { verdict: 'political', campaigner: null, basis };
  const stopped = evidence.some(({ rank }) => rank === ranks.stop);
  return { verdict: stopped ? 'not-political' : 'unknown', campaigner: null, basis: stopped ? basis : [] };
}

function basisOf(decisive: Evidence, evidence: readonly Evidence[]): PoliticalSign[] {
  const agreeing = evidence.filter(
    (one) => one !== decisive && (one.rank < ranks.namesNobody ? one.party === decisive.party : one.political),
  );
  return withoutRepeats([decisive, ...agreeing].map(({ sign }) => sign));
}

/** The same may be said by the name and by the funding line. */
function withoutRepeats(signs: readonly PoliticalSign[]): PoliticalSign[] {
  return [...new Map(signs.map((sign) => [`${sign.sign} ${sign.detail}`, sign])).values()];
}

function byUser({ campaigner, political, at }: Override): Political {
  const detail = political ? 'you said who this is' : 'you said that this is not political';
  return {
    verdict: political ? 'political' : 'not-political',
    campaigner: political ? campaigner : null,
    basis: [{ sign: 'user', detail, asOf: at }],
  };
}
