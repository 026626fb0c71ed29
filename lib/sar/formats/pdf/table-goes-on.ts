/** Tables and sentences over the end of a page. */
import type { PdfBlock, PdfRow } from './pdf-block.ts';

/** `rows` go on where the block before ended; `repeated` are the headings that the new page prints again; `heading` is the table's. */
export interface GoesOn {
  readonly rows: readonly PdfRow[];
  readonly repeated: readonly PdfRow[];
  readonly heading?: PdfRow;
}

/** Points by which a column may stand elsewhere on the next page. */
const shifted = 8;

/** What of a page's first block carries on the last block of the page before; null where it begins something new. */
export function continues(before: PdfBlock, block: PdfBlock): GoesOn | null {
  if (before.readBy === null && block.readBy === null)
    return isUnfinished(before) ? { rows: block.rows, repeated: [] } : null;
  if (before.readBy === null || block.readBy === null || !isAlike(before, block)) return null;
  const [heading] = before.rows;
  const [first] = block.rows;
  if (!heading || !first) return null;
  const isRepeated = block.rows.length > 1 && keyOf(heading) === keyOf(first);
  return {
    rows: isRepeated ? block.rows.slice(1) : block.rows,
    repeated: isRepeated ? [first] : [],
    heading,
  };
}

/** A line without a full stop, long enough not to be a heading. */
function isUnfinished({ rows }: PdfBlock): boolean {
  const text = rows.at(-1)?.cells[0]?.text ?? '';
  return text.length >= 40 && !/[.!?:;]["')\]]*$/.test(text);
}

/** As many columns, one below the other; how either page came to be read does not matter. A column without text is anywhere. */
function isAlike({ columns }: PdfBlock, other: PdfBlock): boolean {
  return (
    columns.length === other.columns.length &&
    columns.every(({ left, right }, at) => {
      const second = other.columns[at];
      if (!second || left === right || second.left === second.right) return true;
      return Math.abs(left - second.left) <= shifted || (left < second.right && second.left < right);
    })
  );
}

function keyOf({ cells }: PdfRow): string {
  return cells.map(({ text }) => text.replaceAll(/\s+/g, ' ').toLowerCase()).join('\n');
}
