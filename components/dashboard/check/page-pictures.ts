/** Pictures of the pages that were looked at, so that going back to one is at once. */
import type { PageAnswer, PageDrawer, PageTask } from '#lib/core/answer-page.ts';

/** A page that can be shown: the address of its picture, and its size in the units of `Where.box`. */
export type PageState =
  | { readonly kind: 'drawing' }
  | { readonly kind: 'shown'; readonly url: string; readonly width: number; readonly height: number }
  | { readonly kind: Exclude<PageAnswer['kind'], 'drawn'> };

export interface PagePictures {
  /** What is known of a page now; `drawing` where nothing is. */
  readonly known: (task: PageTask) => PageState;
  /** The same once it was drawn; `drawing` where a newer task came before it. */
  readonly draw: (task: PageTask) => Promise<PageState>;
  readonly close: () => void;
}

/** So many pages are kept; a picture is some hundred kilobytes. */
const most = 12;

export function createPagePictures(drawer: PageDrawer): PagePictures {
  const pages = new Map<string, PageState>();

  const keep = (key: string, state: PageState): void => {
    pages.set(key, state);
    const [oldest] = pages.keys();
    if (pages.size > most && oldest !== undefined) forget(oldest);
  };
  const forget = (key: string): void => {
    const state = pages.get(key);
    if (state?.kind === 'shown') URL.revokeObjectURL(state.url);
    pages.delete(key);
  };
  const known = (task: PageTask): PageState => pages.get(keyOf(task)) ?? { kind: 'drawing' };

  return {
    known,
    draw: async (task) => {
      const key = keyOf(task);
      if (pages.has(key)) return known(task);
      const answer = await drawer.draw(task);
      if (answer !== null) keep(key, stateOf(answer));
      return known(task);
    },
    close: () => {
      for (const key of pages.keys()) forget(key);
      drawer.close();
    },
  };
}

function keyOf({ answer, where, password }: PageTask): string {
  return JSON.stringify([answer, where.file, where.page ?? null, password ?? null]);
}

function stateOf(answer: PageAnswer): PageState {
  if (answer.kind !== 'drawn') return answer;
  const { picture, width, height } = answer;
  return { kind: 'shown', url: URL.createObjectURL(picture), width, height };
}
