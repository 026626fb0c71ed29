/** Classifies one row of a list of advertisers for the command line; reading the CSV is the command line's. */
import type { PoliticalSign } from '#lib/core/ad.ts';
import { categoryOf } from './category-of.ts';
import type { Category } from './category-of.ts';
import { classify } from './classify.ts';
import type { ReferenceData } from './reference-data.ts';

/** A row as in Meta's Ad Library report; columns that are not named here are ignored, missing ones are empty. */
export interface PageRow {
  readonly page_id?: string | undefined;
  readonly page_name?: string | undefined;
  readonly disclaimer?: string | undefined;
}

/** One line of output. `basis` lists the signs, the deciding one first; `asOf` is the date of the data behind that one. */
export interface PageLine {
  readonly page_id: string;
  readonly category: Category;
  readonly campaigner: string | null;
  readonly basis: readonly PoliticalSign[];
  readonly asOf: string | null;
}

/** The line of one row: call it for each row as it is read. Ids are strings and are returned as they came. */
export function classifyPage(row: PageRow, data: ReferenceData): PageLine {
  const disclaimer = row.disclaimer ?? '';
  const political = classify(
    {
      platform: 'facebook',
      advertiserId: row.page_id ?? null,
      advertiserHandle: null,
      advertiserName: row.page_name ?? '',
      fundingEntity: disclaimer.trim() === '' ? null : disclaimer,
      imprint: null,
      politicalMark: false,
    },
    data,
  );
  const [deciding] = political.basis;
  return {
    page_id: row.page_id ?? '',
    category: categoryOf(political),
    campaigner: political.campaigner,
    basis: political.basis,
    asOf: deciding?.asOf ?? null,
  };
}
