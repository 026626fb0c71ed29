/** Tells whether a statement names those whom a list match needs: the platform that showed the ad, or an agency. */
import type { Platform } from '#lib/core/platform.ts';
import type { ControllerStatement } from '#lib/core/sar.ts';

type Company = 'meta' | 'google' | 'x' | 'linkedin' | 'snap' | 'tiktok' | 'reddit';

const companyOf: Readonly<Record<Platform, Company>> = {
  facebook: 'meta',
  instagram: 'meta',
  x: 'x',
  youtube: 'google',
  google: 'google',
  linkedin: 'linkedin',
  snapchat: 'snap',
  tiktok: 'tiktok',
  reddit: 'reddit',
};

const namesOf: Readonly<Record<Company, RegExp>> = {
  meta: /\b(?:meta|facebook|instagram|whatsapp)\b/i,
  google: /\b(?:google|youtube|alphabet)\b/i,
  x: /\btwitter\b|\bX\b(?: corp)?/,
  linkedin: /\blinkedin\b/i,
  snap: /\bsnap(?:chat)?\b/i,
  tiktok: /\btiktok\b/i,
  reddit: /\breddit\b/i,
};

const listTools = /\b(?:custom|matched|tailored) audiences?\b|\bcustomer match\b|\bagenc(?:y|ies)\b/i;

/** True for a statement with named recipients, among them this platform, an agency or a list tool. A named recipient of
 *  data for platforms or of lists, that is no other platform, is taken for such an agency. */
export function namesPlatformOrAgency(statement: ControllerStatement, platform: Platform): boolean {
  if (statement.recipients !== 'named') return false;
  if (namesOf[companyOf[platform]].test(statement.text) || listTools.test(statement.text)) return true;
  return statement.about !== 'recipients' && !Object.values(namesOf).some((names) => names.test(statement.text));
}
