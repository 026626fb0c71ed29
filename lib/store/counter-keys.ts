/** The counts that are kept up to date with every write, so that nothing has to be counted when a page opens. */

/** What is stored now; a full recount of the tables gives the same numbers. */
export const storedCounters = [
  'ads',
  'politicalAds',
  'impressions',
  'explanations',
  'answers',
  'problems',
  'leaves',
  'pictures',
] as const;

/** Sums over what is stored; counted again only where damage was found, since that means to read every picture. */
export const summedCounters = ['pictureBytes'] as const;

/** What was counted and is not stored: items lost on the way, ads dropped after their time, pictures that were kept and made room
 *  for others, pictures that were not kept, by why; and the number of writes. */
export const passedCounters = [
  'lostItems',
  'expiredAds',
  'picturesShed',
  'picturesWouldAsk',
  'picturesAsked',
  'picturesUnreadable',
  'picturesDisturbed',
  'picturesNoRoom',
  'revision',
] as const;

export type CounterKey =
  | (typeof storedCounters)[number]
  | (typeof summedCounters)[number]
  | (typeof passedCounters)[number];

export type Counts = Readonly<Record<CounterKey, number>>;
