/** Gathers what a minimised ad says, by the names of the parts in which its texts stand. */
import { isJsonObject, type JsonObject } from '#lib/core/json.ts';
import { isArray, pathOf, type Place, walkObjects } from '#lib/platforms/parts/walk-objects.ts';
import { landingIn } from './ad-copy.ts';
import { textIn } from './rebuilt.ts';
import { siteIn } from './site-name.ts';

/** Candidates for each field, in the order of the text. */
export interface Fields {
  readonly channels: string[];
  readonly handles: string[];
  readonly names: string[];
  /** Sites as displayed: `example.org`. */
  readonly sites: string[];
  readonly titles: string[];
  readonly texts: string[];
  /** Under names that are not known; who paid may stand here too. */
  readonly others: string[];
  /** Where it says who paid. */
  readonly disclosures: string[];
  readonly reasons: string[];
  readonly landings: string[];
  readonly media: string[];
}

type TextField = 'names' | 'sites' | 'titles' | 'texts' | 'others' | 'disclosures' | 'reasons';

/** By the last names of the way to a text; the first that fits counts. Null: words of the interface. */
const roles: readonly (readonly [RegExp, TextField | null])[] = [
  [/adReasons$/, 'reasons'],
  [/adInfoDialogRenderer\.title$|disclosure/i, 'disclosures'],
  [/badge|adInfoDialog|menu\w*Renderer\.(?:text|title)$/i, null],
  [/visitAdvertiser|visitSite|website|detailsLine|displayUrl/i, 'sites'],
  [/button(?:Renderer|ViewModel)?\.(?:text|title|label)$/i, null],
  [/byline|ownerText|channel|advertiserName|brandName|author/i, 'names'],
  [/(?:headline|title)$/i, 'titles'],
  [/(?:description|body|snippet)\w*$/i, 'texts'],
];

export function noFields(): Fields {
  return {
    channels: [],
    handles: [],
    names: [],
    sites: [],
    titles: [],
    texts: [],
    others: [],
    disclosures: [],
    reasons: [],
    landings: [],
    media: [],
  };
}

/** Adds what this copy says. */
export function collectFields(copy: JsonObject, fields: Fields): void {
  walkObjects(copy, (place) => {
    collectIds(place.value, fields);
    collectAddresses(place, fields);
    if (place.key !== 'runs') collectText(place, fields);
    return 'into';
  });
}

function collectIds(value: JsonObject, fields: Fields): void {
  for (const name of Object.keys(value)) {
    const text = textIn(value[name]);
    if (text === null) continue;
    if (/^(?:browse|\w*channel)Id$/i.test(name)) add(fields.channels, text);
    else if (name === 'canonicalBaseUrl') add(fields.handles, text);
  }
}

function collectAddresses(place: Place, { landings, media }: Fields): void {
  const { value } = place;
  const images = value['thumbnails'] ?? value['sources'];
  const largest = isArray(images) ? images.at(-1) : null;
  const image = isJsonObject(largest) ? textIn(largest['url']) : null;
  if (image !== null && !/icon|avatar/i.test(pathOf(place))) add(media, image);
  const landing = landingIn(place);
  if (landing !== null) add(landings, landing);
}

function collectText(place: Place, fields: Fields): void {
  const text = textOf(place.value).trim();
  if (text === '') return;
  const path = pathOf(place);
  const [, role] = roles.find(([names]) => names.test(path)) ?? [null, 'others' as const];
  const domain = siteIn(text);
  if (domain && role) add(fields.sites, domain);
  else if (role) add(fields[role], text);
}

/** A text in any of the forms in which YouTube writes one. */
function textOf({ simpleText, content, text, runs }: JsonObject): string {
  const whole = [simpleText, content, text].find((entry) => typeof entry === 'string');
  if (whole !== undefined) return whole;
  return isArray(runs) ? runs.map((run) => (isJsonObject(run) ? (textIn(run['text']) ?? '') : '')).join('') : '';
}

function add(list: string[], text: string): void {
  if (!list.includes(text)) list.push(text);
}
