/** Words of Instagram's own by which its parser knows an ad or a reason, and which a sample for a bug report keeps: parts of the
 *  addresses that tell a surface, the size of drawn text, and the fixed words of explanations, without the place, age or interest
 *  that stands between them. */
import { criteria } from './criteria.ts';

const paths = /^(?:igwww_ads_graphql|clips|discover|injected|reels_media|async|wbloks|fetch)$/;
const screens = /^com\.bloks\.www\.bloks\.ig_waist\w{0,40}$/;
const textSize = /^\d{1,2}sp$/;
const panes = /^(?:advertiser(?:’|')?s? choices|your activity)$/i;
/** By these a sentence about the viewer is known, and left out; the number in it does not stay. */
const aboutViewer =
  /\byour (?:birthday|date of birth)\b|\byou are(?= \d{1,3} years old\b)|\byears old\b(?<=\byou are \d{1,3} years old)|\byour age(?: is|:)?(?= \d)/i;
const aboutFriends = /\b(?:friends?|people you follow|your followers) (?:who|like|follow|are)\b/;

export const keep: readonly RegExp[] = [
  paths,
  screens,
  textSize,
  panes,
  aboutViewer,
  aboutFriends,
  ...Array.from(criteria.values(), ({ pattern }) => fixedParts(pattern.source)).flat(),
];

/** What stands before, between and behind the groups of a pattern, each where the rest of the pattern is around it. A group of words
 *  that are written out is fixed, too. */
function fixedParts(source: string): readonly RegExp[] {
  const parts = source.split(/(\((?!\?)[^()]*\))/);
  return parts.flatMap((part, index) => {
    if (part === '' || (index % 2 === 1 && !/^\([a-z|]+\)$/.test(part))) return [];
    const [before, after] = [parts.slice(0, index).join(''), parts.slice(index + 1).join('')];
    return new RegExp(`${part}(?<=${before}${part})(?=${after})`, 'i');
  });
}
