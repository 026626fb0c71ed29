/** YouTube's addresses: its redirects, those of its ad servers, and what of an address may leave the page. */
import { parseUrl } from '#lib/core/parse-url.ts';
import { addressesOf, dropParameters } from '#lib/platforms/parts/addresses.ts';

const adServer =
  /^(?:https?:)?\/\/(?:[\w-]+\.)*(?:googleadservices|doubleclick|googlesyndication)\.(?:com|net)\/|^(?:(?:https?:)?\/\/[\w.-]+)?\/(?:pagead\/|pcs\/|aclk\?|api\/stats\/ads\b)/;
/** Every video has this one, ad or not. */
const remarketing = /\/pagead\/viewthroughconversion\//;
const redirect = /(?:^|\.)(?:google(?:adservices)?\.[a-z.]+|doubleclick\.net)\/|(?:^|\.)youtube\.com\/redirect$/;
const ownHost =
  /(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be|ytimg\.com|ggpht\.com|doubleclick\.net|google(?:adservices|syndication|usercontent)\.com)$|^(?:support|adssettings|myadcenter|myaccount|policies|www)\.google\.[a-z.]+$/;
const targets = ['adurl', 'q', 'url'];

/** What an explanation needs to be opened; anything else in its address is left out. */
const explanationNeeds = /^(?:pf|source|reasons|hl|opi)$/;

function targetOf({
  hostname,
  pathname,
  searchParams,
}: URL): { readonly name: string; readonly target: string } | null {
  if (!redirect.test(hostname + pathname)) return null;
  for (const name of targets) {
    const target = searchParams.get(name) ?? '';
    if (/^https?:/.test(target)) return { name, target };
  }
  return null;
}

export const { withoutClickIds, landingUrlOf, awayUrlOf, isOwn } = addressesOf({
  redirect: (url) => targetOf(url)?.target ?? null,
  ownHost,
});

export const isAdServer = (address: string): boolean => adServer.test(address) && !remarketing.test(address);

/** True for the address of the page in which an ad is explained. */
export const isExplanation = (address: string): boolean =>
  /^https:\/\/(?:www|m)\.youtube\.com\/aboutthisad\?/.test(address);

/** What tells an explanation from others: the token that names its reasons; null for any other address. */
export function explanationKeyOf(address: string): string | null {
  return isExplanation(address) ? new URL(address).searchParams.get('reasons') : null;
}

/** An address as it may leave: an explanation with what opens it, a redirect with where it leads, an ad server's without its
 *  parameters, any other without click ids. */
export function cleanAddress(address: string): string | null {
  const url = parseUrl(address);
  if (!url) return null;
  if (isExplanation(address)) {
    dropParameters(url, (name) => !explanationNeeds.test(name));
    return url.href;
  }
  const led = targetOf(url);
  const start = url.origin + url.pathname;
  if (!led) return isAdServer(address) ? start : withoutClickIds(address);
  const target = withoutClickIds(led.target);
  return target && `${start}?${led.name}=${encodeURIComponent(target)}`;
}
