/** What a commercial segment says of a person: what the code list found, and the one group whose very name is about origin. */
import type { Dimension } from '#lib/core/dimensions.ts';
import type { ProfileFact } from '#lib/core/sar.ts';

type Implied = ProfileFact['implied'][number];

const schemes = /\b(?:mosaic|acorn|cameo|personicx|censation)/i;

/** Mosaic group N and its types N57 to N60 (facts on access requests and the law, section 2.1). The scheme must be named:
 *  other segmentations use the same letters. */
const mosaicGroupN = /^(?:group\s+)?N(?:5[789]|60)?\b/i;

const originByGroup: Implied = {
  dimension: 'ethnicity_origin',
  value: 'multicultural community',
  sure: 'medium',
  source: 'Mosaic group N',
};

/** The scheme stands in the label, in the value, or in the source of what the code list found. */
export function isSegment({ label, value, implied }: ProfileFact): boolean {
  return [label, value, ...implied.map(({ source }) => source)].some((text) => schemes.test(words(text)));
}

/** What the code implies, as the code list says or, for Mosaic group N, as its name does. */
export function impliedBySegment(fact: ProfileFact): readonly Implied[] {
  const known = fact.implied;
  if (!isMosaicN(fact) || known.some(({ dimension }) => dimension === 'ethnicity_origin')) return known;
  return [...known, originByGroup];
}

/** The dimensions that a segment is about: what it implies, and the one that the reader put it under; empty for other facts. */
export function segmentDimensions(fact: ProfileFact): readonly Dimension[] {
  if (!isSegment(fact)) return [];
  const implied = impliedBySegment(fact).map(({ dimension }) => dimension);
  return [...new Set([fact.dimension, ...implied])];
}

function isMosaicN({ label, value }: ProfileFact): boolean {
  const plain = words(value).trim();
  if (/\bmosaic/i.test(words(label)) && mosaicGroupN.test(plain)) return true;
  return (
    mosaicGroupN.test(plain.replace(/^.*?\bmosaic(?:\s+(?:uk|type|group|code))*\W*/i, '')) && /\bmosaic/i.test(plain)
  );
}

function words(text: string): string {
  return text.replaceAll(/_|(?<=[a-z])(?=[A-Z])/g, ' ');
}
