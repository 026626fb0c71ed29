/** Version 2: the pictures of political ads, and the sample for a bug report. Nothing that was there changes. */
import { version1 } from './version-1.ts';

/** Per table: its key, then what is queried. */
export const version2 = {
  ...version1,
  pictures: 'ad, keptAt',
  samples: 'id',
} as const;
