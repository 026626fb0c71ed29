/** Every long feed that there is: one line each. */
import type { Platform } from '#lib/core/platform.ts';
import { longFacebook } from '../facebook/long-feed.ts';
import { longInstagram } from '../instagram/long-feed.ts';
import { longLinkedin } from '../linkedin/long-feed.ts';
import { longReddit } from '../reddit/long-feed.ts';
import { longX } from '../x/long-feed.ts';
import { longYoutube } from '../youtube/long-feed.ts';
import type { MakeLongFeed } from './long-feed.ts';

export const longFeeds: ReadonlyMap<Platform, MakeLongFeed> = new Map<Platform, MakeLongFeed>([
  ['facebook', longFacebook],
  ['instagram', longInstagram],
  ['linkedin', longLinkedin],
  ['youtube', longYoutube],
  ['x', longX],
  ['reddit', longReddit],
]);
