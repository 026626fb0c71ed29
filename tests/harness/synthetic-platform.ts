/** A synthetic platform: a feed on the real host names, whose content is known to the last post. */
import type { Platform } from '#lib/core/platform.ts';
import type { Tab } from './browser.ts';
import type { SiteHandler } from './site.ts';

export interface SyntheticAd {
  readonly adId: string;
  /** Who is behind it, by the ids of `assets/data/party-ids.json`; null for a shop. */
  readonly campaigner: string | null;
}

export interface SyntheticWhy {
  /** The ad whose explanation is opened. */
  readonly adId: string;
  /** Criteria that must be among those that are recorded: any fields of them. */
  readonly criteria: readonly Readonly<Record<string, unknown>>[];
  /** Opens the platform's own explanation, as a person does. */
  open(tab: Tab): Promise<void>;
}

/** Told that these ads stand in the middle of the screen and are looked at now, or that what stands there is none. */
export type Look = (adIds: readonly string[]) => Promise<void>;

export interface SyntheticPlatform {
  readonly platform: Platform;
  /** Answers for each host that the platform is made of. */
  readonly hosts: Readonly<Record<string, SiteHandler>>;
  /** The page to open. */
  readonly address: string;
  /** Posts of every kind, ads included: at least 40. */
  readonly posts: number;
  readonly ads: readonly SyntheticAd[];
  /** Goes through everything as a person does: scrolls, opens the other surfaces. Ends when nothing more comes. On surfaces other than the
   *  feed it looks, where that is wanted, at ads among what is none; while an ad is shown, the page has its id as `data-shows`. */
  walk(tab: Tab, look?: Look): Promise<void>;
  /** Selector of the post of an ad of the feed, to be looked at. */
  postOf(adId: string): string;
  readonly why: SyntheticWhy | null;
  /** Names of invented private people, birthdays, tokens: none may ever be stored. */
  readonly secrets: readonly string[];
  /** The name of an advertiser, which must be found by the search that must not find the secrets. */
  readonly planted: string;
}

/** How a feed may differ: every marker key renamed to an unseen name where the platform renames; labels in another language;
 *  one family of signs removed. */
export const variants = ['renamed', 'welsh', 'german', 'polish', 'one-family-less'] as const;
export type Variant = (typeof variants)[number];

/** Makes the platform, as it is or in a variant. */
export type MakeSynthetic = (variant: Variant | null) => SyntheticPlatform;
