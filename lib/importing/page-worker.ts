/** Draws the pages of kept files apart from the page, so that moving through what was read never waits for a picture. */
import type { PageTask } from '#lib/core/answer-page.ts';
import { openDatabase } from '#lib/store/db.ts';
import { createDrawing } from './create-drawing.ts';

const { draw } = createDrawing(openDatabase());

addEventListener('message', (event: MessageEvent<PageTask>) => {
  void draw(event.data).then((answer) => postMessage(answer));
});
