/** Importing an answer: through a worker where there is one, within limits, and abortable. */
import { readFile } from 'node:fs/promises';
import { downloadZip } from 'client-zip';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  type AnswerTask,
  maxAnswerBytes,
  maxAnswerRecords,
  type ReaderSays,
  stopScans,
} from '#lib/importing/answer-task.ts';
import { importAnswers } from '#lib/importing/import-answers.ts';
import { splitAnswer } from '#lib/importing/split-answer.ts';
import { problem } from '#lib/core/problem.ts';
import type { Answer } from '#lib/sar/read-answer.ts';
import { makePdf } from '#tests/harness/pdf/make-pdf.ts';
import { WorkerHere } from '#tests/harness/worker-here.ts';

const demo = async (): Promise<File> =>
  new File([await readFile('tests/fixtures/demo/labour-answer.csv')], 'labour-answer.csv');

/** What one file says that comes alone. */
async function alone(file: File): Promise<Answer> {
  const [read] = await importAnswers([file], 'labour');
  if (read === undefined) throw new Error('nothing came for one file');
  return read.answer;
}

/** A worker that never answers, as one that is still reading. */
class SilentWorker extends EventTarget {
  static readonly terminated: SilentWorker[] = [];
  postMessage(): void {}
  terminate(): void {
    SilentWorker.terminated.push(this);
  }
}

/** A worker with a scan of two pages, which it reads until it is told to stop. */
class ScanningWorker extends EventTarget {
  postMessage(message: AnswerTask | typeof stopScans): void {
    if (message === stopScans) {
      const stopped = problem('scanned-page', 'scan.pdf page 2', 'stopped');
      this.#say({ kind: 'answer', answer: { facts: [], statements: [], remainders: [], problems: [stopped] } });
    } else this.#say({ kind: 'scan', progress: { file: 'scan.pdf', page: 2, pages: 2 } });
  }

  terminate(): void {}

  #say(data: ReaderSays): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

beforeEach(() => vi.stubGlobal('Worker', WorkerHere));
afterEach(() => vi.unstubAllGlobals());

describe('importing an answer', () => {
  test('gives the facts and statements of the file, with the controller', async () => {
    const answer = await alone(await demo());
    expect(answer.facts).toHaveLength(21);
    expect(answer.facts.every((fact) => fact.controller === 'labour')).toBe(true);
    expect(answer.statements.find((statement) => statement.about === 'platform_sharing')?.stance).toBe('denies');
  });

  test('a file over the limit is not read and says so', async () => {
    const file = new File(['a,b\n'], 'large.csv');
    Object.defineProperty(file, 'size', { value: maxAnswerBytes + 1 });
    const answer = await alone(file);
    expect(answer.facts).toEqual([]);
    expect(answer.problems).toMatchObject([{ kind: 'too-large', at: 'large.csv' }]);
  });

  test('of a database the first records are kept, and the others are counted', async () => {
    const letter = 'Statement,We do not hold an email address for you.\n';
    const rows = `field,value\n${'Age,41\n'.repeat(maxAnswerRecords)}${letter}`;
    const { facts, statements, remainders, problems } = await alone(new File([rows], 'database.csv'));
    expect(facts.length + statements.length + remainders.length).toBe(maxAnswerRecords);
    expect(facts.slice(0, 2).map(({ where }) => where.cell)).toEqual(['B2', 'B3']);
    expect(statements).toContainEqual(expect.objectContaining({ about: 'email', stance: 'denies' }));
    const counts =
      problems
        .find(({ kind }) => kind === 'too-many')
        ?.seen.match(/\d+/g)
        ?.map(Number) ?? [];
    expect(counts.slice(1)).toEqual([maxAnswerRecords, (counts[0] ?? 0) - maxAnswerRecords]);
    expect(counts[0]).toBeGreaterThan(maxAnswerRecords);
  });

  test('a locked file asks for its password, and is read with it, inside an archive too', async () => {
    const locked = await makePdf((doc) => doc.text('We do not hold an email address for you.'), {
      userPassword: 'ZZ99 3VZ',
      pdfVersion: '1.7',
    });
    const archive = downloadZip([{ name: 'letter.pdf', input: locked }]);
    const files = [new File([locked.slice()], 'letter.pdf'), new File([await archive.arrayBuffer()], 'answer.zip')];
    const asked = await importAnswers(files, 'labour');
    expect(asked.map(({ answer }) => answer.problems.map(({ kind, at }) => [kind, at]))).toEqual([
      [['password-needed', 'letter.pdf']],
      [['password-needed', 'answer.zip/letter.pdf']],
    ]);
    const opened = await importAnswers(files, 'labour', { password: 'ZZ99 3VZ' });
    expect(opened.map(({ answer }) => answer.problems)).toEqual([[], []]);
    for (const { answer } of opened)
      expect(answer.statements.find(({ about }) => about === 'email')?.stance).toBe('denies');
  });

  test('what was aborted before it began does not begin', async () => {
    await expect(
      importAnswers([await demo()], 'labour', { signal: AbortSignal.abort(new Error('left the page')) }),
    ).rejects.toThrow('left the page');
  });

  test('aborting ends the worker', async () => {
    vi.stubGlobal('Worker', SilentWorker);
    const controller = new AbortController();
    const reading = importAnswers([await demo()], 'labour', { signal: controller.signal });
    setTimeout(() => controller.abort(new Error('left the page')), 5);
    await expect(reading).rejects.toThrow('left the page');
    expect(SilentWorker.terminated).toHaveLength(1);
  });

  test('which scanned page is read is told, and stopping there keeps what was read', async () => {
    vi.stubGlobal('Worker', ScanningWorker);
    const stopping = new AbortController();
    const [read] = await importAnswers([new File(['%PDF-'], 'scan.pdf')], 'labour', {
      scanSignal: stopping.signal,
      onScan: ({ page, pages }) => {
        expect([page, pages]).toEqual([2, 2]);
        stopping.abort();
      },
    });
    expect(read?.answer.problems).toMatchObject([{ kind: 'scanned-page', at: 'scan.pdf page 2' }]);
  });

  test('several files are one answer: none is silent about what another says, and each keeps its own pieces', async () => {
    const letter = new File(['field,value\nStatement,We do not hold an email address for you.\n'], 'letter.csv');
    const together = await importAnswers([letter, await demo()], 'labour');
    const [first, second] = together;
    const silent = together.flatMap(({ answer }) => answer.statements.filter(({ stance }) => stance === 'silent'));
    const said = together.flatMap(({ answer }) => answer.statements.filter(({ stance }) => stance !== 'silent'));
    expect(together.map(({ name }) => name)).toEqual(['letter.csv', 'labour-answer.csv']);
    expect(silent.filter(({ about }) => said.some((other) => other.about === about))).toEqual([]);
    expect(new Set(silent.map(({ about }) => about)).size).toBe(silent.length);
    expect(second?.answer.facts.map(({ id }) => id)).toEqual((await alone(await demo())).facts.map(({ id }) => id));
    expect(first?.answer.facts.every(({ where }) => where.file === 'letter.csv')).toBe(true);
  });

  test('two files of one name are told apart, and one too large does not keep the other from being read', async () => {
    const large = new File(['a,b\n'], 'a.csv');
    Object.defineProperty(large, 'size', { value: maxAnswerBytes + 1 });
    const read = await importAnswers(
      [new File(['Age,41\n'], 'a.csv'), large, new File(['Age,42\n'], 'a.csv')],
      'labour',
    );
    expect(read.map(({ name }) => name)).toEqual(['a.csv', 'a.csv (2)', 'a.csv (3)']);
    expect(read[1]?.answer.problems).toMatchObject([{ kind: 'too-large', at: 'a.csv (2)' }]);
    for (const at of [0, 2]) {
      const pieces = [...(read[at]?.answer.facts ?? []), ...(read[at]?.answer.remainders ?? [])];
      expect(pieces.length).toBeGreaterThan(0);
      expect(pieces.every(({ where }) => where.file === read[at]?.name)).toBe(true);
    }
  });
});

describe('splitting an answer', () => {
  test('keeps every piece once, and gives a problem to the file that it names', () => {
    const answer: Answer = {
      facts: [],
      statements: [],
      remainders: [
        { type: 'remainder', id: 'r1', text: 'x', where: { file: 'b.csv', cell: 'A1' } },
        { type: 'remainder', id: 'r2', text: 'y', where: { file: 'a.csv, b.csv' } },
      ],
      problems: [
        problem('ragged-row', 'a.csv (2) row 3', '1'),
        problem('empty', 'a.csv', 'nothing'),
        problem('encoding', 'somewhere', ''),
      ],
    };
    const parts = splitAnswer(answer, ['a.csv', 'a.csv (2)', 'b.csv']);
    expect(parts.map((part) => part.remainders.map(({ id }) => id))).toEqual([[], [], ['r1', 'r2']]);
    expect(parts.map((part) => part.problems.map(({ kind }) => kind))).toEqual([
      ['empty'],
      ['ragged-row'],
      ['encoding'],
    ]);
  });
});
