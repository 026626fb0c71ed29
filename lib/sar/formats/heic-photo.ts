/** Whether a file is a photo as iPhones take them (HEIC, HEIF) or its cousin AVIF: a box of brands stands in front (ISO/IEC 23008-12). */

const brands = /^(hei[cxms]|hev[cxms]|mif[12]|msf1|avi[fs])$/;

/** By the main brand, or one of those that it says it can be read as. */
export function isHeicPhoto(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 64));
  if (head.slice(4, 8) !== 'ftyp') return false;
  const length = Math.min(((bytes[2] ?? 0) << 8) | (bytes[3] ?? 0), head.length);
  const named = [8, ...Array.from({ length: Math.max(0, Math.floor((length - 16) / 4)) }, (_, at) => 16 + at * 4)];
  return named.some((at) => brands.test(head.slice(at, at + 4)));
}
