/** A complaint for a computer to read. */
import { sha256Hex } from '#lib/core/content-id.ts';
import type { Block, ComplaintDocument, Section } from './complaint-document.ts';

/** The document as JSON; annexes, which are files of their own, by name and SHA-256, and pictures by SHA-256 alone. */
export function renderComplaintJson(doc: ComplaintDocument): string {
  const annexes = doc.annexes.map(({ name, text }) => ({ name, sha256: sha256Hex(text) }));
  return `${JSON.stringify({ ...doc, sections: doc.sections.map(withoutBytes), annexes }, null, 2)}\n`;
}

function withoutBytes({ blocks, ...section }: Section) {
  return { ...section, blocks: blocks.map(blockWithoutBytes) };
}

function blockWithoutBytes(block: Block): object {
  if (block.kind === 'group') return { ...block, blocks: block.blocks.map(blockWithoutBytes) };
  if (block.kind !== 'picture') return block;
  const { base64: _base64, ...rest } = block;
  return rest;
}
