/** A synthetic site that calls things by names never seen, its own scripts included, so that its pages look as before. */
import type { ServerResponse } from 'node:http';
import type { SiteHandler } from './site.ts';

type Hosts = Readonly<Record<string, SiteHandler>>;

/** `words`: each is replaced wherever it stands in what the hosts send; what a word has around it, quotes or a comma, stays. */
export function inOtherWords(hosts: Hosts, words: readonly string[]): Hosts {
  const others = words.map((word, n) => [word, word.replace(/[\w.-]+/, `zq${n}`)] as const);
  const rewrite = (text: string): string => others.reduce((all, [word, other]) => all.replaceAll(word, other), text);
  return Object.fromEntries(Object.entries(hosts).map(([host, handler]) => [host, rewritten(handler, rewrite)]));
}

/** What comes in pieces is sent whole: a word may be cut in two. Pictures stay as they are. */
function rewritten(handler: SiteHandler, rewrite: (text: string) => string): SiteHandler {
  return (request, response) => {
    const pieces: string[] = [];
    const end = response.end.bind(response);
    const change = {
      write: (piece: string): boolean => pieces.push(piece) > 0,
      end: (last: string | Uint8Array = ''): ServerResponse =>
        typeof last === 'string' ? end(rewrite(`${pieces.join('')}${last}`)) : end(last),
    };
    return handler(request, Object.assign(response, change));
  };
}
