/** Changes settings, and makes what an installation has once: its salt. */
import type { Platform } from '#lib/core/platform.ts';
import { err, ok, type Result } from '#lib/core/result.ts';
import { commit } from './commit.ts';
import type { CountercanvassDb } from './db.ts';
import { defaultSettings } from './default-settings.ts';
import type { Draft } from './draft.ts';
import { makeRoom, roomOf } from './pictures-room.ts';
import { draftSwitchedOn } from './draft-health.ts';
import type { SettingsRow } from './rows.ts';
import type { WriteContext } from './write-context.ts';

const saltBytes = 32;
const longestKept = 3650;
const mostMb = 10_000;
const longestName = 120;

/** A platform that was off before begins with nothing seen. */
export async function setPlatformEnabled(context: WriteContext, platform: Platform, enabled: boolean): Promise<void> {
  await commit(context, async (draft) => {
    const settings = await settingsIn(draft);
    const others = settings.enabledPlatforms.filter((other) => other !== platform);
    draft.settings.put({ ...settings, enabledPlatforms: enabled ? [...others, platform].toSorted() : others });
    if (enabled && !settings.enabledPlatforms.includes(platform)) await draftSwitchedOn(draft, platform);
  });
}

export async function setPausedUntil(context: WriteContext, until: string | null): Promise<void> {
  await change(context, (settings) => ({ ...settings, pausedUntil: until }));
}

export interface Setting {
  readonly key:
    | 'keepOtherAdsDays'
    | 'language'
    | 'badge'
    | 'pageBadge'
    | 'pictures'
    | 'picturesMb'
    | 'ownName'
    | 'askWhy';
  readonly value: string;
}

/** `keepOtherAdsDays`: whole days from 1 to 3650; `picturesMb`: whole megabytes from 1 to 10000, what is over goes at once;
 *  `ownName`: up to 120 characters, or nothing; `language`: `en`, `cy`, or nothing for the browser's; the others: `true` or `false`. Pictures that had stopped by themselves begin
 *  again with `true`. Error: the sentence that says what was wrong; then nothing is stored. */
export async function setSetting(context: WriteContext, setting: Setting): Promise<Result<null, string>> {
  const read = readSetting(setting);
  if (!read.ok) return read;
  await change(
    context,
    (settings) => ({ ...settings, ...read.value }),
    async (draft, settings) => {
      if (read.value.picturesMb !== undefined) await makeRoom(draft, 0, roomOf(settings));
      if (read.value.pictures === true) draft.state.delete('pictures');
    },
  );
  return ok(null);
}

function readSetting({ key, value }: Setting): Result<Partial<SettingsRow>, string> {
  return readers[key](value);
}

const readers: Readonly<Record<Setting['key'], (value: string) => Result<Partial<SettingsRow>, string>>> = {
  keepOtherAdsDays: (value) => {
    const days = wholeNumber(value, longestKept);
    return days === null ? err(`not a number of days: ${value}`) : ok({ keepOtherAdsDays: days });
  },
  picturesMb: (value) => {
    const megabytes = wholeNumber(value, mostMb);
    return megabytes === null ? err(`not a number of megabytes: ${value}`) : ok({ picturesMb: megabytes });
  },
  language: (value) => {
    if (value === '') return ok({ language: null });
    return value === 'en' || value === 'cy' ? ok({ language: value }) : err(`not a language: ${value}`);
  },
  ownName: (value) => (value.length > longestName ? err('too long for a name') : ok({ ownName: value.trim() })),
  badge: switchFor('badge'),
  pageBadge: switchFor('pageBadge'),
  pictures: switchFor('pictures'),
  askWhy: switchFor('askWhy'),
};

function wholeNumber(value: string, most: number): number | null {
  const number = /^\d{1,5}$/.test(value) ? Number(value) : 0;
  return number >= 1 && number <= most ? number : null;
}

function switchFor(key: 'badge' | 'pageBadge' | 'pictures' | 'askWhy') {
  return (value: string): Result<Partial<SettingsRow>, string> =>
    value === 'true' || value === 'false' ? ok({ [key]: value === 'true' }) : err(`neither true nor false: ${value}`);
}

async function change(
  context: WriteContext,
  next: (settings: SettingsRow) => SettingsRow,
  follow?: (draft: Draft, settings: SettingsRow) => Promise<void>,
): Promise<void> {
  await commit(context, async (draft) => {
    const settings = next(await settingsIn(draft));
    draft.settings.put(settings);
    await follow?.(draft, settings);
  });
}

/** The settings as a write sees them. */
export async function settingsIn(draft: Draft): Promise<SettingsRow> {
  return { ...defaultSettings, ...(await draft.settings.get('settings')) };
}

/** The salt with which the account that saw an ad is made into a key: random, made once, only on this computer. */
export async function readOrCreateAccountSalt(
  db: CountercanvassDb,
  randomHex: (bytes: number) => string,
): Promise<string> {
  return db.transaction('rw', db.state, async () => {
    const kept = await db.state.get('installation');
    if (kept?.key === 'installation') return kept.accountSalt;
    const accountSalt = randomHex(saltBytes);
    await db.state.add({ key: 'installation', accountSalt });
    return accountSalt;
  });
}
