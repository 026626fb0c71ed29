/** Reads one document of a response: JSON, or nothing. */
import type { Json } from '#lib/core/json.ts';

/** The document; undefined for text that is cut off, or nested too deep for the browser: the caller counts it. */
export function parseDocument(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch {
    // Said by the result: one broken line must not cost the others.
    return undefined;
  }
}

/** What is not parsed is looked at from outside: a document begins and ends with a bracket. */
export const looksWhole = (text: string): boolean => /^[[{][^]*[\]}]$/.test(text);
