/** A web page, or a mail or document in its form → one sheet. */
import { problem, type Problem } from '#lib/core/problem.ts';
import { decodeText } from '#lib/sar/formats/decode-text.ts';
import type { FormatReader } from '#lib/sar/formats/format-reader.ts';
import { limitRows, rowsLeftOut } from '#lib/sar/formats/limit-rows.ts';
import type { Sheet } from '#lib/sar/formats/sheet.ts';
import { htmlProblems } from './html-problems.ts';
import { htmlRows } from './html-rows.ts';
import { parseHtml } from './parse5-document.ts';

/** Reads an HTML file in the encoding that it has, whatever it declares. */
export const readHtml: FormatReader = ({ name, bytes }) => {
  const { text, problems } = decodeText(name, bytes, declaredEncoding(bytes));
  const { sheet, problems: own } = readHtmlText(name, text);
  const isEmpty = sheet.rows.length === 0;
  const empty = isEmpty ? [problem('empty', name, 'there is no text on this page')] : [];
  return Promise.resolve({ sheets: isEmpty ? [] : [sheet], problems: [...problems, ...own, ...empty] });
};

/** The text of a page as rows; hidden text is read, and counted in a problem. */
export function readHtmlText(file: string, html: string): { sheet: Sheet; problems: Problem[] } {
  const root = parseHtml(html);
  const { rows, left } = limitRows(htmlRows(root));
  const problems = [...htmlProblems(file, root), ...rowsLeftOut(file, rows.length, left)];
  return { sheet: { file, joiner: ' ', rows }, problems };
}

/** `<meta charset="…">`, in either form; null where there is none. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return /<meta\b[^>]*charset\s*=\s*["']?([\w.:-]+)/i.exec(head)?.[1] ?? null;
}
