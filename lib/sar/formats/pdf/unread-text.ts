/** Text that a person sees on a page and a program cannot read: letters without a meaning. */
import { problem, type Problem } from '#lib/core/problem.ts';
import type { PdfPage, TextPiece } from './pdf-page.ts';

/** Glyphs without a letter: the private area, and the sign that the reader of a page puts for a control character. */
const noLetter = /[\uE000-\uF8FF\uFFFD]/;

/** Symbols of their own (ticks, bullets, icons) stand in the private area by custom. */
const fewestUnmapped = 3;

/** One problem for all text in fonts that do not say which letters they draw. A font is one of these where a glyph without a letter
 *  stands in it within a word; all of its text may then be wrong. */
export function unmappedLetters(name: string, pages: readonly PdfPage[]): Problem[] {
  const fonts = new Set<string>();
  for (const { pieces } of pages) for (const { font, text } of pieces) if (isUnmapped(text)) fonts.add(font);
  if (fonts.size === 0) return [];
  const isIn = ({ font }: TextPiece): boolean => fonts.has(font);
  const having = pages.filter(({ pieces }) => pieces.some(isIn));
  const count = having.flatMap(({ pieces }) => pieces.filter(isIn)).reduce((sum, { text }) => sum + text.length, 0);
  const seen = `${count} characters on ${having.length} ${having.length === 1 ? 'page' : 'pages'} stand in a font that does not say which letters it draws: what has none is shown as \uFFFD, and the rest may be wrong; compare it with the page, and ask for the data as a spreadsheet`;
  return [problem('encoding', `${name} page ${having[0]?.number ?? 1}`, seen)];
}

function isUnmapped(text: string): boolean {
  return text.length >= fewestUnmapped && noLetter.test(text);
}
