/** What the tables hold that no screen shows: kept counts, receipts, and what waits to be done. */

export interface CounterRow {
  readonly key: string;
  readonly value: number;
}

/** A controller whose findings are older than what they are made from. `mark` changes with every reason. */
export interface StaleRow {
  readonly controller: string;
  readonly mark: string;
}

/** An item without content of its own (a gap, a health sample) that was already counted. */
export interface ReceiptRow {
  readonly id: string;
  readonly at: string;
}

/** An ad that was recorded while the reference data could not be read, and waits to be classified. */
export interface UnclassifiedRow {
  readonly ad: string;
}
