/** A complaint for a computer to read. */
import { sha256Hex } from '#lib/core/content-id.ts';
import type { ComplaintDocument } from './complaint-document.ts';

/** The document as JSON; annexes, which are files of their own, by name and SHA-256. */
export function renderComplaintJson(doc: ComplaintDocument): string {
  const annexes = doc.annexes.map(({ name, text }) => ({ name, sha256: sha256Hex(text) }));
  return `${JSON.stringify({ ...doc, annexes }, null, 2)}\n`;
}
