/** Counts what was stored in three ways that must agree: rows, kept counters, and leaves of the evidence log. */
import { rowsOf, type Dump } from './dump-database.ts';

export interface RecordCounts {
  readonly rows: number;
  readonly counter: number;
  /** Leaves of the log that name a record of this table; a record written twice would have two. */
  readonly leaves: number;
}

/** The counts of one table whose records never change once they are written. */
export function countRecords(dump: Dump, table: 'ads' | 'explanations'): RecordCounts {
  const ids = new Set(rowsOf(dump, table).map(({ id }) => id));
  return {
    rows: ids.size,
    counter: Number(rowsOf(dump, 'counters').find(({ key }) => key === table)?.['value'] ?? 0),
    leaves: rowsOf(dump, 'logLeaves').filter(({ recordId }) => ids.has(recordId)).length,
  };
}

/** How often the ads say that they were shown, and how many showings are stored. */
export function countImpressions(dump: Dump): {
  readonly told: number;
  readonly stored: number;
  readonly counter: number;
} {
  return {
    told: rowsOf(dump, 'ads').reduce((sum, { impressionCount }) => sum + Number(impressionCount), 0),
    stored: rowsOf(dump, 'impressions').length,
    counter: Number(rowsOf(dump, 'counters').find(({ key }) => key === 'impressions')?.['value'] ?? 0),
  };
}

/** How many of these ads are stored, each counted once. */
export function recordedOf(dump: Dump, adIds: ReadonlySet<string>): number {
  return new Set(rowsOf(dump, 'ads').flatMap(({ adId }) => (adIds.has(String(adId)) ? [adId] : []))).size;
}
