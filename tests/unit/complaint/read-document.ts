/** What stands in a document, wherever it stands. */
import type { Block, ComplaintDocument, TableRow } from '#lib/complaint/complaint-document.ts';

/** All blocks, those inside groups too. */
export function blocksOf(doc: ComplaintDocument): Block[] {
  return doc.sections.flatMap((section) => section.blocks.flatMap(withInner));
}

/** Every short name with the record that it stands for. */
export function anchorsOf(doc: ComplaintDocument): Map<string, string | null> {
  const entries = blocksOf(doc).flatMap((block): [string, string | null][] => {
    if (block.kind === 'group') return [[block.anchor, block.recordId]];
    return block.kind === 'table'
      ? block.rows.flatMap((row) => (row.anchor === null ? [] : [[row.anchor, row.recordId]]))
      : [];
  });
  return new Map(entries);
}

export function rowsOf(doc: ComplaintDocument, section: string): TableRow[] {
  const blocks = doc.sections.filter(({ id }) => id === section).flatMap((own) => own.blocks.flatMap(withInner));
  return blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
}

/** All words of a section, one text a line. */
export function wordsOf(doc: ComplaintDocument, section: string): string {
  const own = doc.sections.filter(({ id }) => id === section);
  return own.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(withInner).flatMap(textsOf)]).join('\n');
}

function withInner(block: Block): Block[] {
  return block.kind === 'group' ? [block, ...block.blocks.flatMap(withInner)] : [block];
}

function textsOf(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
      return [block.text];
    case 'list':
      return [block.label ?? '', ...block.items];
    case 'details':
      return block.rows.flatMap(({ label, text }) => [label, text]);
    case 'picture':
      return [block.alt, block.caption];
    case 'table':
      return [block.caption, ...block.head, ...block.rows.flatMap(({ cells }) => cells)];
    case 'group':
      return [block.heading];
  }
}
