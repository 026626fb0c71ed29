/** The files inside a PDF: a portfolio may carry the whole answer as an attachment. */
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Name and bytes of every attachment; one that cannot be unpacked has no bytes. */
export async function readAttachments(file: PDFDocumentProxy): Promise<{ name: string; bytes: Uint8Array }[]> {
  const attachments: ReadonlyMap<string, unknown> | null = await file.getAttachments();
  if (attachments === null) return [];
  return Promise.all(
    [...attachments].map(async ([id, listed]) => ({
      name: nameIn(listed) ?? id,
      bytes: bytesIn(await file.getAttachmentContent(id)),
    })),
  );
}

function nameIn(listed: unknown): string | null {
  const name = typeof listed === 'object' && listed !== null && 'filename' in listed ? listed.filename : null;
  return typeof name === 'string' && name !== '' ? name : null;
}

function bytesIn(content: unknown): Uint8Array {
  if (content instanceof Uint8Array) return content;
  const inner = typeof content === 'object' && content !== null && 'content' in content ? content.content : null;
  return inner instanceof Uint8Array ? inner : new Uint8Array();
}
