/** JSON in its one canonical form (RFC 8785), the form over which everything in the evidence log is hashed. */
import canonicalize from 'canonicalize';

/** JSON whose objects may have members that are undefined; such members are left out, as `JSON.stringify` does. */
export type JsonLike =
  | null
  | boolean
  | number
  | string
  | readonly JsonLike[]
  | { readonly [key: string]: JsonLike | undefined };

/** The RFC 8785 text of a value. Half surrogate pairs, which no UTF-8 file can hold and which RFC 8785 forbids, are
 *  written as U+FFFD, so that a cut-off emoji in an ad cannot stop the recorder. Throws for NaN and infinities. */
export function canonicalJson(value: JsonLike): string {
  const text = serialize(value);
  if (text === undefined) throw new Error('canonicalJson: the value is not JSON');
  return text;
}

/** Half pairs are rare and the library refuses them: only then is the value copied. */
function serialize(value: JsonLike): string | undefined {
  try {
    return canonicalize(value);
  } catch {
    return canonicalize(wellFormed(value));
  }
}

function wellFormed(value: JsonLike | undefined): JsonLike | undefined {
  if (typeof value === 'string') return value.toWellFormed();
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) return value.map((item) => wellFormed(item) ?? null);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key.toWellFormed(), wellFormed(item)]));
}

function isList(value: object): value is readonly JsonLike[] {
  return Array.isArray(value);
}
