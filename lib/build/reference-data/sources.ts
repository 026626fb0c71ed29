/** Reads the source files of the reference data and checks their shape. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from '#lib/core/zod.ts';
import Papa from 'papaparse';

const partyIdsSchema = z.object({
  parties: z.array(
    z.object({ id: z.string(), name: z.string(), ecRef: z.nullable(z.string()), names: z.array(z.string()) }),
  ),
});
const partiesSchema = z.object({
  parties: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      descriptions: z.optional(z.array(z.string())),
      ballot_names: z.optional(z.array(z.string())),
      aliases: z.optional(z.array(z.string())),
      facebook_pages: z.optional(z.array(z.object({ id: z.string(), name: z.string() }))),
      x: z.optional(z.string()),
      x_other: z.optional(z.array(z.string())),
      instagram: z.optional(z.string()),
    }),
  ),
  non_party_campaigners_2014: z.array(z.object({ name: z.string(), kind: z.string(), status: z.string() })),
});
const mpsSchema = z.object({
  mps: z.array(
    z.object({
      name: z.string(),
      party: z.string(),
      constituency: z.string(),
      x: z.optional(z.string()),
      fb: z.optional(z.string()),
      fb_page_ids: z.optional(z.array(z.string())),
    }),
  ),
});
const candidatesSchema = z.object({
  parties: z.array(z.string()),
  candidates: z.array(z.tuple([z.string(), z.int(), z.string()])),
});
const seatsSchema = z.object({ constituencies: z.array(z.object({ code: z.string(), name: z.string() })) });
const pageSchema = z.object({
  page_id: z.string(),
  page_name: z.string(),
  disclaimer: z.string(),
  spend_gbp_90d_to_2024_06_29: z.string(),
  spend_gbp_90d_to_2024_12_25: z.string(),
});
const formerCandidateSchema = z.object({ seat: z.string(), party: z.string(), name: z.string() });
const officeSchema = z.object({
  office: z.string(),
  term: z.string(),
  sitting: z.string(),
  as_of: z.string(),
  party: z.string(),
  name: z.string(),
});

export type PageRecord = z.infer<typeof pageSchema>;
export type Sources = ReturnType<typeof readSources>;

/** All sources: the shared files of `folder`, and the lists of office holders and of candidates of 2019 beside this file. Throws where a file is missing or
 *  not of the expected shape: that is a wrong call of the build, not an input of the extension. */
export function readSources(folder: string) {
  const json = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  return {
    partyIds: partyIdsSchema.parse(json('party-ids.json')),
    parties: partiesSchema.parse(json('uk-parties.json')),
    mps: mpsSchema.parse(json('uk-mps.json')).mps,
    candidates: candidatesSchema.parse(json('uk-ge2024-candidates.json')),
    seats: seatsSchema.parse(json('uk-constituencies.json')).constituencies,
    pages: z.array(pageSchema).parse(csv(join(folder, 'gb-pages.csv'))),
    candidates2019: z.array(formerCandidateSchema).parse(csv(join(import.meta.dirname, 'candidates-2019.csv'))),
    offices: z.array(officeSchema).parse(csv(join(import.meta.dirname, 'office-holders.csv'))),
  };
}

function csv(path: string): unknown[] {
  return Papa.parse(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true }).data;
}
