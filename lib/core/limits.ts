/** Limits that content scripts and schemas share; without imports, so that content scripts stay small. */

/** Longest raw payload kept for one record, in characters. */
export const maxRawChars = 200_000;
