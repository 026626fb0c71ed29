import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { bareContentScripts } from './lib/build/bare-content-scripts.ts';
import { pdfAssets } from './lib/build/pdf-assets.ts';
import { scanAssets } from './lib/build/scan-assets.ts';
import { squeezeContentScripts } from './lib/build/squeeze-content-scripts.ts';
import { stripLintHazards } from './lib/build/strip-lint-hazards.ts';
import { allHosts } from './lib/platforms/registry.ts';

const contentSecurityPolicy = [
  "default-src 'none'",
  // The recogniser of scanned pages is WebAssembly; this lets packaged files of that kind run, and nothing else.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "worker-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  srcDir: '.',
  entrypointsDir: 'entrypoints',
  publicDir: 'assets/public',
  outDir: '.output',
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  modules: ['@wxt-dev/webextension-polyfill'],
  hooks: {
    // The reference data of the repository travels in the package as it is, and so do what pdf.js asks for by address and the
    // recogniser of scanned pages.
    'build:publicAssets': (_, files) => {
      files.push({ absoluteSrc: resolve('assets/data/campaigners.json'), relativeDest: 'data/campaigners.json' });
      files.push(...pdfAssets(import.meta.dirname), ...scanAssets(import.meta.dirname));
    },
    // WXT requires the hosts of scripts registered at run time; ours stay optional and are asked for on the first-run page.
    'build:manifestGenerated': (_, manifest) => {
      delete manifest.host_permissions;
    },
  },
  vite: () => ({
    plugins: [stripLintHazards(), bareContentScripts(), squeezeContentScripts()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // Workers load the readers of file formats when they need them, which only modules can.
    worker: { format: 'es', plugins: () => [stripLintHazards()] },
    build: { target: ['chrome120', 'firefox142'], sourcemap: false, modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'alarms', 'notifications'],
    optional_host_permissions: [...allHosts],
    incognito: 'not_allowed',
    content_security_policy: { extension_pages: contentSecurityPolicy },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'countercanvass@example.org',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
