/** The key that ads are kept by: `campaigner:<id>`, `political` (not identified) or `other`. */
import type { Texts } from '#lib/ui/use-texts.ts';

const prefix = 'campaigner:';

/** The campaigner's id, or null. */
export function campaignerOf(shownAs: string): string | null {
  return shownAs.startsWith(prefix) ? shownAs.slice(prefix.length) : null;
}

export function shownAsCampaigner(campaigner: string): string {
  return prefix + campaigner;
}

/** What a reader calls it. */
export function shownAsName(shownAs: string, texts: Texts): string {
  const campaigner = campaignerOf(shownAs);
  if (campaigner !== null) return texts.name('party', campaigner);
  return texts.t(shownAs === 'political' ? 'common.political' : 'common.other');
}
