/** Bytes of a name in a ZIP archive → text. */

const utf8Flag = 0x08_00;

/** Code page 437 from 0x80 on: what a name is in when it does not say that it is UTF-8 (APPNOTE appendix D). */
const upperHalf =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0';

/** The name as text. macOS writes UTF-8 and does not say so; a name in code page 437 is almost never sound UTF-8, so UTF-8 is
 *  tried first either way. */
export function decodeName(bytes: Uint8Array, flags: number): string {
  const saysUtf8 = (flags & utf8Flag) !== 0;
  try {
    return new TextDecoder('utf-8', { fatal: !saysUtf8 }).decode(bytes);
  } catch {
    return Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : (upperHalf[byte - 0x80] ?? ''))).join(
      '',
    );
  }
}
