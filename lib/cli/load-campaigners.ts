/** Loads the reference data that says who is behind an advertiser: the file that is packaged with the extension. */
import { loadReferenceData, type ReferenceData } from '#lib/campaigners/classify.ts';

/** Throws when the packaged file is not what this version expects: then the package is broken. */
export async function loadCampaigners(): Promise<ReferenceData> {
  const file = await import('#assets/data/campaigners.json', { with: { type: 'json' } });
  const loaded = loadReferenceData(file.default);
  if (!loaded.ok) throw new Error(`the packaged reference data is broken at ${loaded.error.at}`);
  return loaded.value;
}
