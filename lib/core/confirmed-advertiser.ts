/** An advertiser that the user says is a controller, and by what it is known: its number, its handle, or its name alone. */
import type { Advertiser } from './advertiser.ts';
import { type Platform, platformSchema } from './platform.ts';
import * as z from './zod.ts';

const word = z.string().check(z.regex(/\S/));

/** A number or a handle is one account's on its platform; a name may be borne by several accounts, so it is the weakest. */
export const confirmedAdvertiserSchema = z.union([
  z.object({ platform: platformSchema, id: z.string() }),
  z.object({ platform: platformSchema, handle: word }),
  z.object({ platform: platformSchema, name: word }),
]);
export type ConfirmedAdvertiser = z.infer<typeof confirmedAdvertiserSchema>;

/** The surest first. */
const ways = ['id', 'handle', 'name'] as const;
export type ConfirmedBy = (typeof ways)[number];

/** The surest by which one of the advertisers is confirmed; null where none is. What is confirmed by handle or name goes on to count
 *  when the platform shows a number as well. */
export function confirmedBy(
  confirmed: readonly ConfirmedAdvertiser[],
  platform: Platform,
  shown: readonly Advertiser[],
): ConfirmedBy | null {
  const own = confirmed.filter((known) => known.platform === platform);
  const isBorne = (way: ConfirmedBy, wanted: string): boolean =>
    wanted !== '' && shown.some((advertiser) => wordOf(way, advertiser) === wanted);
  return ways.find((way) => own.some((known) => isBorne(way, wordOf(way, known)))) ?? null;
}

/** How an advertiser is confirmed: by the surest that the platform shows of it; null where it shows nothing. */
export function confirmable(platform: Platform, { id, handle, name }: Advertiser): ConfirmedAdvertiser | null {
  if (id !== null) return { platform, id };
  if (handle !== null && handle.trim() !== '') return { platform, handle };
  return name.trim() === '' ? null : { platform, name: name.trim() };
}

/** Whose an ad is: the account that it shows; where that has no number, or the ad was not captured, also the one that the
 *  platform's explanation names. */
export function shownBy(ad: Advertiser | null, explained: Advertiser | null): readonly Advertiser[] {
  return [...(ad === null ? [] : [ad]), ...(explained === null || (ad !== null && ad.id !== null) ? [] : [explained])];
}

/** A name as it is compared: its case and the spaces around it say nothing. */
export function plainName(name: string): string {
  return name.trim().toLowerCase();
}

interface Words {
  readonly id?: string | null | undefined;
  readonly handle?: string | null | undefined;
  readonly name?: string | undefined;
}

function wordOf(way: ConfirmedBy, { id, handle, name }: Words): string {
  switch (way) {
    case 'id':
      return id ?? '';
    case 'handle':
      return plainName(handle ?? '').replace(/^@/, '');
    case 'name':
      return plainName(name ?? '');
  }
}
