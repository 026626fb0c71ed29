/** Says what a page may show of the political ads that were just stored from it. */
import { parseUrl } from '#lib/core/parse-url.ts';
import type { ReferenceData } from '#lib/campaigners/classify.ts';
import { isEverybody } from '#lib/compare/everybody.ts';
import type { AdMark } from '#lib/core/ad-mark.ts';
import type { CapturedItem } from '#lib/core/captured.ts';
import { adRecordId } from '#lib/core/record-id.ts';
import type { CountercanvassDb } from '#lib/store/db.ts';
import { hasRoom } from '#lib/store/pictures-room.ts';
import { readPictureStops } from '#lib/store/read-picture.ts';
import { readSettings } from '#lib/store/read-settings.ts';
import type { AdRow, SettingsRow } from '#lib/store/rows.ts';

/** More criteria than this do not fit a badge. */
const maxCriteria = 4;

export interface MarkDeps {
  readonly db: CountercanvassDb;
  readonly settings: Pick<SettingsRow, 'pageBadge' | 'pictures' | 'language'>;
  /** The name of a campaigner by its id; the id itself where it is the user's own. */
  readonly nameOf: (campaigner: string) => string;
}

/** What is needed as things stand now; `reference`: null where it could not be read. */
export async function markDeps(db: CountercanvassDb, reference: ReferenceData | null): Promise<MarkDeps> {
  const nameOf = (campaigner: string): string => reference?.partyNames.get(campaigner) ?? campaigner;
  return { db, settings: await readSettings(db), nameOf };
}

/** One mark for each political ad that the items are about. */
export function readMarks(deps: MarkDeps, items: readonly CapturedItem[]): Promise<readonly AdMark[]> {
  return readMarksOf(deps, items.flatMap(adIdsOf));
}

/** The same of ads by the ids of their records. */
export async function readMarksOf(deps: MarkDeps, ads: readonly string[]): Promise<readonly AdMark[]> {
  const rows = await deps.db.ads.bulkGet([...new Set(ads)]);
  const political = rows.flatMap((row) => (row && row.shownAs !== 'other' ? [row] : []));
  const wanted = new Set(await readWanted(deps, political));
  return Promise.all(political.map((row) => markOf(deps, row, wanted.has(row.id))));
}

/** The ads whose picture is to be kept: it is not yet, pictures are on and have not stopped, and there is room for one more. */
async function readWanted({ db, settings }: MarkDeps, rows: readonly AdRow[]): Promise<readonly string[]> {
  if (!settings.pictures || rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const kept = new Set(await db.pictures.where('ad').anyOf(ids).primaryKeys());
  const stops = await readPictureStops(db);
  const open = rows.filter(
    ({ id, platform }) => !kept.has(id) && !stops.some((stop) => stop.platform === null || stop.platform === platform),
  );
  return open.length > 0 && (await hasRoom(db)) ? open.map(({ id }) => id) : [];
}

function adIdsOf(item: CapturedItem): readonly string[] {
  if (item.kind === 'ad') return [item.ad.id];
  if (item.kind !== 'explanation' || item.explanation.adId === null) return [];
  return [adRecordId(item.explanation.platform, item.explanation.adId)];
}

async function markOf({ db, settings, nameOf }: MarkDeps, row: AdRow, picture: boolean): Promise<AdMark> {
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
    picture,
    ...(picture && row.mediaUrls.length > 0 ? { media: row.mediaUrls.map(pathOf) } : {}),
    language: settings.language ?? 'en',
  };
}

/** What is the same of one picture on every server that has it. */
function pathOf(address: string): string {
  return parseUrl(address)?.pathname ?? '';
}
