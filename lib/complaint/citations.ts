/** What the findings cite, each with a short name: advertisements A1, A2 …, extracts of the answer E1, E2 … */
import type { Ad } from '#lib/core/ad.ts';
import type { AdExplanation } from '#lib/core/explanation.ts';
import type { Impression } from '#lib/core/impression.ts';
import type { ControllerStatement, ProfileFact } from '#lib/core/sar.ts';
import { isMark, markedId } from '#lib/core/truth.ts';
import type { ComplaintInput } from './complaint-input.ts';

/** `ad` is null where the record is gone, or only the explanation was ever captured. `recordIds`: what it stands for. */
export interface CitedAd {
  readonly ref: string;
  readonly recordIds: readonly string[];
  readonly ad: Ad | null;
  readonly explanations: readonly AdExplanation[];
  readonly impressions: readonly Impression[];
}

/** `record` is null where the user deleted it since the finding was made. */
export interface CitedExtract {
  readonly ref: string;
  readonly recordId: string;
  readonly record: ProfileFact | ControllerStatement | null;
}

export interface Citations {
  readonly ads: readonly CitedAd[];
  readonly extracts: readonly CitedExtract[];
}

/** Every advertisement, explanation, fact and statement that a finding cites, in the order of the findings, and every fact
 *  and statement that the complainant calls inaccurate. An explanation
 *  stands with its advertisement; with one of its own kind where that was not recorded. */
export function citationsOf(input: ComplaintInput): Citations {
  const adIds = input.findings.flatMap((finding) => finding.ads);
  const explanationIds = input.findings.flatMap((finding) => finding.explanations);
  const factIds = input.findings.flatMap((finding) => finding.facts);
  const statementIds = input.findings.flatMap((finding) => finding.statements);
  const disputedIds = input.truths
    .filter(isMark)
    .flatMap((mark) => (mark.verdict === 'inaccurate' ? [markedId(mark)] : []));
  return {
    ads: citedAds(input, adIds, explanationIds),
    extracts: citedExtracts(input, [...factIds, ...statementIds, ...disputedIds]),
  };
}

/** The short names under which the records with these ids stand, each once, in order. */
export function refsOf(citations: Citations, recordIds: readonly string[]): string[] {
  const wanted = new Set(recordIds);
  const ads = citations.ads.filter((cited) => cited.recordIds.some((id) => wanted.has(id)));
  const extracts = citations.extracts.filter((cited) => wanted.has(cited.recordId));
  return [...ads, ...extracts].map((cited) => cited.ref);
}

function citedAds(input: ComplaintInput, adIds: readonly string[], explanationIds: readonly string[]): CitedAd[] {
  const adById = new Map(input.ads.map((ad) => [ad.id, ad]));
  const adByNumber = new Map(input.ads.map((ad) => [numberKey(ad.platform, ad.adId), ad]));
  const explanationById = new Map(input.explanations.map((explanation) => [explanation.id, explanation]));
  const adOf = (explanation: AdExplanation | undefined) =>
    explanation?.adId == null ? undefined : adByNumber.get(numberKey(explanation.platform, explanation.adId));
  const subjects = [...adIds, ...explanationIds.map((id) => adOf(explanationById.get(id))?.id ?? id)];
  const explanationsByAd = Map.groupBy(input.explanations, (explanation) => adOf(explanation)?.id ?? '');
  const impressionsByAd = Map.groupBy(input.impressions, (impression) => impression.ad);
  return [...new Set(subjects)].map((id, place) => {
    const own = explanationById.get(id);
    const explanations = own === undefined ? (explanationsByAd.get(id) ?? []) : [own];
    return {
      ref: `A${place + 1}`,
      recordIds: [id, ...explanations.map((explanation) => explanation.id)],
      ad: adById.get(id) ?? null,
      explanations,
      impressions: (impressionsByAd.get(id) ?? []).toSorted((a, b) => (a.at < b.at ? -1 : 1)),
    };
  });
}

function citedExtracts(input: ComplaintInput, recordIds: readonly string[]): CitedExtract[] {
  const byId = new Map([...input.facts, ...input.statements].map((record) => [record.id, record]));
  return [...new Set(recordIds)].map((recordId, place) => ({
    ref: `E${place + 1}`,
    recordId,
    record: byId.get(recordId) ?? null,
  }));
}

function numberKey(platform: string, adId: string): string {
  return `${platform} ${adId}`;
}
