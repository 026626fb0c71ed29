/** Reddit's addresses: its redirect, its hosts, and what stands in them. */
import { addressesOf } from '#lib/platforms/parts/addresses.ts';
import { hasParameter } from '#lib/platforms/parts/has-parameter.ts';

export const { withoutClickIds, landingUrlOf, isOwn } = addressesOf({
  redirect: ({ hostname, searchParams }) => (hostname === 'out.reddit.com' ? searchParams.get('url') : null),
  ownHost: /(?:^|\.)(?:reddit\.com|redd\.it|redditmedia\.com|redditstatic\.com)$/,
});

/** True for an address with the parameter that Reddit adds to the links of ads. */
export const hasClickId = (address: string): boolean => hasParameter(address, 'rdt_cid');

/** The name of an account in its address: `somebody` of `https://www.reddit.com/user/somebody/`; null for other pages. */
export function handleOf(address: string | null): string | null {
  if (address === null || !isOwn(address)) return null;
  return /^\/(?:user|u)\/([\w-]{1,40})\/?$/.exec(new URL(address).pathname)?.[1] ?? null;
}

export const userUrlOf = (name: string): string => `https://www.reddit.com/user/${encodeURIComponent(name)}/`;

/** What Reddit calls a post (`t3_1abc23`), out of its address; null where there is none. */
export function postIdOf(address: string | null): string | null {
  if (address === null || !isOwn(address)) return null;
  const number = /\/comments\/([a-z\d]{1,20})(?:\/|$)/.exec(new URL(address).pathname)?.[1];
  return number === undefined ? null : `t3_${number}`;
}

/** The address of a post that has no other, by its name; null for any other name. */
export function permalinkOf(name: string): string | null {
  const number = /^t3_([a-z\d]{1,20})$/.exec(name)?.[1];
  return number === undefined ? null : `https://www.reddit.com/comments/${number}/`;
}
