/** Classifies the same pages with every page id taken out of the reference data: names and "Paid for by" lines alone. */
import { categoryOf, classify, loadReferenceData } from '#lib/campaigners/classify.ts';
import { referenceFileSchema } from '#lib/campaigners/reference-data-schema.ts';
import type { Judged } from './score.ts';

/** As `judged`, with lines made without ids. That a page stands in Meta's report is the platform's mark. */
export function rulesOnly(judged: readonly Judged[], json: unknown): Judged[] {
  const file = referenceFileSchema.parse(json);
  const mps = file.mps.map(({ pages: _pages, ...mp }) => mp);
  const data = loadReferenceData({ ...file, mps, pages: [], partyPages: {} });
  if (!data.ok) throw new Error(`the file without ids does not load: ${data.error.at}`);
  return judged.map(({ page, label, line }) => {
    const disclaimer = page['disclaimer'] ?? '';
    const political = classify(
      {
        platform: 'facebook',
        advertiserId: null,
        advertiserHandle: null,
        advertiserName: page['page_name'] ?? '',
        fundingEntity: disclaimer === '' ? null : disclaimer,
        imprint: null,
        politicalMark: true,
      },
      data.value,
    );
    return {
      page,
      label,
      line: { ...line, campaigner: political.campaigner, category: categoryOf(political), basis: political.basis },
    };
  });
}
