/** LinkedIn's addresses: its redirects, its hosts, and the names of pages in them. */
import { addressesOf } from '#lib/platforms/parts/addresses.ts';
import { hasParameter } from '#lib/platforms/parts/has-parameter.ts';

const ownHost = /(?:^|\.)linkedin\.com$/;

/** `lnkd.in` is a shortener of LinkedIn's that leads elsewhere: it stays what an ad points to. */
export const { withoutClickIds, landingUrlOf, isOwn } = addressesOf({
  redirect: ({ hostname, pathname, searchParams }) =>
    ownHost.test(hostname) && /^\/(?:redir\/redirect|safety\/go)/.test(pathname) ? searchParams.get('url') : null,
  ownHost,
});

const clickId = 'li_fat_id';

/** True for an address with the parameter that LinkedIn adds to the links of ads (facts on platforms, C). */
export const hasClickId = (address: string): boolean => hasParameter(address, clickId);

/** The address without click ids; of LinkedIn's own the bare name stays, for that it stood there is a sign of an ad. Null for no web
 *  address. */
export function withoutClickValue(address: string): string | null {
  const link = withoutClickIds(address);
  if (link === null || !hasClickId(address)) return link;
  const url = new URL(link);
  url.searchParams.set(clickId, '');
  return url.href;
}

/** The vanity name in the address of a company, a showcase page or a school; null for a member, of whom only the name is kept. */
export function handleOf(address: string | null): string | null {
  if (address === null || !isOwn(address)) return null;
  return /^\/(?:company|showcase|school)\/([\w%.&-]{1,100})/.exec(new URL(address).pathname)?.[1] ?? null;
}

/** The address of an organisation's page without anything else, under its vanity name or its number; null for any other. */
export function organisationUrl(address: string): string | null {
  if (!isOwn(address)) return null;
  const path = /^\/(?:company|showcase|school)\/[\w%.&-]{1,100}/.exec(new URL(address).pathname)?.[0];
  return path === undefined ? null : `https://www.linkedin.com${path}/`;
}
