/** What each platform is called: proper names, which no language translates. Apart from the schemas, so that pages may hold it. */
import type { Platform } from './platform.ts';

export const platformNames: Readonly<Record<Platform, string>> = {
  facebook: 'Facebook',
  instagram: 'Instagram',
  x: 'X',
  youtube: 'YouTube',
  linkedin: 'LinkedIn',
  snapchat: 'Snapchat',
  tiktok: 'TikTok',
  reddit: 'Reddit',
  google: 'Google',
};
