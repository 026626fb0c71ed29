/** The platforms of the vocabulary, whether we can capture on them yet or not. */
import * as z from './zod.ts';

export const platforms = [
  'facebook',
  'instagram',
  'x',
  'youtube',
  'linkedin',
  'snapchat',
  'tiktok',
  'reddit',
  'google',
] as const;

export const platformSchema = z.enum(platforms);
export type Platform = z.infer<typeof platformSchema>;
