/** Tells lines of a letter from rows of a table. */
import { isKnownLabel } from '#lib/sar/labels/label-dimension.ts';
import { filledColumns, type Sheet, type SheetRow } from '#lib/sar/formats/sheet.ts';

/** The row as one text: a sentence that the delimiter cut is put together again. */
export function rowText(sheet: Sheet, row: SheetRow): string {
  const filled = filledColumns(row);
  const last = filled.at(-1) ?? 0;
  return row.cells
    .slice(filled[0] ?? 0, last + 1)
    .join(sheet.joiner)
    .trim();
}

/** True for a row that is text and not data: one long cell, or a sentence with unquoted commas. */
export function isProse(sheet: Sheet, row: SheetRow): boolean {
  const filled = filledColumns(row);
  const text = rowText(sheet, row);
  if (filled.length === 1) return isSentence(text);
  if (filled[0] !== 0 || isKnownLabel(row.cells[0] ?? '')) return false;
  const continues = row.cells.slice(1, (filled.at(-1) ?? 0) + 1).every((cell) => /^\s+\S/.test(cell));
  return continues && sheet.joiner === ',' && /[.!?:,]$/.test(text) && countWords(text) >= 6;
}

/** True for a short text that can stand above a table: no sentence, no value. */
export function isTitle(text: string): boolean {
  return countWords(text) <= 10 && text.length <= 80 && !/[.!?,;]$/.test(text.trim()) && /\p{L}{2}/u.test(text);
}

/** True for a text that can head a column: words, and no value such as a number, a date, an address or a flag. */
export function isHeading(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length > 80 || !/\p{L}/u.test(trimmed)) return false;
  return (
    !/^(y|n|u|yes|no|true|false|none|null|n\/a|[a-o]\d{2})$/i.test(trimmed) &&
    !/@|^\d[\d\s./:-]*$|^\d+(\.\d+)?\s*%?$/.test(trimmed)
  );
}

const usualValues =
  /^(the )?(voted|did ?n.t vote|did not vote|not voted|not eligible|not yet known|labour|conservatives?|lib dems?|liberal democrats?|greens?|snp|reform( uk)?|plaid( cymru)?|undecided|refused|would not say|remain|leave|post|proxy|in person|doorstep|member|lapsed|subscribed|unsubscribed|(daily |sunday )?(telegraph|guardian|mail|times|sun|mirror|express)|english|welsh)( (labour|conservative|lib dem|ld|green|snp|plaid|reform))?( \([^)\d]{1,20}\))?$/i;

/** True for what is a value at least as often as a label: how somebody voted, a party, a way of contact. */
export function isUsualValue(text: string): boolean {
  return text.length <= 60 && usualValues.test(text.trim());
}

/** True for a text of five words or more that ends like a sentence, and for any of twelve. */
export function isSentence(text: string): boolean {
  const count = countWords(text);
  return (count >= 5 && /[.!?:]["')\]]?$/.test(text)) || count >= 12;
}

function countWords(text: string): number {
  return text.length > 20_000 ? 4000 : text.split(/\s+/).filter(Boolean).length;
}
