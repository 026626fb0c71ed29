/** The packaged reference data, loaded once for the tests. */
import json from '#assets/data/campaigners.json' with { type: 'json' };
import { loadReferenceData } from '#lib/campaigners/classify.ts';
import type { ClassifyInput, ReferenceData } from '#lib/campaigners/classify.ts';

export const data: ReferenceData = loaded();

function loaded(): ReferenceData {
  const result = loadReferenceData(json);
  if (!result.ok) throw new Error(`the packaged file does not load: ${result.error.at} ${result.error.seen}`);
  return result.value;
}

/** An advertiser with nothing known but what `given` says. */
export function anInput(given: Partial<ClassifyInput>): ClassifyInput {
  return {
    platform: 'facebook',
    advertiserId: null,
    advertiserHandle: null,
    advertiserName: '',
    fundingEntity: null,
    imprint: null,
    politicalMark: false,
    ...given,
  };
}
