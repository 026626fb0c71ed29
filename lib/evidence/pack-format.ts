/** The files of a pack that say what is in it, as schemas: what `buildPack` writes and `verifyPack` reads. */
import { timestampSchema } from '#lib/core/time.ts';
import * as z from '#lib/core/zod.ts';

const hashSchema = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** `files`: every file but `manifest.json` and `signature.json`, sorted by name; `bytes` is its size.
 *  `head`: the newest entry of the log, null when nothing was ever logged. */
export const packManifestSchema = z.strictObject({
  packVersion: z.literal(1),
  createdAt: timestampSchema,
  extensionVersion: z.string(),
  keyId: hashSchema,
  head: z.nullable(z.strictObject({ seq: z.int(), hash: hashSchema })),
  files: z.array(z.strictObject({ name: z.string(), bytes: z.int(), sha256: hashSchema })),
});
export type PackManifest = z.infer<typeof packManifestSchema>;

export const packSignatureSchema = z.strictObject({
  keyId: hashSchema,
  manifestSha256: hashSchema,
  signature: z.string(),
});
export type PackSignature = z.infer<typeof packSignatureSchema>;

/** As much of a record as is needed to find it in the log. */
export const packRecordSchema = z.looseObject({ id: z.string(), type: z.string() });

/** What is concluded from records and not recorded itself: it need not be in the log. */
export const concludedTypes: readonly string[] = ['finding', 'problem'];
