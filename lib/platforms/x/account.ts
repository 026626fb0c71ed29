/** Reads an account: its name and handle stand in it, or one level below (`legacy` until 2025, then `core`). */
import type { Advertiser } from '#lib/core/advertiser.ts';
import type { JsonObject } from '#lib/core/json.ts';
import { walkObjects } from '#lib/platforms/parts/walk-objects.ts';
import { objectsIn } from './fields.ts';
import { plainCharacters } from './plain-characters.ts';
import { idOf, isAccount } from './things.ts';

export function accountOf(account: JsonObject): Advertiser {
  return { id: idOf(account), name: fieldOf(account, 'name') ?? '', handle: fieldOf(account, 'screen_name') };
}

/** The first account in a part of a kept copy; null without. */
export function accountIn(part: JsonObject | null): Advertiser | null {
  let found: Advertiser | null = null;
  walkObjects(part, ({ value }) => {
    if (!isAccount(value)) return 'into';
    found ??= accountOf(value);
    return 'past';
  });
  return found;
}

/** A text of an account, wherever of the two it stands; null without. */
export function fieldOf(account: JsonObject, name: string): string | null {
  for (const part of [account, ...objectsIn(account)]) {
    const text = part[name];
    if (typeof text === 'string' && text.trim() !== '') return plainCharacters(text);
  }
  return null;
}
