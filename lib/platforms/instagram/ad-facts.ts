/** Gathers what a minimised ad says, wherever in it that stands. */
import type { Json, JsonObject } from '#lib/core/json.ts';
import { rebuilt } from '#lib/platforms/parts/rebuilt.ts';
import { walkObjects } from '#lib/platforms/parts/walk-objects.ts';
import { bylineIn, isDisclaimer, isLink } from './match.ts';

/** Candidates for each field, in the order of the text. */
export interface AdFacts {
  readonly codes: string[];
  readonly handles: string[];
  readonly names: string[];
  readonly pageIds: string[];
  readonly texts: string[];
  readonly titles: string[];
  readonly domains: string[];
  readonly links: string[];
  readonly media: string[];
  /** The bare names of who paid, and what the site writes of it. */
  readonly bylines: string[];
  readonly disclaimers: string[];
}

export function adFactsIn(copy: JsonObject): AdFacts {
  const facts: AdFacts = {
    codes: [],
    handles: [],
    names: [],
    pageIds: [],
    texts: [],
    titles: [],
    domains: [],
    links: [],
    media: [],
    bylines: [],
    disclaimers: [],
  };
  walkObjects(copy, ({ value, key }) => {
    if (key === rebuilt) return 'past';
    add(facts.codes, value['code']);
    add(facts.handles, value['username']);
    add(facts.names, value['full_name']);
    add(facts.pageIds, value['page_id']);
    add(facts.titles, value['ad_title']);
    add(facts.domains, value['display_domain']);
    add(facts.media, value['url']);
    add(facts.bylines, bylineIn(value));
    if (key === 'caption') add(facts.texts, value['text']);
    else if (isDisclaimer(value, key)) add(facts.disclaimers, value['text']);
    for (const name of Object.keys(value))
      if (name !== 'url' && isLink(name, value[name])) add(facts.links, value[name]);
    return 'into';
  });
  return facts;
}

function add(list: string[], value: Json | undefined): void {
  if (typeof value === 'string' && value.trim() !== '' && !list.includes(value)) list.push(value);
}
