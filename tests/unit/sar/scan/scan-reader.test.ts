/** The reading of an answer's scans: its limit, a person who stops it, and a recogniser that fails. */
import { describe, expect, test } from 'vitest';
import type { Recogniser, Word } from '#lib/sar/formats/scan/recogniser.ts';
import { maxScannedPages, type Scan, type ScanReader, scanReader } from '#lib/sar/formats/scan/scan-reader.ts';
import type { ScanTools } from '#lib/sar/formats/scan/scan-tools.ts';
import { scanProblems } from '#lib/sar/formats/scan/scan-problems.ts';

const tools: ScanTools = {
  turn: async () => undefined,
  goOn: async () => true,
  surface: () => ({ canvas: {}, pixels: () => ({ width: 1, height: 1, data: new Uint8Array(4) }) }),
  decode: async () => ({ width: 1, height: 1, data: new Uint8Array(4) }),
  engineFile: async () => new Uint8Array(0),
};

const word: Word = {
  text: 'Postcode',
  left: 10,
  top: 10,
  right: 60,
  bottom: 22,
  baseline: 20,
  height: 12,
  sure: 0.7,
  letters: [],
};

/** White, with ink where the word stands. */
const page = {
  width: 90,
  height: 40,
  grey: new Uint8Array(90 * 40).fill(255).fill(0, 15 * 90 + 10, 15 * 90 + 60),
};
const frame = { number: 3, width: 45, height: 20, scale: 0.5 };
const scan: Scan = {
  progress: { file: 'a.pdf', page: 1, pages: 9 },
  paint: async () => ({ picture: page, frame }),
};

const seeing = (words: readonly Word[]): Recogniser => ({ page: () => [words], part: () => [] });

async function outcomes(reader: ScanReader, times: number): Promise<string[]> {
  const said: string[] = [];
  for (let left = times; left > 0; left -= 1) {
    const result = await reader.read(scan);
    said.push(result.ok ? 'read' : result.error.kind);
  }
  return said;
}

describe('a scanned page', () => {
  test('comes with its words in points, and how sure they are', async () => {
    const read = await scanReader(
      async () => tools,
      async () => seeing([word]),
    ).read(scan);
    if (!read.ok) throw new Error('not read');
    const [piece] = read.value.pieces;
    expect(read.value).toMatchObject({ number: 3, width: 45, height: 20 });
    expect(piece).toMatchObject({ text: 'Postcode', left: 5, right: 30, baseline: 10, size: 6, box: [5, 5, 25, 6] });
    expect([read.value.sureIn?.([0, 0, 40, 20]), read.value.sureIn?.([0, 15, 40, 5])]).toEqual([0.7, null]);
  });

  test('without a word is no page without text', async () => {
    const reader = scanReader(
      async () => tools,
      async () => seeing([]),
    );
    expect(await outcomes(reader, 1)).toEqual(['blank']);
  });

  test('over the limit is not read, and the recogniser is started once', async () => {
    let starts = 0;
    const reader = scanReader(
      async () => tools,
      async () => {
        starts += 1;
        return seeing([word]);
      },
    );
    const said = await outcomes(reader, maxScannedPages + 2);
    expect([said.filter((each) => each === 'read').length, said.at(-1), starts]).toEqual([
      maxScannedPages,
      'over-limit',
      1,
    ]);
  });

  test('is the last where a person stops', async () => {
    let asked = 0;
    const stopping = { ...tools, goOn: async () => (asked += 1) < 3 };
    const reader = scanReader(
      async () => stopping,
      async () => seeing([word]),
    );
    expect(await outcomes(reader, 5)).toEqual(['read', 'read', 'stopped', 'stopped', 'stopped']);
    expect(asked).toBe(3);
  });

  test('that is too much for the recogniser does not stop the next one, until it fails again', async () => {
    let starts = 0;
    const reader = scanReader(
      async () => tools,
      async () => {
        starts += 1;
        return {
          ...seeing([word]),
          page: () => {
            throw new RangeError('out of memory');
          },
        };
      },
    );
    expect(await outcomes(reader, 4)).toEqual(['failed', 'failed', 'failed', 'failed']);
    expect(starts).toBe(2);
    expect(await reader.read(scan)).toEqual({ ok: false, error: { kind: 'failed', why: 'out of memory' } });
  });

  test('is not read where what it needs is not there', async () => {
    const reader = scanReader(async () => Promise.reject(new Error('the optional package is not installed')));
    expect(await reader.read(scan)).toMatchObject({ error: { why: 'the optional package is not installed' } });
  });
});

test('what was not read is counted by its reason, from the first page on', () => {
  const at = (number: number): string => `a.pdf page ${number}`;
  const unread = [
    { number: 2, why: { kind: 'blank' } },
    { number: 4, why: { kind: 'stopped' } },
    { number: 5, why: { kind: 'stopped' } },
    { number: 6, why: null },
  ] as const;
  expect(scanProblems(at, { read: [], unread }).map((each) => `${each.at}: ${each.seen}`)).toEqual([
    'a.pdf page 2: 1 scanned page: no text was recognised: type what stands there by hand',
    'a.pdf page 4: 2 scanned pages: not read, because reading was stopped: add the file again to read all of it',
    'a.pdf page 6: 1 scanned page: no text in it',
  ]);
});
