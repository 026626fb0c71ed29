/** What the tables of the evidence log hold. */
import type { JsonLike } from '#lib/evidence/canonical-json.ts';
import type { LogLeaf, PublicKeyJwk, SealedEntry } from '#lib/evidence/log.ts';

export type LogEntryRow = SealedEntry;

/** A leaf of the log. `was`: the record as it was logged, kept here when no row holds it in this form: it has a newer version
 *  since, or it is a mark of the log itself (a deletion, a new epoch). The leaf of a deleted record keeps its hash alone. */
export type LogLeafRow = LogLeaf & { readonly was?: JsonLike };

/** The key that signs the log; `privateKey` cannot be exported. */
export interface KeyRow {
  readonly id: 'signing';
  readonly privateKey: CryptoKey;
  readonly publicKeyJwk: PublicKeyJwk;
  readonly keyId: string;
}
