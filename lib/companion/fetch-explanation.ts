/** Fetches one explanation that the user asked for: one request, from a page of the platform, with the user's own login. */
import { requestWithinMs } from '#lib/core/ask-outcome.ts';
import { maxRawChars } from '#lib/core/limits.ts';
import { matchesHost } from '#lib/core/matches-host.ts';
import type { ExplanationReply } from '#lib/messaging/protocol.ts';
import type { PlatformAdapter } from '#lib/platforms/contract.ts';

export type AskedAdapter = Pick<PlatformAdapter, 'hosts' | 'explanationKeyOf' | 'readExplanation'>;

export interface FetchWorld {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Makes a document of a text in which nothing runs and nothing is loaded. */
  readonly parse: (html: string) => Document;
}

const maxPageChars = 4_000_000;

/** Nothing but an explanation's own address on the platform's own hosts is ever asked for. A redirect is not followed: it leads to
 *  a login or to a question whether the user is a person. */
export async function fetchExplanation(
  adapter: AskedAdapter,
  url: string,
  { fetch, parse }: FetchWorld,
): Promise<ExplanationReply> {
  if (!isExplanation(adapter, url)) return { kind: 'failed', why: 'not the address of an explanation' };
  try {
    const response = await fetch(url, {
      credentials: 'include',
      redirect: 'manual',
      cache: 'no-store',
      signal: AbortSignal.timeout(requestWithinMs),
    });
    if (response.type === 'opaqueredirect') return { kind: 'refused', why: 'a redirect' };
    if (!response.ok) return { kind: 'refused', why: `HTTP ${response.status}` };
    const html = await response.text();
    if (html.length > maxPageChars) return { kind: 'refused', why: 'a page too long for an explanation' };
    const raw = adapter.readExplanation?.(parse(html)) ?? null;
    if (raw === null) return { kind: 'refused', why: 'a page that explains nothing' };
    return raw.length > maxRawChars ? { kind: 'failed', why: 'too long to keep' } : { kind: 'read', raw };
  } catch (error) {
    return { kind: 'failed', why: error instanceof Error ? error.name : 'no answer' };
  }
}

/** `url`: looked at in the page too, although the background made it. */
function isExplanation({ hosts, explanationKeyOf }: AskedAdapter, url: string): boolean {
  return matchesHost(url, hosts) && (explanationKeyOf?.(url) ?? null) !== null;
}
