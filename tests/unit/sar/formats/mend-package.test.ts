/** Office files whose end is missing: what stands before is read, and nothing that half of a file would change the meaning of. */
import { downloadZip } from 'client-zip';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { closeMarkup } from '#lib/sar/formats/archive/close-markup.ts';
import { listParts, readPart } from '#lib/sar/formats/package-parts.ts';
import { readCells } from '#lib/sar/formats/read-cells.ts';
import { makeDocx } from '../make-docx.ts';

const lines = Array.from(
  { length: 40 },
  (_, at) => `Sentence ${at + 1} of a synthetic sample, not issued by the party.`,
);
const cellsOf = async (name: string, bytes: Uint8Array) => {
  const { sheets, problems } = await readCells({ name, bytes });
  return { cells: sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)), problems };
};

describe('a document that breaks off', () => {
  it.each([0.5, 0.8, 0.95])('at %d of its length gives the whole paragraphs before', async (share) => {
    const whole = await makeDocx({ blocks: lines });
    const { cells, problems } = await cellsOf('a.docx', whole.slice(0, Math.floor(whole.length * share)));
    const said = cells.filter((cell) => cell !== '');
    expect(said.length).toBeGreaterThan(lines.length * (share - 0.2));
    expect(said).toEqual(lines.slice(0, said.length));
    expect(problems).toMatchObject([{ kind: 'damaged-file', at: 'a.docx' }]);
  });

  it('before any of its text says what to do, as before', async () => {
    const whole = await makeDocx({ blocks: lines });
    const { cells, problems } = await cellsOf('a.docx', whole.slice(0, 700));
    expect([cells, problems.map(({ kind }) => kind)]).toEqual([[], ['unread-file']]);
  });

  it('is closed after its last whole paragraph', () => {
    const cut = '<w:document><w:body><w:p><w:r><w:t>one</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>We do n';
    expect(new TextDecoder().decode(closeMarkup(new TextEncoder().encode(cut)))).toBe(
      '<w:document><w:body><w:p><w:r><w:t>one</w:t></w:r></w:p></w:body></w:document>',
    );
  });
});

/** The parts of a workbook with those named last at the end, packed as they are. */
async function inOrder(bytes: Uint8Array, last: RegExp): Promise<Uint8Array<ArrayBuffer>> {
  const parts = (listParts(bytes) ?? []).toSorted((a, b) => Number(last.test(a.name)) - Number(last.test(b.name)));
  const files = await Promise.all(
    parts.map(async (part) => ({ name: part.name, input: (await readPart(bytes, part)) ?? new Uint8Array() })),
  );
  return new Uint8Array(await downloadZip(files).arrayBuffer());
}

describe('a workbook that breaks off', () => {
  const rows = [['field', 'value'], ...lines.map((line, at) => [`Label ${at + 1}`, line])];

  it('within a sheet gives the whole rows before', async () => {
    const whole = await inOrder(await writeXlsx({ sheets: [{ name: 'Scores', rows }] }), /worksheets\/sheet1/);
    const text = new TextDecoder('latin1').decode(whole);
    const { cells, problems } = await cellsOf('a.xlsx', whole.slice(0, text.indexOf('<row r="30"')));
    expect(cells.slice(0, 4)).toEqual(['field', 'value', 'Label 1', lines[0]]);
    expect(cells.slice(-2)).toEqual(['Label 28', lines[27]]);
    expect(problems).toMatchObject([{ kind: 'damaged-file', at: 'a.xlsx' }]);
  });

  const mixed = [
    ['field', 'value', 'seen'],
    ...lines.map((line, at) => [line, at + 1, new Date(Date.UTC(2026, 0, at + 1))]),
  ];
  const noted = '[text in the lost part of the file]';

  it('within the table of its texts gives those before, and every number and date', async () => {
    const whole = await inOrder(await writeXlsx({ sheets: [{ name: 'Scores', rows: mixed }] }), /sharedStrings/);
    const text = new TextDecoder('latin1').decode(whole);
    const { cells, problems } = await cellsOf('a.xlsx', whole.slice(0, text.indexOf('Sentence 9 ')));
    expect(cells.slice(0, 6)).toEqual(['field', 'value', 'seen', lines[0], '1', '2026-01-01']);
    expect(cells.slice(24, 33)).toEqual([
      lines[7],
      '8',
      '2026-01-08',
      noted,
      '9',
      '2026-01-09',
      noted,
      '10',
      '2026-01-10',
    ]);
    expect(problems.map(({ kind, seen }) => [kind, seen])).toEqual([
      ['damaged-file', expect.stringContaining('the end of the file is missing')],
      ['damaged-file', '32 cells whose text was in the lost part: in its place stands a note that it is missing'],
    ]);
  });

  it('before its formats gives its numbers, but none that may be a date', async () => {
    const whole = await inOrder(
      await writeXlsx({ sheets: [{ name: 'Scores', rows: mixed.slice(0, 5) }] }),
      /sharedStrings|styles/,
    );
    const text = new TextDecoder('latin1').decode(whole);
    const { cells, problems } = await cellsOf(
      'a.xlsx',
      whole.slice(0, Math.min(text.indexOf('<styleSheet'), text.indexOf('<sst'))),
    );
    expect(cells.slice(3, 6)).toEqual([noted, '1', '[46023, a number whose format is in the lost part of the file]']);
    expect(problems.map(({ seen }) => seen).slice(1)).toEqual([
      '7 cells whose text was in the lost part: in its place stands a note that it is missing',
      '4 cells with a number whose format was in the lost part: it may be a date or a percentage',
    ]);
  });

  it('before the table of its texts, with nothing but texts, says what to do', async () => {
    const whole = await inOrder(await writeXlsx({ sheets: [{ name: 'Scores', rows }] }), /sharedStrings/);
    const text = new TextDecoder('latin1').decode(whole);
    const { cells, problems } = await cellsOf('a.xlsx', whole.slice(0, text.indexOf('<si>')));
    expect([cells, problems.map(({ kind }) => kind)]).toEqual([[], ['unread-file']]);
  });
});
