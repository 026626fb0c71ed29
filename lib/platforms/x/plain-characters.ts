/** X writes three characters as in markup, in texts and names. */
const characters: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
]);

/** The text as it is shown. */
export const plainCharacters = (text: string): string =>
  text.replaceAll(/&(?:amp|lt|gt);/g, (written) => characters.get(written) ?? written).trim();
