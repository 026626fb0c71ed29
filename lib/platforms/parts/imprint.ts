/** Reads the imprint that UK law wants in an ad itself. */
const imprintBegins =
  /\b(?:Promoted|Printed and promoted|Published and promoted|Hyrwyddwyd|Hyrwyddir)\s+(?:by|gan)\s+/iu;

/** The imprint in an ad's text: "Promoted by A on behalf of B, both of 1 Street"; null without (Elections Act 2022, s. 41). */
export function imprintOf(text: string): string | null {
  const match = imprintBegins.exec(text);
  if (!match) return null;
  const [line = ''] = text.slice(match.index).split(/\n/);
  return line.slice(0, 400).trim();
}
