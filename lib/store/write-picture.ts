/** Keeps the picture of an ad, or notes why it is not kept; and lets go of all pictures when the user wants it. */
import type { NotKept } from '#lib/core/picture.ts';
import type { Platform } from '#lib/core/platform.ts';
import { pictureRecord } from '#lib/evidence/picture-record.ts';
import { changeAd } from './change-ad.ts';
import { commit } from './commit.ts';
import type { CounterKey } from './counter-keys.ts';
import type { Draft } from './draft.ts';
import { dropPictures } from './drop-pictures.ts';
import { makeRoom, roomOf } from './pictures-room.ts';
import type { AdRow, PictureRow, PictureStop, SettingsRow } from './rows.ts';
import { otherAds } from './shown-as.ts';
import type { WriteContext } from './write-context.ts';
import { settingsIn } from './write-settings.ts';

export type TakenPicture = Omit<PictureRow, 'keptAt'>;

/** `unwanted`: the ad is not there or not political, its picture is kept already, or nothing is wanted under the settings of the
 *  moment at which it would be stored. */
export async function keepPicture(
  context: WriteContext,
  taken: TakenPicture,
  isWanted: (settings: SettingsRow) => boolean = () => true,
): Promise<'kept' | 'unwanted' | 'no-room'> {
  const row: PictureRow = { ...taken, keptAt: context.now() };
  const record = await pictureRecord(row);
  return commit(context, async (draft) => {
    const ad = await adInWantOf(draft, row.ad);
    const settings = await settingsIn(draft);
    if (ad === null || !isWanted(settings)) return 'unwanted';
    if (!(await makeRoom(draft, row.bytes.length, roomOf(settings)))) {
      await note(draft, ad, 'no-room');
      return 'no-room';
    }
    draft.pictures.put(row);
    draft.count('pictures', 1);
    draft.count('pictureBytes', row.bytes.length);
    draft.log(record.id, record);
    const { pictureNotKept: before, ...kept } = ad;
    if (before !== undefined) await changeAd(draft, ad, kept);
    return 'kept';
  });
}

/** Notes with the ad why its picture is not kept; counted once for each ad and reason. */
export async function notePictureNotKept(context: WriteContext, id: string, why: NotKept): Promise<void> {
  await commit(context, async (draft) => {
    const ad = await adInWantOf(draft, id);
    if (ad !== null) await note(draft, ad, why);
  });
}

/** No picture is wanted from now on, on one platform or at all, until the user says so. */
export async function stopPictures(
  context: WriteContext,
  why: PictureStop['why'],
  platform: Platform | null,
): Promise<void> {
  await commit(context, async (draft) => {
    const stops = await stopsIn(draft);
    if (stops.some((stop) => stop.why === why && stop.platform === platform)) return;
    draft.state.put({ key: 'pictures', stops: [...stops, { why, platform, at: draft.now }] });
  });
}

/** Every picture; the ads stay. There is room again. */
export async function deletePictures(context: WriteContext): Promise<void> {
  let more = true;
  while (more) {
    more = await commit(context, async (draft) => {
      const rows = await draft.db.pictures.limit(chunk).toArray();
      await dropPictures(draft, rows, 'deleted by user');
      await liftStop(draft, 'disk-full');
      return rows.length === chunk;
    });
  }
}

/** So many pictures are in memory at once: at most some 50 MB. */
const chunk = 100;

async function stopsIn(draft: Draft): Promise<readonly PictureStop[]> {
  const row = await draft.state.get('pictures');
  return row?.key === 'pictures' ? row.stops : [];
}

async function liftStop(draft: Draft, why: PictureStop['why']): Promise<void> {
  const stops = await stopsIn(draft);
  const left = stops.filter((stop) => stop.why !== why);
  if (left.length < stops.length) draft.state.put({ key: 'pictures', stops: left });
}

const counterOf: Readonly<Record<NotKept, CounterKey>> = {
  'would-ask': 'picturesWouldAsk',
  asked: 'picturesAsked',
  unreadable: 'picturesUnreadable',
  disturbed: 'picturesDisturbed',
  'no-room': 'picturesNoRoom',
};

async function note(draft: Draft, ad: AdRow, why: NotKept): Promise<void> {
  if (ad.pictureNotKept === why) return;
  draft.count(counterOf[why], 1);
  await changeAd(draft, ad, { ...ad, pictureNotKept: why });
}

async function adInWantOf(draft: Draft, id: string): Promise<AdRow | null> {
  const ad = await draft.ads.get(id);
  if (ad === null || ad.shownAs === otherAds) return null;
  return (await draft.db.pictures.where('ad').equals(id).count()) === 0 ? ad : null;
}
