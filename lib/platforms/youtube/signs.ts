/** The signs by which an ad of YouTube is known, each of one family: names of parts, and values, which outlive names. */
import type { Place } from '#lib/platforms/parts/walk-objects.ts';
import { isAdServer, isExplanation } from './clean-url.ts';
import type { Family } from './surfaces.ts';

/** The envelope that the page asks to have filled, and what it is drawn as: each begins an ad of its own. */
const slotName = /^ad(?:Slot|Placement)Renderer$/;
const layoutName =
  /^(?:p|compactP)romoted(?:Sparkles|Video)\w*$|(?<!^mute|^aboutThis|^skip)Ad(?:V\d)?Renderer$|(?:AdLayout|^textImage\w*Layout)Renderer$|LayoutViewModel$/;
const badgeName = /^(?:simple)?adBadge/i;
const whyName = /^(?:aboutThisAdRenderer|adInfoDialogRenderer)$/;

/** All of them, at a glance. */
const mayBeName = /ad|Ad|romoted|LayoutV/;

/** Words of the platform in capitals: they are kept as they stand. */
const word =
  /^(?:(SLOT_TYPE_|AD_PLACEMENT_KIND_)|(LAYOUT_TYPE_|PROMOTED_SPARKLES_)|BADGE_STYLE_TYPE_AD(?:_|$)|AD_BADGE_STYLE)[A-Z\d_]{0,80}$/;

const none: ReadonlySet<Family> = new Set();

/** The families of which this object itself carries a sign, by the name under which it stands and by its own values. Asked of every
 *  object of an answer: most have none. */
export function signsIn({ key, value }: Pick<Place, 'key' | 'value'>): ReadonlySet<Family> {
  const name = familyOfName(key);
  let found = name && new Set<Family>([name]);
  for (const field of Object.keys(value)) {
    const family = familyOfValue(value[field], field);
    if (family) found = (found ?? new Set()).add(family);
  }
  return found ?? none;
}

function familyOfName(name: string): Family | null {
  if (!mayBeName.test(name)) return null;
  if (slotName.test(name)) return 'ad-slot';
  if (layoutName.test(name)) return 'ad-layout';
  if (badgeName.test(name)) return 'ad-badge';
  return whyName.test(name) ? 'why-this-ad' : null;
}

function familyOfValue(value: unknown, field: string): Family | null {
  if (field === 'isAd' && value === true) return 'ad-slot';
  if (typeof value !== 'string') return null;
  if (/^[h/]/.test(value)) return isExplanation(value) ? 'why-this-ad' : isAdServer(value) ? 'ad-server' : null;
  const match = word.exec(value);
  return match && (match[1] ? 'ad-slot' : match[2] ? 'ad-layout' : 'ad-badge');
}

/** True for a name under which an ad begins. */
export const beginsAd = (name: string): boolean => slotName.test(name) || layoutName.test(name);

export const isEnvelope = (name: string): boolean => slotName.test(name);

/** True for a value that is a sign by itself, and nobody's text. */
export const isSignWord = (value: string): boolean => word.test(value);
