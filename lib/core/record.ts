/** Every kind of line that the command line prints and the evidence pack holds. */
import { adSchema } from './ad.ts';
import { correctionSchema } from './correction.ts';
import { adExplanationSchema } from './explanation.ts';
import { findingSchema } from './finding.ts';
import { impressionSchema } from './impression.ts';
import { lintLineSchema } from './lint.ts';
import { pictureSchema } from './picture.ts';
import { problemSchema } from './problem.ts';
import { answerReadingSchema, controllerStatementSchema, profileFactSchema, remainderSchema } from './sar.ts';
import * as z from './zod.ts';

export const publicRecordSchema = z.discriminatedUnion('type', [
  adSchema,
  impressionSchema,
  adExplanationSchema,
  pictureSchema,
  answerReadingSchema,
  profileFactSchema,
  controllerStatementSchema,
  remainderSchema,
  correctionSchema,
  findingSchema,
  lintLineSchema,
  problemSchema,
]);
export type PublicRecord = z.infer<typeof publicRecordSchema>;
