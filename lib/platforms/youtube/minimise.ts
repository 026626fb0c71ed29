/** The allow-list at the door: of an ad its texts, its addresses without what identifies a click or a viewer, the ids of videos
 *  and channels, and the words by which it is known. No token, no comment, nothing of the video that it stands beside. */
import type { Json, JsonObject } from '#lib/core/json.ts';
import { copyAllowed, type Leaf } from '#lib/platforms/parts/copy-allowed.ts';
import { cleanAddress, isAdServer, isExplanation, isOwn } from './clean-url.ts';
import { rebuilt } from './rebuilt.ts';
import { isSignWord } from './signs.ts';
import { surfaceIds } from './surfaces.ts';

const never =
  /comment|feedback|mute|like|subscri|viewer|survey|dialogMessage|confirm|token|csi|sodar|tracking|accessib|account|adPreview|skip(?:Or|Ad|Button)|countdown|notification|responseContext/i;
const textName = /^(?:simpleText|content|text)$/;
const videoName = /^(?:external|ad)?[vV]ideoId$/;
const channelName = /^(?:browse|(?:external)?[cC]hannel)Id$/;
/** Addresses on YouTube itself are in the ids; its pictures are wanted. */
const imageParents = /^(?:thumbnails|sources)$/;

const maxTextChars = 5_000;
/** An ad tells some forty addresses of its server that it was seen: a few show that it does. */
const maxPings = 3;

/** The allowed part of an ad; `{}` where nothing of it is. */
export function minimise(ad: JsonObject): JsonObject {
  let pings = 0;
  const leaf = ({ name, parent, value }: Leaf): Json | undefined => {
    if (typeof value !== 'string') return name === 'isAd' && value === true ? value : undefined;
    if (isSignWord(value)) return value;
    if (isExplanation(value)) return cleaned(value);
    const field = name === rebuilt ? parent : name;
    if (field === 'baseUrl' && isAdServer(value)) return (pings += 1) <= maxPings ? cleaned(value) : undefined;
    if (field !== 'url') return text(name, parent, value);
    const isWanted = name === rebuilt || imageParents.test(parent) || isAdServer(value) || !isOwn(value);
    return isWanted ? cleaned(value) : undefined;
  };
  return copyAllowed(ad, { leaf, never });
}

function text(name: string, parent: string, value: string): string | undefined {
  if (textName.test(name) || (name === 'label' && /badge/i.test(parent))) return value.slice(0, maxTextChars);
  if (videoName.test(name)) return /^[\w-]{11}$/.test(value) ? value : undefined;
  if (channelName.test(name)) return /^UC[\w-]{22}$/.test(value) ? value : undefined;
  if (name === 'canonicalBaseUrl') return /^\/[@\w%./-]{1,100}$/.test(value) ? value : undefined;
  return name === 'surface' && parent === rebuilt ? surfaceIds.find((id) => id === value) : undefined;
}

/** The address as far as it may leave; marked where that is more than its beginning. */
function cleaned(value: string): Json | undefined {
  const clean = cleanAddress(value);
  if (clean === null) return undefined;
  return value.startsWith(clean) ? clean : { [rebuilt]: clean };
}
