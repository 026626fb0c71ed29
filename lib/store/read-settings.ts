/** Settings and the other single rows that pages ask for. */
import type { CountercanvassDb } from './db.ts';
import { newestFirst } from './newest-first.ts';
import { defaultSettings } from './default-settings.ts';
import type { CounterKey, Counts } from './counter-keys.ts';
import type { Integrity, ProblemRow, SettingsRow } from './rows.ts';

const problemsShown = 200;

/** As the user left them; what there was no setting for then is as in a new installation. */
export async function readSettings(db: CountercanvassDb): Promise<SettingsRow> {
  return { ...defaultSettings, ...(await db.settings.get('settings')) };
}

/** `unchecked` until the log has been compared with its head for the first time. */
export async function readIntegrity(db: CountercanvassDb): Promise<Integrity> {
  const row = await db.state.get('integrity');
  return row?.key === 'integrity' ? row.integrity : { kind: 'unchecked' };
}

/** When the log was last checked, as ISO 8601 in UTC; null before the first time. */
export async function readCheckedAt(db: CountercanvassDb): Promise<string | null> {
  const row = await db.state.get('integrity');
  return row?.key === 'integrity' ? row.at : null;
}

/** The kept counts; those that nothing has changed yet are 0. */
export async function readCounts(db: CountercanvassDb): Promise<Counts> {
  const values = new Map((await db.counters.toArray()).map(({ key, value }) => [key, value]));
  const valueOf = (key: CounterKey): number => values.get(key) ?? 0;
  return {
    ads: valueOf('ads'),
    politicalAds: valueOf('politicalAds'),
    impressions: valueOf('impressions'),
    explanations: valueOf('explanations'),
    answers: valueOf('answers'),
    problems: valueOf('problems'),
    leaves: valueOf('leaves'),
    pictures: valueOf('pictures'),
    pictureBytes: valueOf('pictureBytes'),
    picturesShed: valueOf('picturesShed'),
    picturesWouldAsk: valueOf('picturesWouldAsk'),
    picturesAsked: valueOf('picturesAsked'),
    picturesUnreadable: valueOf('picturesUnreadable'),
    picturesDisturbed: valueOf('picturesDisturbed'),
    picturesNoRoom: valueOf('picturesNoRoom'),
    lostItems: valueOf('lostItems'),
    expiredAds: valueOf('expiredAds'),
    revision: valueOf('revision'),
  };
}

/** What was not understood, the newest first; the oldest of very many are left out. */
export async function readProblems(db: CountercanvassDb): Promise<ProblemRow[]> {
  return newestFirst(db.problems.orderBy('lastSeenAt')).limit(problemsShown).toArray();
}

/** Bytes that the extension's storage takes on disk, as the browser estimates them. */
export async function readSpaceUsed(
  db: CountercanvassDb,
  estimate: () => Promise<StorageEstimate> = () => navigator.storage.estimate(),
): Promise<number> {
  await db.counters.get('revision');
  return (await estimate()).usage ?? 0;
}
