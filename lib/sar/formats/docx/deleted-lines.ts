/** What was deleted in the tracked changes of a Word document and still stands in the file, in its text, notes, headers and footers. */
import { listParts, readPart } from '#lib/sar/formats/package-parts.ts';
import { paragraphTexts } from './paragraph-texts.ts';

const texts = /^word\/(document|footnotes|endnotes|comments|header\d*|footer\d*)\.xml$/;

/** One line for each paragraph from which text was deleted. Empty for a file that cannot be read. */
export async function deletedLines(bytes: Uint8Array): Promise<string[]> {
  const lines: string[] = [];
  for (const part of (listParts(bytes) ?? []).filter(({ name }) => texts.test(name))) {
    const read = await readPart(bytes, part);
    if (read) lines.push(...paragraphTexts(new TextDecoder().decode(read), 'delText'));
  }
  return lines;
}
