/** What every platform exports. Parsers take plain data, never throw, and return what they did not understand. */
import type { CapturedAd } from '#lib/core/ad.ts';
import type { AdExplanation } from '#lib/core/explanation.ts';
import type { Expectations } from '#lib/core/health.ts';
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
  /** The key in the address of the page that it was read from, where that page does not say what ad it is about. */
  readonly why?: string;
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
  readonly viewerId?: string | null;
}

/** What `read-dom.ts` copies from one post of the page, layout facts included, so that a fixture can carry it. */
export interface RawAd {
  readonly surface: string;
  readonly labels: readonly string[];
  /** Signs of an ad in attributes that no reader sees, by the platform's names for them; absent where it has none. */
  readonly marks?: readonly string[];
  readonly advertiserName: string | null;
  readonly advertiserUrl: string | null;
  readonly text: string;
  readonly links: readonly { readonly href: string; readonly text: string }[];
  readonly permalink: string | null;
  readonly width: number;
  readonly height: number;
}

/** What identifies a post of the page, or an ad that is sought among them; where two fit, neither is joined. All texts are as
 *  `comparableText` gives them. */
export interface PostKey {
  /** Numbers by which the platform knows the post, each with its kind: `post:123`. Two kinds say nothing about each other. */
  readonly ids: readonly string[];
  /** The name shown as the sender; '' where there is none. */
  readonly sender: string;
  readonly text: string;
  /** Addresses away from the platform, as `landingUrlOf` gives them. */
  readonly links: readonly string[];
  /** Of a box only: all that it says, text by text, for nothing tells which of them is the message. */
  readonly says?: readonly string[];
}

/** An ad as it is caught in the page: not read yet, for reading it needs no page. */
export interface CaughtAd {
  /** The id of the record that will be read: `ad:<platform>:<adId>`. */
  readonly id: string;
  readonly surface: string;
  /** The minimised payload, as JSON text: parsing it gives the record. */
  readonly raw: string;
  readonly key: PostKey;
  /** What `explanationKeyOf` gives for the address of this ad's explanation, where the ad's own data has it. */
  readonly why?: string;
}

export interface Caught {
  readonly ads: readonly CaughtAd[];
  /** Posts of any kind that were seen, for health. */
  readonly postsSeen: number;
  /** The account that the response was made for, where it says so; leaves the page only as a salted hash. */
  readonly viewerId: string | null;
  /** False where something is left that only the whole parser understands: an explanation, a rare kind of ad, signs of an ad
   *  in an unexpected place, a broken line. */
  readonly isComplete: boolean;
}

/** Which responses the page script copies: a path to look at, and the text that must occur in it. */
export interface Intercepts {
  readonly paths: readonly string[];
  readonly markers: readonly string[];
  /** Text that stands once in every post, or several times with the same text behind it (`"post_id":"12"`); in a response of lines a line
   *  counts once. Counts what is not copied. */
  readonly postMarker?: string;
  /** Where a request says what it asks for: fields of its form body, and a header. Nothing else of a request is looked at. */
  readonly asked?: { readonly name: string; readonly variables: string; readonly header: string };
}

/** What of a platform runs in every page of it: small, for all else is loaded when it is first needed. */
export interface PageAdapter {
  readonly id: Platform;
  /** No answer and no data of the page tells of ads: they are read from what the page shows, at once, and health goes by that. */
  readonly isPageOnly?: true;
  /** Most pages come without any data: labels are read two seconds after a page was loaded or when it is left, and not only after ten. */
  readonly isMostlyDrawn?: true;
  /** The text that must occur in data of the page itself for it to be looked at. */
  readonly markers: readonly string[];
  /** True for the text of a script element that carries posts in the page itself. */
  readonly isEmbeddedData: (scriptType: string, attributes: readonly string[]) => boolean;
  /** Catches the ordinary ads of a copied response. Never throws. */
  catchAds(copy: ResponseCopy): Caught;
  /** CSS selector of the elements that may be posts. */
  readonly postSelector: string;
  readonly readPost: (element: Element) => PostKey | null;
  /** For the address of a page or frame in which the platform explains an ad: what tells that ad from others. Null for any other
   *  address. Absent where explanations have no address. */
  readonly explanationKeyOf?: (url: string) => string | null;
  /** CSS selector of a dialog in which the platform explains an ad, where only the page tells of it. Looked for after a click. */
  readonly dialogSelector?: string;
  /** Surfaces whose ads are sought in boxes, by the companion; those of all others are sought among the posts. */
  readonly boxSurfaces?: readonly string[];
}

/** A page as far as boxes are looked for in it. */
export interface PageElements {
  readonly address: string;
  /** All elements that a CSS selector finds, in their order; nothing in the page can hide this method. */
  readonly select: (selector: string) => readonly Element[];
}

/** Where ads stand outside of posts, or where one thing is shown after the other in the same place: cards beside a feed, viewers of
 *  stories and reels, players. */
export interface Boxes {
  /** The elements of the page that may be such ads now, none in another; posts too, where the ads of these surfaces may be posts. */
  readonly find: (page: PageElements) => readonly Element[];
  /** What an element that is no post is known by; null where that is nothing. */
  readonly read: (box: Element) => PostKey | null;
  /** For the path of a page on which things are exchanged in place, so that no scrolling tells of the next one: CSS selector of what
   *  is then watched for changes. Null on all others. */
  readonly swapsIn: (path: string) => string | null;
}

/** What an explanation that was read from a page or a dialog belongs to. */
export interface ExplanationContext {
  readonly adId: string | null;
  readonly at: string | null;
  readonly via: 'opened' | 'asked';
}

/** All of a platform. */
export interface PlatformAdapter extends PageAdapter {
  /** Match patterns, which are also the host permissions to ask for. */
  readonly hosts: readonly string[];
  readonly surfaces: readonly Surface[];
  readonly parserVersion: string;
  /** What health expects of a working capture here, each number with its reason. */
  readonly expectations: Expectations;
  /** Reads one copied response, or a payload that was kept: all lines of a stream, or one document. `at` is the time of
   *  reading, null outside a browser. */
  parseResponse(copy: ResponseCopy, at: string | null): ParsedResponse;
  /** What an ad that was read is known by in the page. */
  keyOf(ad: CapturedAd): PostKey;
  readonly boxes?: Boxes;
  /** The fallback: reads a post, or a box, by its visible label. */
  readElement(element: Element): RawAd | null;
  parseElement(raw: RawAd, at: string | null): ReadAd | null;
  /** The platform explains no ad to anybody, as far as is known: it needs no words for the way to its explanation. */
  readonly hasNoExplanation?: true;
  /** Copies an explanation from the page, frame or dialog in which it stands, as JSON text; null where there is none. */
  readExplanation?(root: Document | Element): string | null;
  parseExplanation?(raw: string, context: ExplanationContext): ParsedResponse;
  /** The address of an ad's explanation, out of its payload; absent where the platform is passive only. */
  readonly whyUrlOf?: (raw: string) => string | null;
  /** CSS selector of what stands in a post and is somebody else's, such as comments and quoted posts: no picture in it is ever taken. */
  readonly othersSelector?: string;
  /** Hosts (and all below them) of whose pictures it is documented that a browser keeps them (`max-age`), gives them to scripts of
   *  any site (`access-control-allow-origin: *`), and varies them by no header of the request: from its cache Chromium then gives
   *  such a picture once more without asking for it. The README of the platform says where that was seen. */
  readonly cachedPictureHosts?: readonly string[];
  /** Reads markup of the page that was saved as text, without a browser; absent where no such samples exist. */
  readonly parseSnippet?: (html: string, at: string | null) => ParsedResponse;
  /** The platform's own words and addresses that a sample for a bug report must keep for the parser to find what it looks for: what
   *  one of these matches stays, the rest of the value is scrambled. Program words only, never anything that a person may have
   *  written. Markers, label phrases, names of fields and the platform's own hosts stay anyway. */
  readonly keep?: readonly RegExp[];
  /** Names a format that is known but not read (an older one, another tool's); null for anything else. */
  readonly describeForeign?: (text: string) => string | null;
}
