/** What one type of criterion needs to be read: the row of the table, and what a reader gives back. */
import type { ChosenBy, Operator, SuppliedBy } from '#lib/core/criterion.ts';
import type { Dimension } from '#lib/core/dimensions.ts';
import type { JsonObject } from '#lib/core/json.ts';

/** One criterion as read; what is absent is as in the row. */
export interface CriterionReading {
  readonly value: string;
  /** The part of the element that says this, as JSON text. */
  readonly rawText?: string;
  readonly dimension?: Dimension;
  readonly operator?: Operator;
  readonly suppliedBy?: SuppliedBy;
  readonly owner?: string | null;
  readonly matchKeys?: readonly string[];
  readonly uploadedAt?: string | null;
  readonly note?: string;
}

/** Reads an element that holds allowed fields only; `advertiser` is the name of who shows the ad, null where unknown. */
export type ReadCriterion = (element: JsonObject, advertiser: string | null) => readonly CriterionReading[];

/** `fields`: which fields of the element leave the page; `open` lets all leave but for those that may be about people, for
 *  types whose fields nobody has documented; where the platform chose, only their names. */
export interface CriterionRow {
  readonly dimension: Dimension;
  readonly operator: Operator;
  readonly suppliedBy: SuppliedBy;
  readonly chosenBy: ChosenBy;
  readonly fields: readonly string[] | 'open';
  readonly read: ReadCriterion;
}
