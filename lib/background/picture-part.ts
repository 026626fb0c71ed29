/** Takes pictures from companions; a failure here stops pictures, never the recording of ads. */
import type { Platform } from '#lib/core/platform.ts';
import type { HeardPicture } from '#lib/messaging/receive.ts';
import { readSettings } from '#lib/store/read-settings.ts';
import type { WriteContext } from '#lib/store/write-context.ts';
import { keepPicture, notePictureNotKept, stopPictures } from '#lib/store/write-picture.ts';
import { isFull } from '#lib/store/is-full.ts';
import { isRecording } from '#lib/store/is-recording.ts';

export interface PictureDeps {
  readonly context: WriteContext;
  ready(): Promise<void>;
  /** Whether the platform is wanted, and allowed by the browser. */
  mayRecord(platform: Platform): Promise<boolean>;
  report(at: string, error: unknown): Promise<void>;
}

/** True once it is kept, or will not be: not wanted, not possible, or nobody knows of such an ad. False: try again. */
export async function recordPicture(deps: PictureDeps, picture: HeardPicture): Promise<boolean> {
  const { context } = deps;
  if (!picture.ad.startsWith(`ad:${picture.platform}:`)) return true;
  try {
    await deps.ready();
    const { pictures } = await readSettings(context.db);
    if (pictures && (await deps.mayRecord(picture.platform))) await settle(context, picture);
    return true;
  } catch (error) {
    if (isFull(error)) return stopForWantOfRoom(deps, picture);
    await deps.report('pictures', error);
    return false;
  }
}

async function settle(context: WriteContext, { platform, ad, outcome }: HeardPicture): Promise<void> {
  if (outcome.kind === 'taken') {
    const { kind: _kind, ...taken } = outcome;
    await keepPicture(context, { ...taken, ad }, (settings) => isRecording(settings, platform, context.now()));
    return;
  }
  if (outcome.why === 'asked') await stopPictures(context, 'asked', platform);
  await notePictureNotKept(context, ad, outcome.why);
}

/** The disk is full: what room is left is for text. */
async function stopForWantOfRoom(deps: PictureDeps, { ad }: HeardPicture): Promise<boolean> {
  try {
    await stopPictures(deps.context, 'disk-full', null);
    await notePictureNotKept(deps.context, ad, 'no-room');
  } catch (error) {
    await deps.report('pictures', error);
  }
  return true;
}
