/** The picture of the page that is looked at; only that one is drawn. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useDeps } from '#components/dashboard/deps.ts';
import type { PageTask } from '#lib/core/answer-page.ts';
import { createPagePictures, type PageState } from './page-pictures.ts';

/** Null where no page is wanted. The worker that draws starts with the first page and ends with the component. */
export function usePagePicture(task: PageTask | null): PageState | null {
  const { createPageDrawer } = useDeps();
  const pictures = useMemo(() => createPagePictures(createPageDrawer()), [createPageDrawer]);
  const [, setDrawn] = useState(0);
  useEffect(() => () => pictures.close(), [pictures]);
  const latest = useRef(task);
  useEffect(() => {
    latest.current = task;
  });
  const key = JSON.stringify(task);
  useEffect(() => {
    const { current } = latest;
    if (current === null || pictures.known(current).kind !== 'drawing') return;
    void pictures.draw(current).then(() => setDrawn((count) => count + 1));
  }, [key, pictures]);
  return task === null ? null : pictures.known(task);
}
