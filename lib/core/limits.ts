/** Limits that content scripts and schemas share; without imports, so that content scripts stay small. */

/** Longest raw payload kept for one record, in characters. */
export const maxRawChars = 200_000;

/** Most bytes of one kept picture. */
export const maxPictureBytes = 512 * 1024;

/** Longest side of a kept picture, in pixels. */
export const maxPictureSide = 1600;
