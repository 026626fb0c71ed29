/** Asks the worker for pictures of pages, one at a time; the worker starts with the first and ends with `close`. */
import type { PageAnswer, PageDrawer, PageTask } from '#lib/core/answer-page.ts';

/** No page of a letter takes so long; one that was made to never ends. */
const longestMs = 20_000;

interface Waiting {
  readonly task: PageTask;
  readonly answer: (answer: PageAnswer | null) => void;
}

export function createPageDrawer(): PageDrawer {
  let worker: Worker | null = null;
  let waiting: Waiting | null = null;
  let isBusy = false;

  const next = async (): Promise<void> => {
    if (isBusy || waiting === null) return;
    const { task, answer } = waiting;
    [waiting, isBusy] = [null, true];
    worker ??= new Worker(new URL('./page-worker.ts', import.meta.url), { type: 'module' });
    const asked = worker;
    const drawn = await ask(asked, task);
    if (drawn === null) asked.terminate();
    if (drawn === null && worker === asked) worker = null;
    isBusy = false;
    answer(drawn ?? { kind: 'broken' });
    await next();
  };

  return {
    draw: (task) =>
      new Promise((resolve) => {
        waiting?.answer(null);
        waiting = { task, answer: resolve };
        void next();
      }),
    close: () => {
      waiting?.answer(null);
      waiting = null;
      worker?.terminate();
      worker = null;
    },
  };
}

/** Null where the worker stopped, or did not answer in time. */
function ask(worker: Worker, task: PageTask): Promise<PageAnswer | null> {
  const end = new AbortController();
  const { signal } = end;
  return new Promise<PageAnswer | null>((resolve) => {
    const timer = setTimeout(() => resolve(null), longestMs);
    signal.addEventListener('abort', () => clearTimeout(timer));
    worker.addEventListener('message', (event: MessageEvent<PageAnswer>) => resolve(event.data), { signal });
    worker.addEventListener('error', () => resolve(null), { signal });
    worker.postMessage(task, []);
  }).finally(() => end.abort());
}
