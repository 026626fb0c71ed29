/** What was copied from the page in which X explains an ad; it is also what is kept of it. */
import { isJsonObject, type Json } from '#lib/core/json.ts';
import { isArray } from '#lib/platforms/parts/walk-objects.ts';

export interface SeenExplanation {
  /** The sentence stood where X's own page has it; false where the text of the whole page was taken. */
  readonly isMarked: boolean;
  /** The language that the page says it is in; '' where it says none. */
  readonly language: string;
  readonly message: string;
  /** The parts of the sentence that X marks: who shows the ad, then the reasons. */
  readonly details: readonly string[];
}

/** Null for anything else. */
export function seenExplanationOf(value: Json | undefined): SeenExplanation | null {
  if (!isJsonObject(value)) return null;
  const { isMarked, language, message, details } = value;
  if (typeof isMarked !== 'boolean' || typeof language !== 'string' || typeof message !== 'string') return null;
  if (!isArray(details)) return null;
  return { isMarked, language, message, details: details.filter((detail) => typeof detail === 'string') };
}
