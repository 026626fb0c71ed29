/** The door to `mammoth`, which reads Word documents: bytes → plain HTML. Linked files are never opened. */
import mammoth from 'mammoth';
import { err, ok, type Result } from '#lib/core/result.ts';

export interface ReadDocument {
  readonly html: string;
  readonly pictures: number;
}

/** The document with its headings, lists, tables, notes and comments; pictures are counted and left out. The error is what the
 *  library says of a broken file. */
export async function openDocument(bytes: Uint8Array): Promise<Result<ReadDocument, string>> {
  let pictures = 0;
  const convertImage = mammoth.images.imgElement(() => {
    pictures += 1;
    return Promise.resolve({ src: '' });
  });
  try {
    const { value } = await mammoth.convertToHtml(inputOf(bytes), {
      convertImage,
      externalFileAccess: false,
      styleMap: ['comment-reference => sup'],
    });
    return ok({ html: value, pictures });
  } catch (error) {
    return err(error instanceof Error ? error.message : String(error));
  }
}

/** The library's form for browsers and its form for Node take the same bytes under different names. */
function inputOf(bytes: Uint8Array): { arrayBuffer: ArrayBuffer; buffer: ArrayBuffer } {
  const { buffer } = bytes.slice();
  return { arrayBuffer: buffer, buffer };
}
