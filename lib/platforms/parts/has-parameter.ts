/** Tells whether an address carries a parameter that a platform adds to the links of ads. */
import { parseUrl } from '#lib/core/parse-url.ts';

/** True where the address, or the one to which it leads by its `url`, has a parameter of that name. */
export function hasParameter(address: string, name: string): boolean {
  const parameters = parseUrl(address)?.searchParams;
  if (!parameters) return false;
  return parameters.has(name) || parseUrl(parameters.get('url') ?? '')?.searchParams.has(name) === true;
}
