/** The head of the evidence log as it is kept outside the database, to notice when the browser loses records. */
import * as z from '#lib/core/zod.ts';
import type { LogHead } from '#lib/store/write-context.ts';

export const logHeadName = 'logHead';

const logHeadSchema = z.object({ batches: z.int(), hash: z.string() });

/** Null for anything that is not a head. */
export function parseLogHead(value: unknown): LogHead | null {
  const read = z.safeParse(logHeadSchema, value);
  return read.success ? read.data : null;
}
