/** The lists of codes that an answer brings along, on whatever sheet or in whatever file of it. */
import { isKnownLabel } from '#lib/sar/labels/label-dimension.ts';
import { normaliseLabel } from '#lib/sar/labels/normalise-label.ts';
import type { CodeMeaning } from '#lib/sar/layout/labelled-value.ts';

export interface CodeLists {
  /** What a code means under a label (normalised). An entry for that field comes first; one for no field in particular counts
   *  only where the lists agree on it, since `N` may be "no" in one of them and a name in another. */
  readonly find: (code: string, label: string) => CodeMeaning | null;
}

export const noCodes: CodeLists = { find: () => null };

export function codeLists(entries: readonly CodeMeaning[]): CodeLists {
  const byCode = Map.groupBy(entries, ({ code }) => code);
  return {
    find: (code, label) => {
      const known = byCode.get(code) ?? [];
      const own =
        known.find(({ field }) => field !== null && nameOf(field) === nameOf(label)) ??
        known.find(({ field, title }) => field === null && title !== null && nameOf(title) === nameOf(label));
      if (own) return own;
      const open = known.filter(
        ({ field, title }) => field === null && !(title !== null && isKnownLabel(nameOf(title))),
      );
      return new Set(open.map(({ meaning }) => meaning)).size === 1 ? (open[0] ?? null) : null;
    },
  };
}

/** "Family unit codes" is the list of the field `family_unit`. */
function nameOf(text: string): string {
  return normaliseLabel(text)
    .replaceAll(/\b(?:codes?|key|list|lists|meanings?|explained|of|the|to|codau|rhestr)\b/g, ' ')
    .replaceAll(/ +/g, ' ')
    .trim();
}
