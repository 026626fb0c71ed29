/** Every platform that can be read: one line each, with what only recordings of it need. */
import type { Platform } from '#lib/core/platform.ts';
import type { PlatformAdapter } from './contract.ts';
import { facebook } from './facebook/index.ts';
import { recorded as facebookRecorded } from './facebook/recorded.ts';

export const registry: ReadonlyMap<Platform, PlatformAdapter> = new Map<Platform, PlatformAdapter>([
  ['facebook', { ...facebook, ...facebookRecorded }],
]);
