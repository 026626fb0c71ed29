/** The place in a file from which something was read; a complaint cites it. */
import * as z from './zod.ts';

/** Left, top, width and height in points, from the top left of the page as a reader sees it. */
export const boxSchema = z.tuple([z.number(), z.number(), z.number(), z.number()]);
export type Box = z.infer<typeof boxSchema>;

/** How a page without cells came to have them: the file's own tags, the lines drawn around its cells, or where its text stands. */
export const readBySchema = z.enum(['tags', 'ruled-lines', 'spacing']);
export type ReadBy = z.infer<typeof readBySchema>;

/** What was read from a scan or a photo with less certainty than this is marked as unsure. Above it mistakes are rarer and do occur: of 276
 *  values of synthetic scans, a third of the wrong and a twelfth of the right ones were below. */
export const unsureBelow = 0.85;

/** `page` counts from 1; `cell` is in spreadsheet notation (`B7`), for CSV too. A fact typed by hand has the file `(typed)`.
 *  `box` is where on the page the cell is seen; `readBy`, in tables of pages, how the table was found. `confidence` stands only where
 *  the text was recognised in a picture: how sure its least sure word is, 0-1. */
export const whereSchema = z.object({
  file: z.string(),
  page: z.optional(z.int()),
  sheet: z.optional(z.string()),
  cell: z.optional(z.string()),
  box: z.optional(boxSchema),
  readBy: z.optional(readBySchema),
  confidence: z.optional(z.number()),
});
export type Where = z.infer<typeof whereSchema>;

export const typedByHand = '(typed)';
