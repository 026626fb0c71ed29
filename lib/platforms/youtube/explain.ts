/** Makes an explanation of the sentences that were found, wherever they stood. */
import type { Advertiser } from '#lib/core/advertiser.ts';
import { contentId } from '#lib/core/content-id.ts';
import type { AdExplanation } from '#lib/core/explanation.ts';
import { problemOf } from '#lib/core/problem-of.ts';
import type { ReadExplanation, ReadProblem } from '#lib/platforms/contract.ts';
import { readReason } from './criteria.ts';
import { parserVersion } from './parser-version.ts';

export interface Explained {
  readonly adId: string | null;
  readonly advertiser: Advertiser | null;
  /** Who paid for the ad, where the explanation says so. */
  readonly fundingEntity: string | null;
  readonly via: AdExplanation['via'];
  readonly at: string | null;
  readonly sentences: readonly string[];
  readonly raw: string;
}

/** The explanation, and a problem for each sentence that is not known. The same words about the same ad have one id. */
export function explain({ adId, advertiser, fundingEntity, via, at, sentences, raw }: Explained): {
  readonly explanation: ReadExplanation;
  readonly problems: readonly ReadProblem[];
} {
  const criteria = sentences.flatMap(readReason);
  const payer = fundingEntity === null ? [] : [fundingEntity];
  const id = contentId('exp', ['youtube', adId, advertiser?.name ?? null, JSON.stringify(criteria), ...payer]);
  const problems = criteria
    .filter(({ dimension }) => dimension === 'unknown')
    .map(({ rawText }) => ({
      problem: problemOf(
        'unknown-type',
        'reason',
        `a sentence of ${rawText.split(' ').length} words that is not known`,
      ),
      raw: JSON.stringify(rawText),
    }));
  const explanation = {
    type: 'explanation' as const,
    platform: 'youtube' as const,
    id,
    adId,
    advertiser,
    ...(fundingEntity === null ? {} : { fundingEntity }),
    via,
    at,
    criteria,
    parserVersion,
  };
  return { explanation: { explanation, raw }, problems };
}
