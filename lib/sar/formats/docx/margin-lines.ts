/** The headers and footers of a Word document, which are no part of its text: names of offices, references, dates. */
import { listParts, readPart } from '#lib/sar/formats/package-parts.ts';

/** Each different line once, headers first. Empty for a file that cannot be read. */
export async function marginLines(bytes: Uint8Array): Promise<string[]> {
  const parts = (listParts(bytes) ?? []).filter(({ name }) => /^word\/(header|footer)\d*\.xml$/.test(name));
  const inOrder = parts.toSorted((a, b) => b.name.localeCompare(a.name, 'en'));
  const lines: string[] = [];
  for (const part of inOrder) {
    const read = await readPart(bytes, part);
    if (read) lines.push(...paragraphs(new TextDecoder().decode(read)));
  }
  return [...new Set(lines)];
}

function paragraphs(xml: string): string[] {
  return xml
    .split(/<\/w:p>/)
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(tab|br)\b/g)]
        .map(([, text, space]) => (space === undefined ? unescape(text ?? '') : ' '))
        .join('')
        .trim(),
    )
    .filter((line) => line !== '');
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function unescape(text: string): string {
  return text.replaceAll(/&(#x?[0-9a-f]+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? whole;
    const code = name[1]?.toLowerCase() === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
  });
}
