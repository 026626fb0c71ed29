/** Labels as words: `MosaicType`, `mosaic_type` and `Mosaic type:` are the same label. */

/** Small letters and single spaces; accents stay, because Welsh needs them. */
export function normaliseLabel(label: string): string {
  return label
    .normalize('NFC')
    .replaceAll(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replaceAll(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
