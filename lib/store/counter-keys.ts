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
] as const;

/** What was counted and is not stored: items lost on the way, ads dropped after their time, and the number of writes. */
export const passedCounters = ['lostItems', 'expiredAds', 'revision'] as const;

export type CounterKey = (typeof storedCounters)[number] | (typeof passedCounters)[number];

export type Counts = Readonly<Record<CounterKey, number>>;
