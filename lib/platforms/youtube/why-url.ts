/** The address of an ad's explanation, out of the payload that is kept of it. */
const address = /https:\/\/(?:www|m)\.youtube\.com\/aboutthisad\?[^"\\]+/;

/** Null where the payload has none. */
export function whyUrlOf(raw: string): string | null {
  return address.exec(raw)?.[0] ?? null;
}
