/** A write before it is committed: the changes of all tables and the leaves that the log will get. */
import type { KeptSheet } from '#lib/core/answer-sheet.ts';
import { leafHash } from '#lib/evidence/log.ts';
import type { JsonLike } from '#lib/evidence/canonical-json.ts';
import type { CounterKey } from './counter-keys.ts';
import type { CountercanvassDb } from './db.ts';
import { DraftTable } from './draft-table.ts';
import type { LogLeafRow } from './log-rows.ts';
import type { FactRow, HealthRow, LetterDraftRow, RemainderRow, StatementRow } from './rows.ts';

const saltBytes = 16;

/** Why records were removed: the user's wish, the end of the time that they are kept, a newer version of an answer, or the want of
 *  room for newer pictures. */
export type RemovalReason = 'deleted by user' | 'expired' | 'replaced' | 'no room';

type NewLeaf = Omit<LogLeafRow, 'seq' | 'index'>;

export class Draft {
  readonly db: CountercanvassDb;
  readonly now: string;
  readonly ads;
  readonly impressions;
  readonly explanations;
  readonly raws;
  readonly cases;
  readonly answers;
  readonly facts;
  readonly statements;
  readonly remainders;
  readonly answerSheets;
  readonly answerFiles;
  readonly corrections;
  readonly truths;
  readonly findings;
  readonly comparisons;
  readonly stale;
  readonly campaigners;
  readonly counters;
  readonly overrides;
  readonly unclassified;
  readonly health;
  readonly problems;
  readonly receipts;
  readonly samples;
  readonly settings;
  readonly state;
  readonly pictures;
  readonly letterDrafts;
  readonly sentLetters;
  readonly #oldLeaves;
  readonly #newLeaves: NewLeaf[] = [];
  readonly #removed = new Map<RemovalReason, (readonly [number, number])[]>();
  readonly #counts = new Map<CounterKey, number>();
  readonly #randomHex: (bytes: number) => string;
  /** Lists whose newest ad was taken away: when they were last seen has to be looked up again. */
  readonly shrunkLists = new Set<string>();

  constructor(db: CountercanvassDb, now: string, randomHex: (bytes: number) => string) {
    this.db = db;
    this.now = now;
    this.#randomHex = randomHex;
    this.ads = new DraftTable(db.ads, (row) => row.id);
    this.impressions = new DraftTable(db.impressions, (row) => row.id);
    this.explanations = new DraftTable(db.explanations, (row) => row.id);
    this.raws = new DraftTable(db.raws, (row) => row.recordId);
    this.cases = new DraftTable(db.cases, (row) => row.controller);
    this.answers = new DraftTable(db.answers, (row) => row.id);
    this.facts = new DraftTable<FactRow, [string, string]>(db.facts, (row) => [row.answer, row.id]);
    this.statements = new DraftTable<StatementRow, [string, string]>(db.statements, (row) => [row.answer, row.id]);
    this.remainders = new DraftTable<RemainderRow, [string, string]>(db.remainders, (row) => [row.answer, row.id]);
    this.answerSheets = new DraftTable<KeptSheet, [string, number]>(db.answerSheets, (row) => [row.answer, row.index]);
    this.answerFiles = new DraftTable(db.answerFiles, (row) => row.answer);
    this.corrections = new DraftTable(db.corrections, (row) => row.id);
    this.truths = new DraftTable(db.truths, (row) => row.key);
    this.findings = new DraftTable(db.findings, (row) => row.id);
    this.comparisons = new DraftTable(db.comparisons, (row) => row.controller);
    this.stale = new DraftTable(db.stale, (row) => row.controller);
    this.campaigners = new DraftTable(db.campaigners, (row) => row.shownAs);
    this.counters = new DraftTable(db.counters, (row) => row.key);
    this.overrides = new DraftTable(db.overrides, (row) => row.advertiserKey);
    this.unclassified = new DraftTable(db.unclassified, (row) => row.ad);
    this.health = new DraftTable<HealthRow, [string, string]>(db.health, (row) => [row.platform, row.day]);
    this.problems = new DraftTable(db.problems, (row) => row.id);
    this.receipts = new DraftTable(db.receipts, (row) => row.id);
    this.samples = new DraftTable(db.samples, (row) => row.id);
    this.settings = new DraftTable(db.settings, (row) => row.key);
    this.state = new DraftTable(db.state, (row) => row.key);
    this.pictures = new DraftTable(db.pictures, (row) => row.ad);
    this.letterDrafts = new DraftTable<LetterDraftRow, [string, string]>(db.letterDrafts, (row) => [
      row.controller,
      row.kind,
    ]);
    this.sentLetters = new DraftTable(db.sentLetters, (row) => row.id);
    this.#oldLeaves = new DraftTable<LogLeafRow, [number, number]>(db.logLeaves, (row) => [row.seq, row.index]);
  }

  /** Adds to a kept count; nothing is read. */
  count(key: CounterKey, by: number): void {
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + by);
  }

  randomHex(bytes: number): string {
    return this.#randomHex(bytes);
  }

  /** Logs a record that a row holds as it is. */
  log(recordId: string, record: JsonLike): void {
    this.#newLeaves.push(this.#leafOf(recordId, record));
  }

  /** Logs a record that has no row: the leaf keeps it. */
  logMark(recordId: string, record: JsonLike): void {
    this.#newLeaves.push({ ...this.#leafOf(recordId, record), was: record });
  }

  /** Logs a new version of a record; the leaf of the version before keeps that version. */
  async relog(recordId: string, was: JsonLike, record: JsonLike): Promise<void> {
    for (const leaf of await this.#oldLeavesOf([recordId]))
      if (leaf.was === undefined) this.#oldLeaves.put({ ...leaf, was });
    this.#newLeaves.forEach((leaf, index) => {
      if (leaf.recordId === recordId && leaf.was === undefined) this.#newLeaves[index] = { ...leaf, was };
    });
    this.log(recordId, record);
  }

  /** Takes the content of records out of the log: their leaves keep the hash alone, and a mark says which they were. */
  async unlog(recordIds: readonly string[], reason: RemovalReason): Promise<void> {
    const places = this.#removed.get(reason) ?? [];
    for (const { seq, index, hash } of await this.#oldLeavesOf(recordIds)) {
      this.#oldLeaves.put({ seq, index, hash, recordId: null, salt: null });
      places.push([seq, index]);
    }
    if (places.length > 0) this.#removed.set(reason, places);
  }

  /** Adds what follows from the changes: the marks of removals and the counts. Nothing may be changed after it. */
  async settle(): Promise<void> {
    for (const [reason, places] of this.#removed) {
      const leaves = places.toSorted(([a, b], [c, d]) => a - c || b - d);
      this.logMark(`mark:${this.#randomHex(saltBytes)}`, { type: 'removal', reason, at: this.now, leaves });
    }
    if (this.#newLeaves.length > 0) this.count('leaves', this.#newLeaves.length);
    if (this.touched.length === 0 && this.#newLeaves.length === 0) return;
    this.count('revision', 1);
    for (const [key, by] of this.#counts) {
      if (by === 0) continue;
      this.counters.put({ key, value: ((await this.counters.get(key))?.value ?? 0) + by });
    }
  }

  /** The names of the tables in which anything changed; empty when there is nothing to commit. */
  get touched(): readonly string[] {
    return this.#tables.flatMap((table) => table.touched);
  }

  get leafHashes(): readonly string[] {
    return this.#newLeaves.map((leaf) => leaf.hash);
  }

  /** Writes everything; must run within the write's one transaction. `seq`: the entry that the new leaves belong to. */
  async save(seq: number): Promise<void> {
    for (const table of this.#tables) if (table.touched.length > 0) await table.save();
    await this.db.logLeaves.bulkAdd(this.#newLeaves.map((leaf, index) => ({ ...leaf, seq, index })));
  }

  #leafOf(recordId: string, record: JsonLike): NewLeaf {
    const salt = this.#randomHex(saltBytes);
    return { recordId, salt, hash: leafHash(record, salt) };
  }

  async #oldLeavesOf(recordIds: readonly string[]): Promise<LogLeafRow[]> {
    const ids = new Set(recordIds);
    const stored = await this.db.logLeaves
      .where('recordId')
      .anyOf([...ids])
      .toArray();
    return this.#oldLeaves.merged(stored, (leaf) => leaf.recordId !== null && ids.has(leaf.recordId));
  }

  get #tables() {
    return [
      this.ads,
      this.impressions,
      this.explanations,
      this.raws,
      this.cases,
      this.answers,
      this.facts,
      this.statements,
      this.remainders,
      this.answerSheets,
      this.answerFiles,
      this.corrections,
      this.truths,
      this.findings,
      this.comparisons,
      this.stale,
      this.campaigners,
      this.counters,
      this.overrides,
      this.unclassified,
      this.health,
      this.problems,
      this.receipts,
      this.samples,
      this.settings,
      this.state,
      this.pictures,
      this.letterDrafts,
      this.sentLetters,
      this.#oldLeaves,
    ];
  }
}
