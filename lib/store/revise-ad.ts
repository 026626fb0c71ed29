/** An ad of which more is known than when it was recorded, or about which something else is thought: judged anew, and logged as a new
 *  version beside the one before. */
import type { CapturedAd, Political } from '#lib/core/ad.ts';
import { canonicalJson } from '#lib/evidence/canonical-json.ts';
import { changeAd } from './change-ad.ts';
import type { Draft } from './draft.ts';
import { adOfRow } from './record-of-row.ts';
import type { AdRow, OverrideRow } from './rows.ts';
import { shownAsOf } from './shown-as.ts';
import { markStaleForAd } from './stale-findings.ts';

/** Says who is behind an ad; null while the reference data cannot be read. Pure: it must not await anything. */
export type Classify = (ad: CapturedAd, override: OverrideRow | null) => Political | null;

/** Makes `before` into `known`, with the verdict that follows from it. Where nothing differs, nothing is written. */
export async function reviseAd(draft: Draft, before: AdRow, known: AdRow, classify: Classify): Promise<void> {
  const political = classify(known, await draft.overrides.get(known.advertiserKey));
  if (political === null) draft.unclassified.put({ ad: known.id });
  else draft.unclassified.delete(known.id);
  const after = political === null ? known : { ...known, political, shownAs: shownAsOf(political) };
  if (canonicalJson(adOfRow(after)) === canonicalJson(adOfRow(before))) return;
  await draft.relog(before.id, adOfRow(before), adOfRow(after));
  await changeAd(draft, before, after);
  await markStaleForAd(draft, before);
  await markStaleForAd(draft, after);
}
