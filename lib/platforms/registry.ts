/** Every platform that can be read: one line each. */
import type { Platform } from '#lib/core/platform.ts';
import type { PlatformAdapter } from './contract.ts';
import { facebook } from './facebook/index.ts';
import { instagram } from './instagram/index.ts';
import { x } from './x/index.ts';
import { linkedin } from './linkedin/index.ts';
import { reddit } from './reddit/index.ts';
import { youtube } from './youtube/index.ts';

export const registry: ReadonlyMap<Platform, PlatformAdapter> = new Map<Platform, PlatformAdapter>([
  ['facebook', facebook],
  ['instagram', instagram],
  ['linkedin', linkedin],
  ['youtube', youtube],
  ['x', x],
  ['reddit', reddit],
]);

/** The match patterns of all of them. */
export const allHosts: readonly string[] = [...registry.values()].flatMap(({ hosts }) => hosts);
