/** A table of a page → rows of cells; a table that only arranges a page is no table. */
import { textLines } from './inline-text.ts';
import type { HtmlElement, HtmlNode } from './parse5-document.ts';

const maxSpan = 200;

/** True for a table of data: it has no table inside, and two cells beside each other with something in them. */
export function isDataTable(table: HtmlElement): boolean {
  if (elementsIn(table, 'table').length > 0) return false;
  return rowsOf(table).some((row) => cellsOf(row).filter((cell) => textLines(cell.children).length > 0).length > 1);
}

/** Its rows; lines within a cell are kept as lines. A cell over several rows of one column stands in each of them, because it is
 *  the label or section of all. */
export function tableRows(table: HtmlElement): string[][] {
  const grid: string[][] = [];
  const down = new Map<number, { text: string; rows: number }>();
  for (const row of rowsOf(table)) grid.push(readRow(cellsOf(row), down));
  return grid;
}

/** The cells of a row wherever it stands: those that arrange a page are read one after the other. */
export function layoutCells(table: HtmlElement): HtmlElement[] {
  return rowsOf(table).flatMap(cellsOf);
}

/** `down`: what reaches into the row from above, by column. */
function readRow(cells: readonly HtmlElement[], down: Map<number, { text: string; rows: number }>): string[] {
  const texts: string[] = [];
  const fromAbove = (): void => {
    for (let above = down.get(texts.length); above; above = down.get(texts.length)) {
      if (above.rows > 1) down.set(texts.length, { text: above.text, rows: above.rows - 1 });
      else down.delete(texts.length);
      texts.push(above.text);
    }
  };
  for (const cell of cells) {
    fromAbove();
    const text = textLines(cell.children).join('\n');
    const [across, rows] = [span(cell, 'colspan'), span(cell, 'rowspan')];
    for (let column = 0; column < across; column += 1) {
      if (rows > 1) down.set(texts.length, { text: across === 1 ? text : '', rows: rows - 1 });
      texts.push(column === 0 ? text : '');
    }
  }
  fromAbove();
  return texts;
}

function span(cell: HtmlElement, name: string): number {
  const value = Number.parseInt(cell.attributes.get(name) ?? '1', 10);
  return Number.isNaN(value) ? 1 : Math.min(Math.max(value, 1), maxSpan);
}

function rowsOf(table: HtmlElement): HtmlElement[] {
  return childElements(table).flatMap((child) =>
    child.tag === 'tr' ? [child] : /^t(body|head|foot)$/.test(child.tag) ? rowsOf(child) : [],
  );
}

function cellsOf(row: HtmlElement): HtmlElement[] {
  return childElements(row).filter(({ tag }) => tag === 'td' || tag === 'th');
}

function elementsIn(element: HtmlElement, tag: string): HtmlElement[] {
  return childElements(element).flatMap((child) => [...(child.tag === tag ? [child] : []), ...elementsIn(child, tag)]);
}

export function childElements({ children }: { readonly children: readonly HtmlNode[] }): HtmlElement[] {
  return children.filter((child) => typeof child !== 'string');
}
