/** A synthetic platform: a feed on the real host names, whose content is known to the last post. */
import type { Platform } from '#lib/core/platform.ts';
import type { Intercepts } from '#lib/platforms/contract.ts';
import type { Tab } from './browser.ts';
import type { SiteHandler } from './site.ts';

export interface SyntheticAd {
  readonly adId: string;
  /** Who is behind it, by the ids of `assets/data/party-ids.json`; null for a shop. */
  readonly campaigner: string | null;
  /** Words of it that no other ad has: without its number an ad is known by them. */
  readonly says: string;
  /** No answer holds it: only a page that the server draws does. */
  readonly isDrawn?: true;
}

/** What a page of the platform asks its server for. */
export interface SyntheticAsk {
  readonly url: string;
  /** Of a POST: its form. */
  readonly body?: string;
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
  /** Families of signs, as the platform's adapter names them, that can be taken away from the ads. */
  readonly families: readonly string[];
  /** The family that must be left where the names and the language are unknown: `drawn-variants.test.ts` tells what is said without it. */
  readonly lastFamily?: string;
  /** Which of its answers the page script copies. */
  readonly intercepts: Intercepts;
  /** Everything that its pages ask for on a walk, but for scripts: the pages themselves come first. */
  readonly asks: readonly SyntheticAsk[];
  /** The page with all posts that the server draws, where there is one: nothing else tells of their ads. */
  readonly drawn?: string;
  /** The walk opens every page itself, that of the address included. */
  readonly opensAll?: true;
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

/** How a feed may differ from what is known: every marker key renamed to an unseen name where the platform renames; labels in another
 *  language; one family of signs removed; or several of these at once. */
export interface Variant {
  readonly isRenamed?: true;
  readonly language?: Language;
  readonly without?: string;
}

export const languages = ['welsh', 'german', 'polish'] as const;
export type Language = (typeof languages)[number];

/** Makes the platform, as it is or in a variant. */
export type MakeSynthetic = (variant: Variant | null) => SyntheticPlatform;

/** Every variant of a platform with these families: each change alone, in pairs, and all three at once. */
export function variantsOf(families: readonly string[]): readonly Variant[] {
  const names: readonly Variant[] = [{}, { isRenamed: true }];
  const tongues: readonly Variant[] = [{}, ...languages.map((language) => ({ language }))];
  const losses: readonly Variant[] = [{}, ...families.map((without) => ({ without }))];
  return names
    .flatMap((name) => tongues.flatMap((tongue) => losses.map((loss) => ({ ...name, ...tongue, ...loss }))))
    .slice(1);
}

/** The variant in words: `renamed, german, without ad-label`. */
export function variantName({ isRenamed, language, without }: Variant): string {
  const changes = [isRenamed && 'renamed', language, without && `without ${without}`].filter(Boolean);
  return changes.length === 0 ? 'as it is' : changes.join(', ');
}
