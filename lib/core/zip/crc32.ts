/** The checksum of ZIP files. */
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xed_b8_83_20 : value >>> 1;
  return value;
});

/** CRC-32 (IEEE 802.3) of the bytes as an unsigned number. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xff_ff_ff_ff;
  const length = bytes.length;
  for (let at = 0; at < length; at += 1) crc = (crc >>> 8) ^ (table[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  return ~crc >>> 0;
}
