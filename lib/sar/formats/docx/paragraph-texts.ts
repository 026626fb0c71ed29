/** The lines of a part of a Word document, straight from its XML: for what the library leaves out. */

/** `t`: what stands there. `delText`: what was deleted in tracked changes. */
export type RunText = 't' | 'delText';

const patterns: Readonly<Record<RunText, RegExp>> = {
  t: /<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(tab|br)\b/g,
  delText: /<w:delText(?: [^>]*)?>([^<]*)<\/w:delText>/g,
};

/** One line for each paragraph in which any such text stands. */
export function paragraphTexts(xml: string, run: RunText): string[] {
  return xml
    .split(/<\/w:p>/)
    .map((paragraph) =>
      [...paragraph.matchAll(patterns[run])]
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
