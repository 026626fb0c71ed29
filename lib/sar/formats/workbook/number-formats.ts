/** Whether a workbook has number formats that change what its numbers say; most have none and are read faster without. */
import { listParts, readPart } from '#lib/sar/formats/package-parts.ts';
import { changesMeaning } from './cell-text.ts';

/** Formats of Excel's own list: 0%, 0.00% and mmm-yy. */
const builtIn = new Set(['9', '10', '17']);

/** True when a cell format of the workbook uses such a number format, and when that cannot be told. */
export async function hasTellingFormats(bytes: Uint8Array): Promise<boolean> {
  const parts = listParts(bytes);
  if (!parts) return true;
  const part = parts.find(({ name }) => name === 'xl/styles.xml');
  if (!part) return false;
  const read = await readPart(bytes, part);
  if (!read) return true;
  const xml = new TextDecoder().decode(read);
  const telling = new Set(builtIn);
  for (const [tag] of xml.matchAll(/<(?:\w+:)?numFmt\s[^>]*>/g)) {
    if (changesMeaning(attribute(tag, 'formatCode'))) telling.add(attribute(tag, 'numFmtId'));
  }
  const cellFormats = /<(?:\w+:)?cellXfs\b[\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(xml)?.[0] ?? '';
  return [...cellFormats.matchAll(/\bnumFmtId="(\d+)"/g)].some(([, id]) => telling.has(id ?? ''));
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}
