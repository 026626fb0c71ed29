/** A typed cell → the text that a reader of the spreadsheet would copy from it, in full precision. */
import type { CellValue } from './hucre-workbook.ts';

/** Numbers as they are stored; dates as ISO 8601, no finer than their format shows; a percentage with its sign; the leading zeros
 *  that a format adds. `format` is the cell's number format, where it is known. */
export function cellText(value: CellValue, format?: string): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value instanceof Date ? dateText(value, format) : numberText(value, format ?? '');
}

/** A format that changes what a number says: a percentage, leading zeros, or a month without its day. */
export function changesMeaning(format: string): boolean {
  return isPercentage(format) || isPadded(format) || isMonth(format);
}

const isPercentage = (format: string): boolean => /^[#0,.]*%$/.test(format);
const isPadded = (format: string): boolean => /^0{2,}$/.test(format);
const isMonth = (format: string): boolean => /^(m{1,5}[-/ ]?y{2,4}|y{4}[-/ ]?m{1,5})(;@)?$/i.test(bare(format));

/** Without locale and escapes: `[$-809]mmm\-yy` is `mmm-yy`. */
function bare(format: string): string {
  return format.replaceAll(/\[[^\]]*\]|["\\]/g, '');
}

function numberText(value: number, format: string): string {
  if (isPercentage(format)) return `${Number((value * 100).toPrecision(14))}%`;
  return isPadded(format) && Number.isInteger(value) && value >= 0
    ? String(value).padStart(format.length, '0')
    : String(value);
}

/** A time of day without a date lies in the first days of the calendar of spreadsheets. */
function dateText(value: Date, format: string | undefined): string {
  if (Number.isNaN(value.getTime())) return '(a date out of range)';
  const [day = '', time = ''] = value.toISOString().split('T');
  const clock = time.startsWith('00:00:00') ? '' : time.slice(0, time.startsWith(':00', 5) ? 5 : 8);
  if (value.getUTCFullYear() < 1900) return clock === '' ? '00:00' : clock;
  if (format !== undefined && isMonth(format)) return day.slice(0, 7);
  return clock === '' ? day : `${day}T${clock}`;
}
