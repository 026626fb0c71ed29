/** A known ad that comes again with more than was recorded of it: Facebook's right column names no Page, the feed does later. */
import type { CapturedAd } from '#lib/core/ad.ts';
import { canonicalJson } from '#lib/evidence/canonical-json.ts';
import { advertiserKeyOf } from './advertiser-key.ts';
import { changeAd } from './change-ad.ts';
import type { Draft } from './draft.ts';
import { draftRaw } from './draft-raw.ts';
import { laterRawId } from './raw-ids.ts';
import { adOfRow } from './record-of-row.ts';
import { type Classify, reviseAd } from './revise-ad.ts';
import type { AdRow } from './rows.ts';

/** What was recorded holds; only what was not known is added, with the payload that it was read from. False where there is nothing
 *  to add. */
export async function draftFullerAd(
  draft: Draft,
  known: AdRow,
  { ad, raw }: { readonly ad: CapturedAd; readonly raw: string },
  classify: Classify,
): Promise<boolean> {
  const fuller = withMore(known, ad);
  if (canonicalJson(adOfRow(fuller)) === canonicalJson(adOfRow(known))) return false;
  await carryCorrection(draft, known, fuller, classify);
  await reviseAd(draft, known, fuller, classify);
  const before = known.laterPayloads ?? 0;
  const revised = await draft.ads.get(known.id);
  if (raw === '' || revised === null) return true;
  draftRaw(draft, laterRawId(known.id, before), raw);
  await changeAd(draft, revised, { ...revised, laterPayloads: before + 1 });
  return true;
}

function withMore(known: AdRow, ad: CapturedAd): AdRow {
  const advertiser = {
    id: known.advertiser.id ?? ad.advertiser.id,
    name: known.advertiser.name.trim() === '' ? ad.advertiser.name : known.advertiser.name,
    handle: known.advertiser.handle ?? ad.advertiser.handle,
  };
  return {
    ...known,
    advertiser,
    advertiserKey: advertiserKeyOf({ platform: known.platform, advertiser }),
    fundingEntity: known.fundingEntity ?? ad.fundingEntity,
    imprint: known.imprint ?? ad.imprint,
    politicalMark: known.politicalMark || ad.politicalMark,
  };
}

/** What the user said of an advertiser that was known by its name goes on to hold once its number is known. */
async function carryCorrection(draft: Draft, known: AdRow, fuller: AdRow, classify: Classify): Promise<void> {
  const { advertiserKey } = fuller;
  const said = await draft.overrides.get(known.advertiserKey);
  if (said === null || (await draft.overrides.get(advertiserKey)) !== null) return;
  draft.overrides.put({ ...said, advertiserKey });
  const stored = await draft.db.ads.where('advertiserKey').equals(advertiserKey).toArray();
  for (const own of draft.ads.merged(stored, (row) => row.advertiserKey === advertiserKey))
    await reviseAd(draft, own, own, classify);
}
