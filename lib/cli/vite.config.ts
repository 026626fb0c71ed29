/** Builds the command line into one file that runs anywhere under Node, with the data of its readers beside it:
 *  `.output/cli/countercanvass.mjs`. */
import { cpSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defineConfig } from 'vite';
import { pdfAssets } from '#lib/build/pdf-assets.ts';

const root = resolve(import.meta.dirname, '..', '..');

export default defineConfig({
  root,
  publicDir: false,
  logLevel: 'warn',
  plugins: [
    {
      name: 'pdf-assets',
      closeBundle() {
        for (const { absoluteSrc, relativeDest } of pdfAssets(root))
          cpSync(absoluteSrc, join(root, '.output/cli', relativeDest));
      },
    },
  ],
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: resolve(root, 'lib/cli/main.ts'),
    target: 'node22',
    outDir: '.output/cli',
    emptyOutDir: true,
    minify: false,
    rollupOptions: {
      // What recognises scans is optional: it is found where it is installed.
      external: ['@napi-rs/canvas', /^tesseract\.js-core/],
      output: {
        format: 'es',
        entryFileNames: 'countercanvass.mjs',
        codeSplitting: false,
        banner: '#!/usr/bin/env node',
      },
    },
  },
});
