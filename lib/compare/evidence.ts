/** Puts the input of a comparison in order: which criteria count, which facts and statements are this controller's. */
import type { Ad } from '#lib/core/ad.ts';
import { type ConfirmedBy, confirmedBy, shownBy } from '#lib/core/confirmed-advertiser.ts';
import type { TargetingCriterion } from '#lib/core/criterion.ts';
import type { AdExplanation } from '#lib/core/explanation.ts';
import { ownPieces } from '#lib/core/own-pieces.ts';
import type { ControllerStatement, ProfileFact } from '#lib/core/sar.ts';
import type { PlainDate } from '#lib/core/time.ts';
import type { UserTruth } from '#lib/core/truth.ts';
import { byId } from './by-id.ts';
import type { CompareInput } from './compare-input.ts';
import { isEverybody } from './everybody.ts';

/** One criterion with the explanation that it stands in and, where it is known, the ad that was explained. */
export interface Signal {
  readonly criterion: TargetingCriterion;
  readonly explanation: AdExplanation;
  readonly ad: Ad | null;
  readonly advertiserName: string;
  /** By what the user confirmed its advertiser as this controller; null where not. */
  readonly confirmedBy: ConfirmedBy | null;
}

/** `chosen`: what confirmed advertisers of this controller chose, without what leaves nobody out. `ranked`: what the platform
 *  chose for their ads. `unconfirmed`: criteria of everybody else's ads. `answeredOn` is null where there is no date. */
export interface Evidence {
  readonly controller: string;
  readonly chosen: readonly Signal[];
  readonly ranked: readonly Signal[];
  readonly unconfirmed: readonly Signal[];
  readonly facts: readonly ProfileFact[];
  readonly statements: readonly ControllerStatement[];
  readonly truths: readonly UserTruth[];
  readonly answered: boolean;
  readonly answeredOn: PlainDate | null;
  readonly now: PlainDate;
}

export function evidenceOf(input: CompareInput): Evidence {
  const { controller } = input.caseFile;
  const isOurs = (record: { readonly controller: string | null }): boolean =>
    record.controller === null || record.controller === controller;
  const facts = byId(ownPieces(input.facts).filter(isOurs));
  const statements = byId(ownPieces(input.statements).filter(isOurs));
  const answeredOn = answerDate(input);
  return {
    controller,
    ...sortedSignals(input),
    facts,
    statements,
    truths: input.truths,
    answered: input.answered ?? (answeredOn !== null || facts.length > 0 || statements.length > 0),
    answeredOn,
    now: input.now,
  };
}

function sortedSignals(input: CompareInput): Pick<Evidence, 'chosen' | 'ranked' | 'unconfirmed'> {
  const adOf = adFinder(input.ads);
  const signals = byId(input.explanations).flatMap((explanation) => signalsOf(explanation, adOf(explanation), input));
  const telling = signals.filter((signal) => !isEverybody(signal.criterion));
  const confirmed = telling.filter((signal) => signal.confirmedBy !== null);
  return {
    chosen: confirmed.filter((signal) => signal.criterion.chosenBy === 'advertiser'),
    ranked: confirmed.filter((signal) => signal.criterion.chosenBy === 'platform'),
    unconfirmed: telling.filter((signal) => signal.confirmedBy === null && signal.criterion.chosenBy === 'advertiser'),
  };
}

function signalsOf(explanation: AdExplanation, ad: Ad | null, { caseFile }: CompareInput): readonly Signal[] {
  const advertiserName = ad?.advertiser.name || explanation.advertiser?.name || '?';
  const shown = shownBy(ad?.advertiser ?? null, explanation.advertiser);
  const by = confirmedBy(caseFile.confirmedAdvertisers, explanation.platform, shown);
  return explanation.criteria.map((criterion) => ({ criterion, explanation, ad, advertiserName, confirmedBy: by }));
}

/** Finds the ad that was explained: by the platform's ad id, or by the record's own id. */
export function adFinder(ads: readonly Ad[]): (explanation: AdExplanation) => Ad | null {
  const known = new Map(byId(ads).flatMap((ad) => [ad.id, ad.adId].map((id) => [`${ad.platform} ${id}`, ad] as const)));
  return ({ platform, adId }) => (adId === null ? null : (known.get(`${platform} ${adId}`) ?? null));
}

function answerDate(input: CompareInput): PlainDate | null {
  if (input.answerReceivedOn !== undefined && input.answerReceivedOn !== null) return input.answerReceivedOn;
  const days = input.caseFile.events
    .filter((event) => event.kind === 'answer-received' && event.on <= input.now)
    .map((event) => event.on);
  return days.toSorted().at(-1) ?? null;
}
