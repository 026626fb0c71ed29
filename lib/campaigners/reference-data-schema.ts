/** The shape of the packaged reference data, `assets/data/campaigners.json`, as `lib/build/reference-data.ts` writes it. */
import { plainDateSchema } from '#lib/core/time.ts';
import * as z from '#lib/core/zod.ts';

const byParty = z.record(z.string(), z.string());

/** Where a set comes from and how old it is. `asOf` is a day, a month or a year-month. `basis` says what is only general knowledge. */
const setSchema = z.object({
  asOf: z.string(),
  source: z.string(),
  licence: z.string(),
  basis: z.optional(z.string()),
});

/** Lists of names and ids are joined by `;` (names) or a space (ids), which keeps the file small.
 *  `seats`: names by index. `candidates`: by general election, `Name|seat index`; the key `""` holds those without a party. */
export const referenceFileSchema = z.object({
  format: z.literal(1),
  madeOn: plainDateSchema,
  sets: z.record(z.string(), setSchema),
  parties: z.record(z.string(), z.object({ name: z.string(), names: z.array(z.string()) })),
  nonParty: z.array(z.string()),
  handles: z.record(z.string(), byParty),
  partyPages: byParty,
  pages: z.array(z.object({ asOf: z.string(), ids: byParty })),
  seats: z.array(z.string()),
  mps: z.array(
    z.object({
      name: z.string(),
      party: z.nullable(z.string()),
      seat: z.int(),
      x: z.optional(z.string()),
      facebook: z.optional(z.string()),
      pages: z.optional(z.array(z.string())),
    }),
  ),
  candidates: z.array(z.object({ year: z.int(), people: byParty })),
  offices: z.array(
    z.object({ office: z.string(), term: z.string(), sitting: z.boolean(), asOf: z.string(), people: byParty }),
  ),
});
export type ReferenceFile = z.infer<typeof referenceFileSchema>;
