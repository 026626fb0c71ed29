/** The picture of an ad: what the log knows of one that is kept, and why one may not be kept. */
import { maxPictureSide } from './limits.ts';
import { timestampSchema } from './time.ts';
import * as z from './zod.ts';

export const pictureMediaTypeSchema = z.enum(['image/webp', 'image/jpeg']);
export type PictureMediaType = z.infer<typeof pictureMediaTypeSchema>;

export const pictureSideSchema = z.int().check(z.gte(1), z.lte(maxPictureSide));

/** Why a picture that was shown is not kept. `would-ask`: the browser would have had to ask for it again. `asked`: it did, and no
 *  other is read on this platform. `unreadable`: it could not be decoded. `disturbed`: what the browser lets scripts read of it is
 *  not what it shows. `no-room`: the room for pictures is used up. */
export const notKeptReasons = ['would-ask', 'asked', 'unreadable', 'disturbed', 'no-room'] as const;
export const notKeptSchema = z.enum(notKeptReasons);
export type NotKept = z.infer<typeof notKeptSchema>;

/** The public `picture` line. `sha256` is of the bytes that are kept, which were made from those at `url` (the address without its
 *  query). */
export const pictureSchema = z.object({
  type: z.literal('picture'),
  id: z.string(),
  ad: z.string(),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  mediaType: pictureMediaTypeSchema,
  width: pictureSideSchema,
  height: pictureSideSchema,
  url: z.string(),
  keptAt: timestampSchema,
});
export type Picture = z.infer<typeof pictureSchema>;
