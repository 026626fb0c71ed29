/** Limits that content scripts and schemas share; without imports, so that content scripts stay small. */

/** Longest raw payload kept for one record, in characters. */
export const maxRawChars = 200_000;

/** Longest key by which an explanation that was opened as a page of its own finds its ad, in characters. */
export const maxWhyKeyChars = 2_000;

/** Most bytes of one kept picture. */
export const maxPictureBytes = 512 * 1024;

/** Longest side of a kept picture, in pixels. */
export const maxPictureSide = 1600;

/** A sample holds so many answers and so many bytes at most; what is beyond is counted. */
export const maxSampleAnswers = 400;
export const maxSampleBytes = 5_000_000;
/** A longer answer is not scrambled: it would hold up the page. */
export const maxSampledChars = 4_000_000;
