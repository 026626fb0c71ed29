/** Tells what a platform sent as data from a sentence that it wrote for people. */

/** True for JSON (`{"age_min":18}`, `"Leeds"`); false for a sentence, also one that has braces or quotation marks. */
export function isPlatformData(rawText: string): boolean {
  if (!/^\s*[[{"]/.test(rawText)) return false;
  try {
    JSON.parse(rawText);
    return true;
  } catch {
    return false;
  }
}
