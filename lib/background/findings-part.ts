/** Makes findings anew for every controller whose inputs changed; one run at a time, and never instead of recording. */
import { readCaseMaterial, readStale } from '#lib/store/read-compare.ts';
import type { StaleRow } from '#lib/store/bookkeeping-rows.ts';
import { saveFindings, type FoundAnew } from '#lib/store/write-findings.ts';
import type { CaseMaterial } from '#lib/store/read-compare.ts';
import type { WriteContext } from '#lib/store/write-context.ts';

export interface FindingsPart {
  /** Resolves when no controller waits any more, but for those whose comparison fails: they are tried again the next time. */
  refresh(): Promise<void>;
}

export interface FindingsDeps {
  readonly context: WriteContext;
  compareCase(material: CaseMaterial, today: string): FoundAnew;
  report(at: string, error: unknown): Promise<void>;
}

export function createFindingsPart(deps: FindingsDeps): FindingsPart {
  const refresh = async (): Promise<void> => {
    const tried = new Set<string>();
    for (let next = await nextStale(deps, tried); next !== undefined; next = await nextStale(deps, tried)) {
      tried.add(next.mark);
      await refreshOne(deps, next);
    }
  };
  let running: Promise<void> | null = null;
  let again = false;
  const run = async (): Promise<void> => {
    try {
      do {
        again = false;
        await refresh();
      } while (again);
    } finally {
      running = null;
    }
  };
  return {
    refresh() {
      again = running !== null;
      running ??= run();
      return running;
    },
  };
}

async function nextStale({ context }: FindingsDeps, tried: ReadonlySet<string>): Promise<StaleRow | undefined> {
  return (await readStale(context.db)).find((row) => !tried.has(row.mark));
}

async function refreshOne(deps: FindingsDeps, stale: StaleRow): Promise<void> {
  try {
    const material = await readCaseMaterial(deps.context.db, stale.controller);
    await saveFindings(deps.context, stale, deps.compareCase(material, deps.context.now().slice(0, 10)));
  } catch (error) {
    await deps.report('comparison', error);
  }
}
