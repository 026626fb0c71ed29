/** Lines of text → paragraphs: a line that was full goes on in the next. */
import type { PdfCell } from './pdf-block.ts';
import { type Segment, type TextLine, boxAroundAll } from './text-line.ts';

/** In sizes of the letters: lines of a paragraph are not further apart, begin as far from the left, and are alike in size. */
const apart = 0.75;
const shifted = 0.6;
const unlike = 0.12;

/** A line of fewer characters was not wrapped: it is one of an address, or of a list. */
const fewestWrapped = 30;

/** Paragraphs that stand together, with a blank row wanted between the groups. A line of several texts (an address beside a date)
 *  is as many paragraphs. `right` is where the longest line of the page or column ends. */
export function paragraphsOf(lines: readonly TextLine[], right: number): PdfCell[][] {
  const groups: TextLine[][][] = [];
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1];
    const isNear = above !== undefined && line.top - above.bottom <= apart * Math.max(line.size, above.size);
    if (!isNear) groups.push([[line]]);
    else if (goesOn(above, line, right)) groups.at(-1)?.at(-1)?.push(line);
    else groups.at(-1)?.push([line]);
  }
  return groups.map((group) => group.flatMap(cellsOf));
}

/** True where the first word of a line would not have found room in the line above. */
function goesOn(above: TextLine, line: TextLine, right: number): boolean {
  const [last, first] = [above.segments[0], line.segments[0]];
  if (!last || !first || last.text.length < fewestWrapped || above.segments.length > 1 || line.segments.length > 1)
    return false;
  if (Math.abs(above.size - line.size) > unlike * above.size) return false;
  if (/^([•·▪◦‣●○■□*–—-]|\(?[a-z0-9]{1,3}[.)])\s/.test(first.text)) return false;
  const isBullet = /^([•·▪◦‣●○■□*–—-]|\(?[a-z0-9]{1,3}[.)])\s/.test(last.text);
  if (Math.abs(last.left - first.left) > shifted * line.size * (isBullet ? 5 : 1)) return false;
  const word = /^\S+/.exec(first.text)?.[0].length ?? 0;
  const wordWidth = ((first.right - first.left) * word) / first.text.length;
  return last.right + wordWidth + line.size * 0.2 > right;
}

function cellsOf(lines: readonly TextLine[]): PdfCell[] {
  const segments: readonly Segment[] = lines.flatMap((line) => line.segments);
  if (lines.length === 1) return segments.map(({ text, box }) => ({ text, box }));
  return [{ text: segments.map(({ text }) => text).join(' '), box: boxAroundAll(segments.map(({ box }) => box)) }];
}
