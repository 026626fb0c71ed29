/** One table as a write sees it: what is stored, with what the write has changed so far on top. */
import type { Table } from 'dexie';

export class DraftTable<Row, Key> {
  readonly #table: Table<Row, Key>;
  readonly #keyOf: (row: Row) => Key;
  readonly #known = new Map<string, Row | null>();
  readonly #changed = new Map<string, Key>();

  constructor(table: Table<Row, Key>, keyOf: (row: Row) => Key) {
    this.#table = table;
    this.#keyOf = keyOf;
  }

  /** The table's name, when anything in it has changed. */
  get touched(): readonly string[] {
    return this.#changed.size === 0 ? [] : [this.#table.name];
  }

  async get(key: Key): Promise<Row | null> {
    const text = JSON.stringify(key);
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const row = (await this.#table.get(key)) ?? null;
    this.#known.set(text, row);
    return row;
  }

  /** Reads many rows at once, so that asking for each is free. */
  async load(keys: readonly Key[]): Promise<void> {
    const missing = keys.filter((key) => !this.#known.has(JSON.stringify(key)));
    if (missing.length === 0) return;
    const rows = await this.#table.bulkGet(missing);
    missing.forEach((key, index) => this.#known.set(JSON.stringify(key), rows[index] ?? null));
  }

  /** `stored` as the write sees them: rows that it deleted are gone, and those that it changed are there when they fit. */
  merged(stored: readonly Row[], fits: (row: Row) => boolean): Row[] {
    const untouched = stored.filter((row) => !this.isChanged(this.#keyOf(row)));
    const changed = [...this.#changed.keys()].flatMap((text) => this.#known.get(text) ?? []);
    return [...untouched, ...changed.filter(fits)];
  }

  /** Whether a row that was read or put is there. */
  isKnown(key: Key): boolean {
    return (this.#known.get(JSON.stringify(key)) ?? null) !== null;
  }

  isChanged(key: Key): boolean {
    return this.#changed.has(JSON.stringify(key));
  }

  put(row: Row): void {
    this.#set(this.#keyOf(row), row);
  }

  delete(key: Key): void {
    this.#set(key, null);
  }

  /** Writes the changes; must run within the write's one transaction. */
  async save(): Promise<void> {
    const keys = [...this.#changed.entries()];
    await this.#table.bulkPut(keys.flatMap(([text]) => this.#known.get(text) ?? []));
    await this.#table.bulkDelete(keys.flatMap(([text, key]) => (this.#known.get(text) === null ? [key] : [])));
  }

  #set(key: Key, row: Row | null): void {
    const text = JSON.stringify(key);
    this.#known.set(text, row);
    this.#changed.set(text, key);
  }
}
