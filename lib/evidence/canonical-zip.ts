/** The one way in which a pack is zipped, so that the same files give the same bytes everywhere. */
import { downloadZip } from 'client-zip';

export interface PackFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A ZIP file holds local time without a zone: made from local parts, these are the same bytes in every zone. */
const fixedTime = new Date(1980, 0, 1, 12);
const fileMode = 0o644;

/** The files as a ZIP: not compressed, sorted by the code units of their names, all of one time and mode, UTF-8 names. */
export async function canonicalZip(files: readonly PackFile[]): Promise<Blob> {
  const sorted = files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return downloadZip(
    sorted.map(({ name, bytes }) => ({ name, input: bytes, lastModified: fixedTime, mode: fileMode })),
  ).blob();
}
