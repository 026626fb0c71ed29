/** The file that the sample recorder makes for a bug report: a header line that says what it is, and one line for each answer. */
import { platformSchema } from './platform.ts';
import { plainDateSchema } from './time.ts';
import * as z from './zod.ts';

export const sampleHeaderSchema = z.object({
  countercanvass: z.literal('sample'),
  version: z.literal(1),
  note: z.string(),
  platform: platformSchema,
  /** The day of the recording, and nothing nearer. */
  on: plainDateSchema,
  minutes: z.int(),
  extensionVersion: z.string(),
  parserVersion: z.string(),
  browser: z.string(),
  answers: z.int(),
  beyond: z.int(),
  replaced: z.record(z.string(), z.int()),
});
export type SampleHeader = z.infer<typeof sampleHeaderSchema>;

export const sampleNote =
  'Synthetic ids and scrambled text: the structure around ads, as it was sent. No word, name, number or address in it is anybody’s.';

/** The whole file. */
export function sampleText(header: SampleHeader, lines: readonly string[]): string {
  return [JSON.stringify(header), ...lines, ''].join('\n');
}
