/** Version 3: letters to controllers, while they are written and as they were sent. Nothing that was there changes. */
import { version2 } from './version-2.ts';

/** Per table: its key, then what is queried. */
export const version3 = {
  ...version2,
  letterDrafts: '[controller+kind]',
  sentLetters: 'id, controller',
} as const;
