/** A PDF that was cut off has lost its end, where its list of objects stood and which object is the first. */

/** The bytes with an end that names the file's catalogue again, from which the library finds what is left; null where the catalogue
 *  is lost too. */
export function mendPdf(bytes: Uint8Array): Uint8Array | null {
  const text = new TextDecoder('latin1').decode(bytes);
  const catalogue = /\/Type\s*\/Catalog\b/.exec(text)?.index;
  if (catalogue === undefined) return null;
  const start = text.lastIndexOf(' obj', catalogue);
  const [, number, generation] = /(\d+) (\d+)$/.exec(text.slice(Math.max(0, start - 20), start)) ?? [];
  if (start < 0 || number === undefined || generation === undefined) return null;
  const end = new TextEncoder().encode(
    `\nendobj\ntrailer\n<< /Root ${number} ${generation} R >>\nstartxref\n0\n%%EOF\n`,
  );
  const mended = new Uint8Array(bytes.length + end.length);
  mended.set(bytes);
  mended.set(end, bytes.length);
  return mended;
}
