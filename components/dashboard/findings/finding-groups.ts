/** Findings by controller, each with its first. */
import type { FindingRow } from '#lib/store/rows.ts';

export interface FindingGroup {
  readonly controller: string;
  readonly first: FindingRow;
  readonly count: number;
}

/** In the order of the controllers' ids; the first of each is the one with the smallest order. */
export function findingGroups(rows: readonly FindingRow[]): FindingGroup[] {
  const groups = Map.groupBy(
    rows.toSorted((a, b) => a.order - b.order),
    (row) => row.controller,
  );
  return [...groups]
    .flatMap(([controller, [first, ...rest]]) =>
      first === undefined ? [] : [{ controller, first, count: rest.length + 1 }],
    )
    .toSorted((a, b) => a.controller.localeCompare(b.controller));
}
