/** Reads who paid for an election ad. */
import { paidBy } from '#lib/platforms/parts/paid-by.ts';

/** Out of the texts that may say so: "Paid for by X." (in the older dialog "This ad is based on:" stands below); null without. */
export function payerIn(texts: readonly string[]): string | null {
  const lines = texts.flatMap((text) => text.split(/[\r\n]+/));
  const [payer] = lines.flatMap((line) => paidBy(line) ?? []);
  return payer?.replace(/\.$/, '') ?? null;
}
