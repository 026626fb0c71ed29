/** The dashboard's places, as hashes: every view has an address, so that Back works and the popup can link to it. */
import { useEffect, useState } from 'preact/hooks';
import { type LetterKind, letterKinds } from '#lib/core/letter.ts';

export type Route =
  | { readonly page: 'ads'; readonly filter: Readonly<Record<string, string>> }
  | { readonly page: 'ad'; readonly id: string }
  | { readonly page: 'parties' }
  | { readonly page: 'party'; readonly campaigner: string }
  | { readonly page: 'answers'; readonly controller: string | null }
  | { readonly page: 'check'; readonly controller: string }
  | { readonly page: 'findings'; readonly controller: string | null }
  | { readonly page: 'requests'; readonly controller: string; readonly letter: LetterKind | null }
  | { readonly page: 'complaint'; readonly controller: string | null }
  | { readonly page: 'settings' }
  | { readonly page: 'sample'; readonly platform: string | null }
  | { readonly page: 'welcome' };

export const sections = ['ads', 'parties', 'answers', 'findings', 'complaint', 'settings'] as const;
export type Section = (typeof sections)[number];

/** The route of a location's hash; an unknown one leads to the ads. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [page = '', ...rest] = path.split('/');
  const id = rest.length > 0 && rest[0] !== '' ? decode(rest.join('/')) : null;
  switch (page) {
    case 'ad':
      return id === null ? home : { page, id };
    case 'party':
      return id === null ? { page: 'parties' } : { page, campaigner: id };
    case 'check':
      return id === null ? { page: 'answers', controller: null } : { page, controller: id };
    case 'answers':
    case 'findings':
    case 'complaint':
      return { page, controller: id };
    case 'requests':
      return id === null ? { page: 'answers', controller: null } : requestRoute(rest);
    case 'sample':
      return { page, platform: id };
    case 'parties':
    case 'settings':
    case 'welcome':
      return { page };
    default:
      return page === 'ads' ? { page, filter: Object.fromEntries(new URLSearchParams(query)) } : home;
  }
}

function requestRoute([controller = '', letter]: readonly string[]): Route {
  const kind = letterKinds.find((known) => known === letter) ?? null;
  return { page: 'requests', controller: decode(controller), letter: kind };
}

const home: Route = { page: 'ads', filter: {} };

/** The hash of a route: `parseRoute(routeHash(r))` is `r`. */
export function routeHash(route: Route): string {
  switch (route.page) {
    case 'ads':
      return Object.keys(route.filter).length === 0 ? '#/ads' : `#/ads?${new URLSearchParams(route.filter).toString()}`;
    case 'ad':
      return `#/ad/${encodeURIComponent(route.id)}`;
    case 'party':
      return `#/party/${encodeURIComponent(route.campaigner)}`;
    case 'check':
      return `#/check/${encodeURIComponent(route.controller)}`;
    case 'answers':
    case 'findings':
    case 'complaint':
      return route.controller === null ? `#/${route.page}` : `#/${route.page}/${encodeURIComponent(route.controller)}`;
    case 'requests':
      return `#/requests/${encodeURIComponent(route.controller)}${route.letter === null ? '' : `/${route.letter}`}`;
    case 'sample':
      return route.platform === null ? '#/sample' : `#/sample/${encodeURIComponent(route.platform)}`;
    case 'parties':
    case 'settings':
    case 'welcome':
      return `#/${route.page}`;
  }
}

/** The section of the navigation that a route belongs to; the first-run page belongs to none. */
export function sectionOf(route: Route): Section | null {
  switch (route.page) {
    case 'ad':
      return 'ads';
    case 'party':
      return 'parties';
    case 'check':
    case 'requests':
      return 'answers';
    case 'sample':
      return 'settings';
    case 'welcome':
      return null;
    case 'ads':
    case 'parties':
    case 'answers':
    case 'findings':
    case 'complaint':
    case 'settings':
      return route.page;
  }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The route of this window, kept up to date. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const follow = (): void => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', follow);
    // The address may have changed between the first drawing and now.
    follow();
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}
