/** The headers and footers of a Word document, which are no part of its text: names of offices, references, dates. */
import { listParts, readPart } from '#lib/sar/formats/package-parts.ts';
import { paragraphTexts } from './paragraph-texts.ts';

/** Each different line once, headers first. Empty for a file that cannot be read. */
export async function marginLines(bytes: Uint8Array): Promise<string[]> {
  const parts = (listParts(bytes) ?? []).filter(({ name }) => /^word\/(header|footer)\d*\.xml$/.test(name));
  const inOrder = parts.toSorted((a, b) => b.name.localeCompare(a.name, 'en'));
  const lines: string[] = [];
  for (const part of inOrder) {
    const read = await readPart(bytes, part);
    if (read) lines.push(...paragraphTexts(new TextDecoder().decode(read), 't'));
  }
  return [...new Set(lines)];
}
