/** Says what a page may show of the political ads that were just stored from it. */
import { isEverybody } from '#lib/compare/everybody.ts';
import type { AdMark } from '#lib/core/ad-mark.ts';
import type { CapturedItem } from '#lib/core/captured.ts';
import { adRecordId } from '#lib/core/record-id.ts';
import type { CountercanvassDb } from '#lib/store/db.ts';
import type { AdRow, SettingsRow } from '#lib/store/rows.ts';

/** More criteria than this do not fit a badge. */
const maxCriteria = 4;

export interface MarkDeps {
  readonly db: CountercanvassDb;
  readonly settings: Pick<SettingsRow, 'pageBadge' | 'pictures' | 'language'>;
  /** The name of a campaigner by its id; the id itself where it is the user's own. */
  readonly nameOf: (campaigner: string) => string;
}

/** One mark for each political ad that the items are about; none where neither badges nor pictures are wanted. */
export function readMarks(deps: MarkDeps, items: readonly CapturedItem[]): Promise<readonly AdMark[]> {
  return readMarksOf(deps, items.flatMap(adIdsOf));
}

/** The same of ads by the ids of their records. */
export async function readMarksOf(deps: MarkDeps, ads: readonly string[]): Promise<readonly AdMark[]> {
  if (!deps.settings.pageBadge && !deps.settings.pictures) return [];
  const rows = await deps.db.ads.bulkGet([...new Set(ads)]);
  const political = rows.flatMap((row) => (row && row.shownAs !== 'other' ? [row] : []));
  return Promise.all(political.map((row) => markOf(deps, row)));
}

function adIdsOf(item: CapturedItem): readonly string[] {
  if (item.kind === 'ad') return [item.ad.id];
  if (item.kind !== 'explanation' || item.explanation.adId === null) return [];
  return [adRecordId(item.explanation.platform, item.explanation.adId)];
}

async function markOf({ db, settings, nameOf }: MarkDeps, row: AdRow): Promise<AdMark> {
  const explanations = await db.explanations.bulkGet([...row.explanationIds]);
  const chosen = explanations
    .flatMap((explanation) => explanation?.criteria ?? [])
    .filter(({ chosenBy }) => chosenBy === 'advertiser');
  const telling = chosen.filter((criterion) => !isEverybody(criterion));
  const { campaigner } = row.political;
  return {
    ad: row.id,
    who: campaigner === null ? null : nameOf(campaigner),
    // Criteria that leave nobody out say something only where there are no others.
    why: (telling.length > 0 ? telling : chosen)
      .slice(0, maxCriteria)
      .map(({ dimension, operator, value }) => ({ dimension, operator, value })),
    badge: settings.pageBadge,
    picture: settings.pictures,
    language: settings.language ?? 'en',
  };
}
