/** Names what is known of LinkedIn and is no answer of its pages: files of the data download. */

/** Null for anything else. */
export function describeForeign(text: string): string | null {
  const [header = ''] = text.trimStart().split('\n', 1);
  return /^"?(?:Member Age|memberAge)"?,.*\bJob Titles\b/i.test(header)
    ? 'Ad_Targeting.csv of a data download: segments of the profile, no ad'
    : null;
}
