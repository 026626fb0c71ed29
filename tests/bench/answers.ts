/** Reading an answer against its limit, in the same run: a workbook against its library alone, CSV against a bare scanner. */
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { readCells } from '#lib/sar/formats/read-cells.ts';
import { median } from './median.ts';

const rowCount = 20_000;
const runs = 7;

/** Prints times and ratios: XLSX at most 1.3 of the library, CSV at least 0.5 of the scanner's speed. */
export async function benchAnswers(): Promise<void> {
  const rows = Array.from({ length: rowCount }, (_, row) => rowOf(row));
  const plain = await writeXlsx({ sheets: [{ name: 'Answer', rows }] });
  const csv = new TextEncoder().encode(rows.map((cells) => cells.map(quoted).join(',')).join('\r\n'));
  await compare(
    'XLSX',
    'its library alone',
    () => readCells({ name: 'a.xlsx', bytes: plain }),
    () => readXlsx(plain),
  );
  await compare(
    'CSV',
    'a bare scanner',
    () => readCells({ name: 'a.csv', bytes: csv }),
    () => scan(csv),
  );
}

function rowOf(row: number): (string | number | Date)[] {
  const day = new Date(Date.UTC(2025, 0, 1 + (row % 300)));
  return [
    `label ${row % 500}`,
    row,
    row / 7,
    'Electoral register',
    `text, "quoted" ${row}`,
    day,
    'Leeds',
    row % 11,
    'N58',
    'Y',
  ];
}

function quoted(value: string | number | Date): string {
  const text = value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Both in turn, so that what else the machine does meets both. */
async function compare(form: string, limit: string, ours: () => Promise<unknown>, bare: () => unknown): Promise<void> {
  const own: number[] = [];
  const others: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    own.push(await timeOf(ours));
    others.push(await timeOf(bare));
  }
  const [ownMs, bareMs] = [median(own), median(others)];
  process.stdout.write(
    `${form}, ${rowCount} rows of 10 cells: ${ownMs.toFixed(0)} ms, ${limit} ${bareMs.toFixed(0)} ms: time ${(ownMs / bareMs).toFixed(2)}, speed ${(bareMs / ownMs).toFixed(2)}\n`,
  );
}

async function timeOf(work: () => unknown): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

/** The least that a reader of CSV can do: decode, and cut at commas and lines outside quotation marks. */
function scan(bytes: Uint8Array): string[][] {
  const text = new TextDecoder().decode(bytes);
  const rows: string[][] = [];
  let row: string[] = [];
  let [start, inQuotes] = [0, false];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 34) inQuotes = !inQuotes;
    else if (!inQuotes && (code === 44 || code === 10)) {
      row.push(cell(text.slice(start, at)));
      start = at + 1;
      if (code === 10) {
        rows.push(row);
        row = [];
      }
    }
  }
  row.push(cell(text.slice(start)));
  return [...rows, row];
}

function cell(text: string): string {
  const end = text.endsWith('\r') ? text.slice(0, -1) : text;
  return end.startsWith('"') ? end.slice(1, -1).replaceAll('""', '"') : end;
}
