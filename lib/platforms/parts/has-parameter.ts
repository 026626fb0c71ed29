/** Tells whether an address carries a parameter that a platform adds to the links of ads. */

/** True where the address, or the one to which it leads by its `url`, has a parameter of that name. */
export function hasParameter(address: string, name: string): boolean {
  if (!URL.canParse(address)) return false;
  const { searchParams } = new URL(address);
  if (searchParams.has(name)) return true;
  const target = searchParams.get('url') ?? '';
  return URL.canParse(target) && new URL(target).searchParams.has(name);
}
