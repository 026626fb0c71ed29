/** What every platform exports. Parsers take plain data, never throw, and return what they did not understand. */
import type { CapturedAd } from '#lib/core/ad.ts';
import type { AdExplanation } from '#lib/core/explanation.ts';
import type { Json } from '#lib/core/json.ts';
import type { Platform } from '#lib/core/platform.ts';
import type { Problem } from '#lib/core/problem.ts';

/** A part of a platform with its own families of signs; an ad needs signs of at least two of them. */
export interface Surface {
  readonly id: string;
  readonly families: readonly string[];
}

/** A response as the page received it. `requestVariables` is the request's own JSON, never a token. */
export interface ResponseCopy {
  readonly text: string;
  readonly url: string;
  readonly requestName: string | null;
  readonly requestVariables: Json;
}

export interface ReadAd {
  readonly ad: CapturedAd;
  /** The minimised payload the ad was read from, as JSON text: named fields only. */
  readonly raw: string;
}

export interface ReadExplanation {
  readonly explanation: AdExplanation;
  readonly raw: string;
}

export interface ReadProblem {
  readonly problem: Problem;
  readonly raw: string | null;
}

export interface ParsedResponse {
  readonly ads: readonly ReadAd[];
  readonly explanations: readonly ReadExplanation[];
  readonly problems: readonly ReadProblem[];
  /** Posts of any kind that were seen, for health. */
  readonly postsSeen: number;
  /** The account that the response was made for, where it says so; leaves the page only as a salted hash. */
  readonly viewerId?: string | null;
}

/** What `read-dom.ts` copies from one post of the page, layout facts included, so that a fixture can carry it. */
export interface RawAd {
  readonly surface: string;
  readonly labels: readonly string[];
  readonly advertiserName: string | null;
  readonly advertiserUrl: string | null;
  readonly text: string;
  readonly links: readonly { readonly href: string; readonly text: string }[];
  readonly permalink: string | null;
  readonly width: number;
  readonly height: number;
}

/** What identifies a post of the page against a captured ad; where two ads fit, neither is joined. */
export interface PostKey {
  readonly permalink: string | null;
  readonly links: readonly string[];
  readonly advertiserName: string | null;
  readonly text: string;
}

/** Which responses the page script copies: a path to look at, and the text that must occur in it. */
export interface Intercepts {
  readonly paths: readonly string[];
  readonly markers: readonly string[];
}

/** What health expects of a working capture. */
export interface Expectations {
  /** With so many posts and no ad at all, the platform has probably changed. */
  readonly postsWithoutAd: number;
}

export interface PlatformAdapter {
  readonly id: Platform;
  /** Match patterns, which are also the host permissions to ask for. */
  readonly hosts: readonly string[];
  readonly surfaces: readonly Surface[];
  readonly intercepts: Intercepts;
  readonly parserVersion: string;
  readonly expectations: Expectations;
  /** Reads one copied response: all lines of a stream, or one document. `at` is the time of reading, null outside a browser. */
  parseResponse(copy: ResponseCopy, at: string | null): ParsedResponse;
  /** True for the text of a script element that carries posts in the page itself. */
  isEmbeddedData(scriptType: string, attributes: readonly string[]): boolean;
  /** CSS selector of the elements that may be posts; used to look captured ads up, and for the fallback. */
  readonly postSelector: string;
  readPost(element: Element): PostKey | null;
  readElement(element: Element): RawAd | null;
  parseElement(raw: RawAd, at: string | null): ReadAd | null;
  /** True where the ad and the post on the page are the same thing. */
  isSamePost(ad: CapturedAd, post: PostKey): boolean;
  /** Reads markup of the page that was saved as text, without a browser; absent where no such samples exist. */
  readonly parseSnippet?: (html: string, at: string | null) => ParsedResponse;
  /** Names a format that is known but not read (an older one, another tool's); null for anything else. */
  readonly describeForeign?: (text: string) => string | null;
}
