/** The keeping of pictures as it is in a real page. */
import { sendPicture } from '#lib/messaging/send.ts';
import type { PlatformAdapter } from '#lib/platforms/contract.ts';
import { createPictures, type Pictures } from './create-pictures.ts';
import { createRereading } from './read-again.ts';
import { readShown } from './read-shown.ts';
import { takePicture } from './take-picture.ts';

/** Firefox keeps what scripts ask for apart from what pages show (seen 2026-11-23, version 153): there reading again is asking. */
const sharesCache = !import.meta.env.FIREFOX;

export function createPagePictures({
  id,
  othersSelector,
  cachedPictureHosts = [],
}: Pick<PlatformAdapter, 'id' | 'othersSelector' | 'cachedPictureHosts'>): Pictures<Element> {
  const rereading = createRereading(sharesCache ? cachedPictureHosts : [], (url, init) => fetch(url, init));
  return createPictures({
    shownIn: (post) => readShown(post, othersSelector),
    take: (picture) => takePicture(picture, rereading),
    send: (ad, outcome) => sendPicture({ type: 'pictureTaken', platform: id, ad, outcome }),
    setTimer: (run, ms) => void setTimeout(run, ms),
  });
}
