/** The ids by which controllers are known: those of the packaged list of parties, and of the contacts. */
import { contacts } from '#lib/law/contacts.ts';
import * as z from '#lib/core/zod.ts';

const partyIdsSchema = z.object({ parties: z.array(z.object({ id: z.string() })) });

/** Throws when the packaged file is not what this version expects: then the package is broken. */
export async function knownControllers(): Promise<ReadonlySet<string>> {
  const file = await import('#assets/data/party-ids.json', { with: { type: 'json' } });
  const { parties } = partyIdsSchema.parse(file.default);
  return new Set([...parties.map(({ id }) => id), ...contacts.map(({ controller }) => controller)]);
}
