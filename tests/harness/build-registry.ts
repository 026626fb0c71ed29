/** Builds the adapters of all platforms into one script, so that a page of a real browser can run them. */
import { resolve } from 'node:path';
import { build } from 'vite';

/** The script: it leaves `platforms.registry` behind. */
export async function buildRegistry(): Promise<string> {
  const result = await build({
    root: resolve(import.meta.dirname, '../..'),
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: 'lib/platforms/registry.ts', formats: ['iife'], name: 'platforms', fileName: 'platforms' },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [];
  const chunk = bundle?.output[0];
  return chunk && 'code' in chunk ? chunk.code : '';
}
