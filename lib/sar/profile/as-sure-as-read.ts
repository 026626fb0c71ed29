/** How sure a record of a scan is: as sure as the least sure of all the cells that it was read from, its heading included. */
import type { Where } from '#lib/core/where.ts';
import { cellName, type Sheet } from '#lib/sar/formats/sheet.ts';

/** The records with the confidence of their place; unchanged where the sheet was not recognised in a picture. */
export function asSureAsRead<T extends { readonly where: Where; readonly cells?: readonly string[] | undefined }>(
  sheet: Sheet,
  records: readonly T[],
): T[] {
  const sures = new Map(
    sheet.rows.flatMap(({ number, sures: own }) =>
      (own ?? []).flatMap((sure, column) => (sure === null ? [] : [[cellName(number, column), sure] as const])),
    ),
  );
  if (sures.size === 0) return [...records];
  return records.map((record) => {
    const of = [...(record.cells ?? []), record.where.cell ?? ''].flatMap((cell) => sures.get(cell) ?? []);
    return of.length === 0 ? record : { ...record, where: { ...record.where, confidence: Math.min(...of) } };
  });
}
