/** Points in time and dates as they are written in records: ISO 8601, UTC. */
import * as z from './zod.ts';

/** `2026-11-23T17:00:00Z`, with or without a fraction of a second. */
export const timestampSchema = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/));

/** `2026-11-23`: a day without a time zone. */
export const plainDateSchema = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
export type PlainDate = z.infer<typeof plainDateSchema>;
