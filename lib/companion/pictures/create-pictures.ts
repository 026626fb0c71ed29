/** Keeps the pictures of political ads that stand in the page: each once, one at a time, when the page has loaded it. */
import type { AdMark } from '#lib/core/ad-mark.ts';
import { choosePicture, type ShownPicture } from './choose-picture.ts';

/** `P` is a picture of the page, `E` a post of it; tests have neither. */
export interface PictureWorld<E, P extends ShownPicture, Outcome> {
  readonly shownIn: (post: E) => readonly P[];
  readonly take: (picture: P) => Promise<Outcome>;
  /** False where the background has not taken it: another showing may try again. */
  readonly send: (ad: string, outcome: Outcome) => Promise<boolean>;
  readonly setTimer: (run: () => void, ms: number) => void;
}

export interface Pictures<E> {
  readonly shown: (mark: AdMark, post: E) => void;
}

/** A page loads a picture when its post comes near the screen: looked for at once, and after these pauses. */
const pausesMs = [700, 2_000, 6_000, 15_000] as const;

export function createPictures<E, P extends ShownPicture, Outcome>({
  shownIn,
  take,
  send,
  setTimer,
}: PictureWorld<E, P, Outcome>): Pictures<E> {
  const begun = new Set<string>();
  let last: Promise<void> = Promise.resolve();

  const keep = async (ad: string, picture: P): Promise<void> => {
    if (!(await send(ad, await take(picture)))) begun.delete(ad);
  };
  const look = (mark: AdMark, post: E, turn: number): void => {
    const picture = choosePicture(shownIn(post), mark.media ?? []);
    const pause = pausesMs[turn];
    if (picture) last = last.then(() => keep(mark.ad, picture));
    else if (pause === undefined) begun.delete(mark.ad);
    else setTimer(() => look(mark, post, turn + 1), pause);
  };
  return {
    shown(mark, post) {
      if (!mark.picture || begun.has(mark.ad)) return;
      begun.add(mark.ad);
      look(mark, post, 0);
    },
  };
}
