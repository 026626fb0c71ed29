/** Numbers as people write them: `1,903`, `0,42`, `71.4`, `−18`, `77 %`. */

/** `sure` is false where the comma may stand for thousands or for a decimal point. */
export interface ParsedNumber {
  readonly value: number;
  readonly sure: boolean;
}

/** The number of a text that is nothing but a number with an optional percent sign; null for anything else. */
export function parseNumber(text: string): ParsedNumber | null {
  const bare = text
    .replaceAll(/[\s\u00a0]/g, '')
    .replace(/%$/, '')
    .replace(/^[\u2212\u2013]/, '-')
    .replace(/^\+/, '');
  if (/^-?\d+(\.\d+)?$/.test(bare)) return { value: Number(bare), sure: true };
  if (/^-?\d{1,3}(,\d{3})+\.\d+$|^-?\d{1,3}(,\d{3}){2,}$/.test(bare))
    return { value: Number(bare.replaceAll(',', '')), sure: true };
  if (/^-?\d+,\d+$/.test(bare)) return readComma(bare);
  return null;
}

function readComma(bare: string): ParsedNumber {
  const [whole = '', part = ''] = bare.split(',');
  const isDecimal = part.length !== 3 || /^-?0$/.test(whole);
  if (isDecimal) return { value: Number(`${whole}.${part}`), sure: true };
  return { value: Number(whole + part), sure: false };
}
