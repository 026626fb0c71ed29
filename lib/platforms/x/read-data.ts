/** Reads what the data of a promotion says: what is disclosed, who paid, who promotes, and the name of a trend. */
import type { Advertiser } from '#lib/core/advertiser.ts';
import type { JsonObject } from '#lib/core/json.ts';
import { asRead } from '#lib/platforms/parts/rebuilt.ts';
import { walkObjects } from '#lib/platforms/parts/walk-objects.ts';
import { accountOf } from './account.ts';
import { plainName } from './fields.ts';
import type { Unit } from './find-ads.ts';
import { isOfData } from './look-through.ts';
import { disclosuresIn } from './match.ts';
import { plainCharacters } from './plain-characters.ts';
import { isAccount, isPost } from './things.ts';

export interface AdData {
  readonly isPolitical: boolean;
  readonly advertiser: Advertiser | null;
  /** What a field says, by its name without underscores in small letters; null where it says nothing. */
  readonly say: (name: string) => string | null;
}

export function readData({ hits }: Unit): AdData {
  const said = new Map<string, string>();
  const disclosures = new Set<string>();
  let advertiser: Advertiser | null = null;
  for (const { place } of hits.filter(isOfData))
    walkObjects(place.value, (inner) => {
      const value = asRead(inner.value);
      const isOfSomebody = inner.value !== place.value && (isAccount(value) || isPost(value));
      if (isOfSomebody && !isPost(value)) advertiser ??= accountOf(value);
      if (isOfSomebody) return 'past';
      noteFields(value, said);
      for (const word of disclosuresIn(value, true)) disclosures.add(word);
      return 'into';
    });
  const isPolitical = disclosures.has('political') || disclosures.has('issue');
  return { isPolitical, advertiser, say: (name) => said.get(name) ?? null };
}

function noteFields(value: JsonObject, said: Map<string, string>): void {
  for (const name of Object.keys(value)) {
    const entry = value[name];
    const text = typeof entry === 'string' || typeof entry === 'number' ? plainCharacters(String(entry)) : '';
    if (text !== '' && !said.has(plainName(name))) said.set(plainName(name), text);
  }
}
