/** The place in a file from which something was read; a complaint cites it. */
import * as z from './zod.ts';

/** `page` counts from 1; `cell` is in spreadsheet notation (`B7`), for CSV too. A fact typed by hand has the file `(typed)`. */
export const whereSchema = z.object({
  file: z.string(),
  page: z.optional(z.int()),
  sheet: z.optional(z.string()),
  cell: z.optional(z.string()),
});
export type Where = z.infer<typeof whereSchema>;

export const typedByHand = '(typed)';
