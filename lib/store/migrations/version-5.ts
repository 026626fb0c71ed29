/** Version 5: the files of an answer as they came, so that their pages can be seen. Nothing that was there changes. */
import { version4 } from './version-4.ts';

/** Per table: its key, then what is queried. */
export const version5 = {
  ...version4,
  answerFiles: 'answer',
} as const;
