/** Which dimensions are Article 9 data, and which of those are political opinions, which parties may hold on terms. */
import { type Dimension, dimensionOf } from '#lib/core/dimensions.ts';

export function isSpecial(dimension: Dimension): boolean {
  return dimensionOf(dimension).specialCategory === 'special';
}

export function isPolitical(dimension: Dimension): boolean {
  return /^(?:political_opinion|issue_position)\./.test(dimension) || dimension === 'membership_supporter_donor';
}

export function isNonPoliticalSpecial(dimension: Dimension): boolean {
  return isSpecial(dimension) && !isPolitical(dimension);
}
