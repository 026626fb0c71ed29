/** Version 4: the cells of an answer as they were read, and the user's corrections of what was read in them. Nothing that was
 *  there changes. */
import { version3 } from './version-3.ts';

/** Per table: its key, then what is queried. */
export const version4 = {
  ...version3,
  answerSheets: '[answer+index], answer',
  corrections: 'id, answer, controller',
} as const;
