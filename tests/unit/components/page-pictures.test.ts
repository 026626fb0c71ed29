/** Pictures of pages: drawn once, kept for a while, given back to the browser. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createPagePictures } from '#components/dashboard/check/page-pictures.ts';
import { firstShowing, turned, zoomed } from '#components/dashboard/check/source-view.ts';
import type { PageAnswer, PageTask } from '#lib/core/answer-page.ts';

const aTask = (page: number, password?: string): PageTask => ({
  answer: 'ans:1',
  where: { file: 'a.pdf', page },
  ...(password === undefined ? {} : { password }),
});
const drawn: PageAnswer = { kind: 'drawn', picture: new Blob(['x']), width: 595, height: 842 };
let revoked: string[];

beforeEach(() => {
  revoked = [];
  let made = 0;
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => `blob:${(made += 1)}`);
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((url) => void revoked.push(url));
});
afterEach(() => vi.restoreAllMocks());

function aDrawer(answer: (task: PageTask) => PageAnswer | null) {
  const asked: number[] = [];
  const drawer = {
    draw: async (task: PageTask) => {
      asked.push(task.where.page ?? 0);
      return answer(task);
    },
    close: () => void asked.push(-1),
  };
  return { asked, pictures: createPagePictures(drawer) };
}

it('draws a page once', async () => {
  const { asked, pictures } = aDrawer(() => drawn);
  expect(pictures.known(aTask(1)).kind).toBe('drawing');
  expect(await pictures.draw(aTask(1))).toEqual({ kind: 'shown', url: 'blob:1', width: 595, height: 842 });
  await pictures.draw(aTask(1));
  expect(asked).toEqual([1]);
});

it('draws a page again that another one came before', async () => {
  let calls = 0;
  const { pictures } = aDrawer(() => ((calls += 1) === 1 ? null : drawn));
  expect((await pictures.draw(aTask(1))).kind).toBe('drawing');
  expect((await pictures.draw(aTask(1))).kind).toBe('shown');
});

it('asks again with a password', async () => {
  const { pictures } = aDrawer(({ password }) => (password === 'right' ? drawn : { kind: 'locked' }));
  expect((await pictures.draw(aTask(1))).kind).toBe('locked');
  expect((await pictures.draw(aTask(1, 'right'))).kind).toBe('shown');
});

it('gives back the oldest of many, and all in the end', async () => {
  const { asked, pictures } = aDrawer(() => drawn);
  for (let page = 1; page <= 13; page += 1) await pictures.draw(aTask(page));
  expect(revoked).toEqual(['blob:1']);
  pictures.close();
  expect(revoked).toHaveLength(13);
  expect(asked.at(-1)).toBe(-1);
});

it('turns from the page to its cells and back, and grows in steps that end', () => {
  expect(turned(turned(firstShowing))).toEqual(firstShowing);
  const largest = Array.from({ length: 20 }).reduce<typeof firstShowing>((now) => zoomed(now, 'larger'), firstShowing);
  expect([largest.zoom, zoomed(largest, 'larger').zoom]).toEqual([3, 3]);
  expect(zoomed(largest, 'smaller').zoom).toBe(2.2);
});
