/** Something that was not understood: plain data with the place and what was seen there, kept, counted and shown. */
import { problemOf } from './problem-of.ts';
import * as z from './zod.ts';

export const problemKinds = [
  'unknown-shape',
  'unknown-type',
  'broken-line',
  'too-large',
  'too-deep',
  'too-many',
  'not-this-format',
  'unread-file',
  'ragged-row',
  'empty',
  'encoding',
  'invalid-record',
  'several-people',
  'another-person',
  'formula-cells',
  'password-needed',
  'hidden-content',
  'active-content',
  'scanned-page',
  'read-from-scan',
  'damaged-file',
  'repeated-file',
  'deleted-text',
] as const;

/** `at`: the place (`line 3 data.node`); `seen`: a few words on what stood there, never personal content. */
export const problemSchema = z.object({
  type: z.literal('problem'),
  id: z.string(),
  kind: z.enum(problemKinds),
  at: z.string(),
  seen: z.string(),
});
export type Problem = z.infer<typeof problemSchema>;
export type ProblemKind = Problem['kind'];

/** A problem with the id that follows from its content. */
export function problem(kind: ProblemKind, at: string, seen: string): Problem {
  return problemOf(kind, at, seen);
}
