/** The files for a computer that go with a complaint: its findings, and the records that they cite. */
import type { Citations } from './citations.ts';
import type { Annex } from './complaint-document.ts';
import type { ComplaintInput } from './complaint-input.ts';

export const findingsFile = 'findings.jsonl';
export const evidenceFile = 'evidence.jsonl';

/** One JSON record a line, as the command line writes them. */
export function annexesOf(input: ComplaintInput, cited: Citations): Annex[] {
  const ads = cited.ads.flatMap(({ ad, explanations, impressions }) => [
    ...(ad === null ? [] : [ad]),
    ...(input.pictures ?? []).flatMap(({ record }) => (record.ad === ad?.id ? [record] : [])),
    ...explanations,
    ...impressions,
  ]);
  const extracts = cited.extracts.flatMap(({ record }) => (record === null ? [] : [record]));
  return [
    { name: findingsFile, text: jsonLines(input.findings) },
    { name: evidenceFile, text: jsonLines([...ads, ...extracts]) },
  ];
}

function jsonLines(records: readonly object[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}
