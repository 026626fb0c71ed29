/** Tells by the path of a page which part of a platform it is. */
import { parseUrl } from '#lib/core/parse-url.ts';

/** The first of these surfaces whose path fits; `otherwise` where none does, or where the address is none. */
export function surfaceAt<S extends string>(
  address: string,
  paths: readonly (readonly [path: RegExp, surface: S])[],
  otherwise: S,
): S {
  const path = parseUrl(address)?.pathname ?? '';
  return paths.find(([pattern]) => pattern.test(path))?.[1] ?? otherwise;
}
