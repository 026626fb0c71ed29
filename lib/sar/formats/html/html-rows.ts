/** A tree of markup → rows: paragraphs and list items as lines, tables as rows, lists of terms as pairs, a blank row between. */
import { isBlock, isUnshown } from './element-kinds.ts';
import { preformattedLines, textLines } from './inline-text.ts';
import type { HtmlElement, HtmlNode } from './parse5-document.ts';
import { childElements, isDataTable, layoutCells, tableRows } from './table-rows.ts';

/** The rows of a page in the order in which they stand. */
export function htmlRows(root: HtmlElement): string[][] {
  const rows: string[][] = [];
  readBlock(root, rows);
  return rows;
}

function readBlock(element: HtmlElement, rows: string[][]): void {
  if (element.tag === 'table') readTable(element, rows);
  else if (isTermList(element)) addBlock(rows, termRows(element));
  else if (element.tag === 'ul' || element.tag === 'ol' || element.tag === 'menu') addBlock(rows, listRows(element));
  else if (element.tag === 'pre')
    addBlock(
      rows,
      preformattedLines(element).map((line) => [line]),
    );
  else readChildren(element, rows);
}

/** Inline parts that stand together are one paragraph; each block among them is read by itself. */
function readChildren(element: HtmlElement, rows: string[][]): void {
  let inline: HtmlNode[] = [];
  const flush = (): void => {
    addBlock(
      rows,
      textLines(inline).map((line) => [line]),
    );
    inline = [];
  };
  for (const child of element.children) {
    if (typeof child !== 'string' && isUnshown(child)) continue;
    if (typeof child === 'string' || !holdsBlocks(child)) inline.push(child);
    else {
      flush();
      readBlock(child, rows);
    }
  }
  flush();
}

function readTable(table: HtmlElement, rows: string[][]): void {
  for (const child of childElements(table)) if (child.tag === 'caption') readBlock(child, rows);
  if (isDataTable(table)) addBlock(rows, tableRows(table));
  else for (const cell of layoutCells(table)) readChildren(cell, rows);
}

/** True for a list of terms in which nothing stands but terms and descriptions. */
function isTermList(list: HtmlElement): boolean {
  return (
    list.tag === 'dl' &&
    hasNoLooseText(list) &&
    childElements(list).every((child) => child.tag !== 'div' || hasNoLooseText(child))
  );
}

function hasNoLooseText({ children }: HtmlElement): boolean {
  return children.every((child) => typeof child !== 'string' || child.trim() === '');
}

/** A term with its description beside it; several descriptions are several rows. */
function termRows(list: HtmlElement): string[][] {
  const rows: string[][] = [];
  let term: string | null = null;
  const items = childElements(list).flatMap((child) => (child.tag === 'div' ? childElements(child) : [child]));
  for (const item of items) {
    const text = textLines([item]).join('\n');
    if (item.tag === 'dt') {
      if (term !== null) rows.push([term]);
      term = text;
    } else if (text !== '') {
      rows.push(term === null ? [text] : [term, text]);
      term = null;
    }
  }
  return term === null ? rows : [...rows, [term]];
}

/** A line for each item; a table inside an item is read as lines, too. */
function listRows(list: HtmlElement): string[][] {
  return textLines([list]).map((line) => [line]);
}

function addBlock(rows: string[][], block: readonly string[][]): void {
  if (block.length === 0) return;
  if (rows.length > 0) rows.push([]);
  rows.push(...block);
}

function holdsBlocks(element: HtmlElement): boolean {
  return isBlock(element) || childElements(element).some(holdsBlocks);
}
