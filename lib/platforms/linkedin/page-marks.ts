/** What the page says of an ad besides its label: attributes that no reader sees, the parameter that LinkedIn adds to the links of ads,
 *  and that the line in which a post has its time says none. One that LinkedIn itself sets for sponsored posts alone is enough where the
 *  label is in a language that is not known; of the others two are. */

export type PageSign =
  | 'visible-label'
  | 'tracking-scope'
  | 'sponsored-urn'
  | 'view-name'
  | 'accessible-name'
  | 'click-id'
  | 'no-time';

const strong: ReadonlySet<string> = new Set<PageSign>(['visible-label', 'tracking-scope', 'sponsored-urn']);

/** True where the signs of a post are enough to call it an ad. */
export const isEnough = (signs: readonly string[]): boolean =>
  signs.some((sign) => strong.has(sign)) || signs.length >= 2;

const served =
  /SponsoredUpdateServed|SPONSORED_UPDATE_SERVED|isSponsored\\*"\s*:\s*true|"transporterKeys"\s*:\s*\["sponsored"\]/;
const bytes = /"data"\s*:\s*\[((?:\d{1,3},?){20,20000})\]/g;

/** True for the text of a tracking scope that says of a post that it is sponsored, in clear or in a list of bytes. */
export function isSponsoredScope(scope: string): boolean {
  if (served.test(scope)) return true;
  return [...scope.matchAll(bytes)].some(([, codes = '']) =>
    served.test(
      codes
        .split(',')
        .map((code) => String.fromCodePoint(Number(code)))
        .join(''),
    ),
  );
}

/** For the lines above the text of a post: behind the sender's name the last one is when it was written, in digits whatever the
 *  language. */
export function isWithoutTime(lines: readonly string[]): boolean {
  const last = lines.at(-1);
  return last !== undefined && lines.length > 1 && !/\p{N}/u.test(last);
}
