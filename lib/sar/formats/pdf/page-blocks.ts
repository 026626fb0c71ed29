/** One page → its blocks in the order of reading: tables by tags, then by ruled lines, then by spaces; what is left is text. */
import { isBesideTable } from './beside-table.ts';
import { letterParts } from './letter-columns.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { PdfBlock } from './pdf-block.ts';
import type { PdfPage, Rule, TextPiece } from './pdf-page.ts';
import { gridsOf } from './ruled-grids.ts';
import { ruledTable } from './ruled-table.ts';
import { spacedRows } from './spaced-rows.ts';
import { runsOf } from './spaced-tables.ts';
import type { Column } from './table-column.ts';
import { taggedTables } from './tagged-tables.ts';
import { linesOf } from './text-line.ts';
import { turnsOf } from './turned-text.ts';

/** `isSure`: the spaces alone leave no doubt in which row and column a text stands. */
interface Reading {
  readonly blocks: readonly PdfBlock[];
  readonly isSure: boolean;
}

/** The blocks of some pieces of a page; every piece is in one of them. `before`: the columns of a table that may go on from the
 *  page before. The file's tags, and after them what the page draws, are asked for only where the text alone leaves a doubt. */
export async function blocksOfPage(
  page: PdfPage,
  pieces: readonly TextPiece[],
  before: readonly Column[],
): Promise<PdfBlock[]> {
  const plain = turnsOf(pieces).map((turn) => readAround([], turn.pieces, page.number, before));
  if (plain.every(({ isSure }) => isSure)) return plain.flatMap(({ blocks }) => blocks);
  const tagged = taggedTables(await page.tags(), pieces, page.number);
  const turns = turnsOf(tagged.rest);
  const blocks: PdfBlock[] = turns.length === 0 ? tagged.blocks : [];
  for (const [at, { pieces: own, turned }] of turns.entries()) {
    const tables = at === 0 ? tagged.blocks : [];
    const spaced = readAround(tables, own, page.number, before);
    const ruled = spaced.isSure ? null : readRuled(turned((await page.draw()).rules), own, page.number);
    blocks.push(
      ...(ruled === null ? spaced : readAround([...tables, ...ruled.tables], ruled.rest, page.number, before)).blocks,
    );
  }
  return blocks;
}

/** The tables within drawn lines, and the pieces outside; null where there is none. */
function readRuled(
  rules: readonly Rule[],
  pieces: readonly TextPiece[],
  page: number,
): { tables: PdfBlock[]; rest: readonly TextPiece[] } | null {
  const tables: PdfBlock[] = [];
  let rest = pieces;
  for (const grid of gridsOf(rules)) {
    const found = ruledTable(grid, rest, page);
    if (found === null) continue;
    tables.push(found.block);
    rest = found.rest;
  }
  return tables.length === 0 ? null : { tables, rest };
}

/** The tables that are known, with the pieces above, between and below them read by their spaces. */
function readAround(
  tables: readonly PdfBlock[],
  pieces: readonly TextPiece[],
  page: number,
  before: readonly Column[],
): Reading {
  const blocks: PdfBlock[] = [];
  let isSure = true;
  let rest = pieces;
  const take = (own: readonly TextPiece[]): void => {
    const read = readSpaced(own, page, blocks.length === 0 ? before : []);
    blocks.push(...read.blocks);
    isSure &&= read.isSure;
  };
  for (const table of tables.toSorted((a, b) => a.top - b.top)) {
    take(rest.filter(({ baseline }) => baseline < table.top));
    rest = rest.filter(({ baseline }) => baseline >= table.top);
    blocks.push(table);
  }
  take(rest);
  return { blocks, isSure };
}

function readSpaced(pieces: readonly TextPiece[], page: number, before: readonly Column[]): Reading {
  if (pieces.length === 0) return { blocks: [], isSure: true };
  const parts = letterParts(pieces);
  let isBeside = false;
  const readings = parts.flatMap((part) => {
    const right = Math.max(...part.map((piece) => piece.right));
    const runs = runsOf(linesOf(part), before);
    isBeside ||= isBesideTable(runs);
    return runs.map(({ lines, columns }): Reading => {
      const top = lines[0]?.top ?? 0;
      if (columns.length === 0) {
        const groups = paragraphsOf(lines, right);
        const blocks = groups.map((cells): PdfBlock => ({
          readBy: null,
          columns,
          top,
          rows: cells.map((cell) => ({ page, cells: [cell] })),
        }));
        return { blocks, isSure: true };
      }
      const { rows, readBy, isSure } = spacedRows({ lines, columns });
      return { blocks: [{ readBy, columns, top, rows: rows.map((cells) => ({ page, cells })) }], isSure };
    });
  });
  return {
    blocks: readings.flatMap(({ blocks }) => blocks),
    isSure: parts.length === 1 && !isBeside && readings.every(({ isSure }) => isSure),
  };
}
