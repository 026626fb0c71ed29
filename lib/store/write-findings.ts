/** Keeps a controller's findings and the comparison that the popup shows, as made anew from what they are made from. */
import type { BareFinding } from '#lib/core/finding.ts';
import { commit } from './commit.ts';
import { readFindings } from './read-cases.ts';
import type { StaleRow } from './bookkeeping-rows.ts';
import type { ComparisonRow } from './rows.ts';
import type { WriteContext } from './write-context.ts';

export interface FoundAnew {
  /** In the order in which they are shown. */
  readonly findings: readonly BareFinding[];
  /** Null for a controller that has not answered. */
  readonly comparison: ComparisonRow | null;
}

/** Replaces what was found before. `stale` is the mark that was read before the inputs were: where it has changed since, the
 *  mark stays, and the findings are made again; where there is none any more, the case was deleted meanwhile, and nothing is kept. */
export async function saveFindings(
  context: WriteContext,
  stale: StaleRow,
  { findings, comparison }: FoundAnew,
): Promise<void> {
  const { controller } = stale;
  await commit(context, async (draft) => {
    const waiting = await draft.stale.get(controller);
    if (waiting === null) return;
    for (const old of await readFindings(draft.db, controller)) draft.findings.delete(old.id);
    findings.forEach((finding, order) => draft.findings.put({ ...finding, order }));
    if (comparison === null) draft.comparisons.delete(controller);
    else draft.comparisons.put(comparison);
    if (waiting.mark === stale.mark) draft.stale.delete(controller);
  });
}
