/** Whom the data of an ad names as its advertisers. */
import { type Place, walkObjects } from '#lib/platforms/parts/walk-objects.ts';
import { digits, plainName } from './fields.ts';
import { idOf, isAccount } from './things.ts';

/** The numbers of the accounts that the data of an ad names as its advertisers. */
export function advertisersIn(data: Place): readonly string[] {
  const found: (string | null)[] = [];
  walkObjects(
    data.value,
    (place) => {
      for (const [name, entry] of Object.entries(place.value))
        if (plainName(name) === 'advertiserid') found.push(digits(entry));
      if (place.value === data.value || !isAccount(place.value)) return 'into';
      if (isAdvertiser(place)) found.push(idOf(place.value));
      return 'past';
    },
    data,
  );
  return found.filter((id) => id !== null);
}

/** True for an account under a name such as `advertiser_results`, or as the result in it. */
function isAdvertiser({ key, parent }: Place): boolean {
  return plainName(key === 'result' ? (parent?.key ?? '') : key).startsWith('advertiser');
}
