/** The database: its tables, typed, and its versions. What each table is for and how long it is kept stands in README.md. */
import type { KeptSheet } from '#lib/core/answer-sheet.ts';
import type { Correction } from '#lib/core/correction.ts';
import { Dexie, type Table } from 'dexie';
import { version1 } from './migrations/version-1.ts';
import { version2 } from './migrations/version-2.ts';
import { version3 } from './migrations/version-3.ts';
import { version4 } from './migrations/version-4.ts';
import { version5 } from './migrations/version-5.ts';
import type { KeyRow, LogEntryRow, LogLeafRow } from './log-rows.ts';
import type { CounterRow, ReceiptRow, StaleRow, UnclassifiedRow } from './bookkeeping-rows.ts';
import type {
  AdRow,
  AnswerFileRow,
  AnswerRow,
  CampaignerRow,
  CaseRow,
  ComparisonRow,
  ExplanationRow,
  FactRow,
  FindingRow,
  HealthRow,
  ImpressionRow,
  LetterDraftRow,
  OverrideRow,
  PictureRow,
  ProblemRow,
  RawRow,
  RemainderRow,
  SampleRow,
  SentLetterRow,
  SettingsRow,
  StateRow,
  StatementRow,
  TruthRow,
} from './rows.ts';

export class CountercanvassDb extends Dexie {
  declare readonly ads: Table<AdRow, string>;
  declare readonly impressions: Table<ImpressionRow, string>;
  declare readonly explanations: Table<ExplanationRow, string>;
  declare readonly raws: Table<RawRow, string>;
  declare readonly cases: Table<CaseRow, string>;
  declare readonly answers: Table<AnswerRow, string>;
  declare readonly facts: Table<FactRow, [string, string]>;
  declare readonly statements: Table<StatementRow, [string, string]>;
  declare readonly remainders: Table<RemainderRow, [string, string]>;
  declare readonly truths: Table<TruthRow, string>;
  declare readonly findings: Table<FindingRow, string>;
  declare readonly comparisons: Table<ComparisonRow, string>;
  declare readonly stale: Table<StaleRow, string>;
  declare readonly campaigners: Table<CampaignerRow, string>;
  declare readonly counters: Table<CounterRow, string>;
  declare readonly overrides: Table<OverrideRow, string>;
  declare readonly unclassified: Table<UnclassifiedRow, string>;
  declare readonly health: Table<HealthRow, [string, string]>;
  declare readonly problems: Table<ProblemRow, string>;
  declare readonly receipts: Table<ReceiptRow, string>;
  declare readonly settings: Table<SettingsRow, string>;
  declare readonly state: Table<StateRow, string>;
  declare readonly keys: Table<KeyRow, string>;
  declare readonly logEntries: Table<LogEntryRow, number>;
  declare readonly logLeaves: Table<LogLeafRow, [number, number]>;
  declare readonly pictures: Table<PictureRow, string>;
  declare readonly samples: Table<SampleRow, string>;
  declare readonly answerSheets: Table<KeptSheet, [string, number]>;
  declare readonly answerFiles: Table<AnswerFileRow, string>;
  declare readonly corrections: Table<Correction, string>;
  declare readonly letterDrafts: Table<LetterDraftRow, [string, string]>;
  declare readonly sentLetters: Table<SentLetterRow, string>;

  constructor(name: string) {
    // Without the cache of what live queries read: it holds all of it a second time, and copies it on the page's own thread.
    super(name, { cache: 'disabled' });
    this.version(1).stores(version1);
    this.version(2).stores(version2);
    this.version(3).stores(version3);
    this.version(4).stores(version4);
    this.version(5).stores(version5);
  }
}

export const databaseName = 'countercanvass';

/** The database of this name; it is opened with the first query. Another version of the extension that upgrades it closes it
 *  here, and the next query fails: the page or worker then has to be loaded anew. */
export function openDatabase(name: string = databaseName): CountercanvassDb {
  return new CountercanvassDb(name);
}
