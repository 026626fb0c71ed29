/** Importing an answer: through a worker where there is one, within limits, and abortable. */
import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { maxAnswerBytes, maxAnswerRecords } from '#lib/importing/answer-task.ts';
import { importAnswer } from '#lib/importing/import-answer.ts';

const demo = async (): Promise<File> =>
  new File([await readFile('tests/fixtures/demo/labour-answer.csv')], 'labour-answer.csv');

/** A worker that never answers, as one that is still reading. */
class SilentWorker extends EventTarget {
  static readonly terminated: SilentWorker[] = [];
  postMessage(): void {}
  terminate(): void {
    SilentWorker.terminated.push(this);
  }
}

afterEach(() => vi.unstubAllGlobals());

describe('importing an answer', () => {
  test('gives the facts and statements of the file, with the controller', async () => {
    const answer = await importAnswer(await demo(), 'labour');
    expect(answer.facts).toHaveLength(21);
    expect(answer.facts.every((fact) => fact.controller === 'labour')).toBe(true);
    expect(answer.statements.find((statement) => statement.about === 'platform_sharing')?.stance).toBe('denies');
  });

  test('a file over the limit is not read and says so', async () => {
    const file = new File(['a,b\n'], 'large.csv');
    Object.defineProperty(file, 'size', { value: maxAnswerBytes + 1 });
    const answer = await importAnswer(file, 'labour');
    expect(answer.facts).toEqual([]);
    expect(answer.problems).toMatchObject([{ kind: 'too-large', at: 'large.csv' }]);
  });

  test('a database is not kept as an answer about one person', async () => {
    const rows = `field,value\n${'Age,41\n'.repeat(maxAnswerRecords + 1)}`;
    const answer = await importAnswer(new File([rows], 'database.csv'), 'labour');
    expect(answer.problems).toMatchObject([{ kind: 'too-large', at: 'database.csv' }]);
    expect(answer.facts).toEqual([]);
  });

  test('what was aborted before it began does not begin', async () => {
    await expect(
      importAnswer(await demo(), 'labour', { signal: AbortSignal.abort(new Error('left the page')) }),
    ).rejects.toThrow('left the page');
  });

  test('aborting ends the worker', async () => {
    vi.stubGlobal('Worker', SilentWorker);
    const controller = new AbortController();
    const reading = importAnswer(await demo(), 'labour', { signal: controller.signal });
    setTimeout(() => controller.abort(new Error('left the page')), 5);
    await expect(reading).rejects.toThrow('left the page');
    expect(SilentWorker.terminated).toHaveLength(1);
  });
});
