import { join } from 'node:path';
import { defineConfig } from 'vite';
import { latinFirstPlugin } from './latin-first-plugin.ts';
import { inlineLexiconTable } from './lexicon-table-plugin.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Vite configuration that builds the core as a library. */
export default defineConfig({
  root: ROOT,
  publicDir: false,
  logLevel: 'warn',
  plugins: [inlineLexiconTable, latinFirstPlugin],
  build: {
    outDir: join(ROOT, '.output/core'),
    emptyOutDir: false,
    minify: true,
    target: 'es2022',
    lib: {
      entry: join(ROOT, 'lib/core.ts'),
      name: 'CleanCopy',
      formats: ['iife', 'es'],
      fileName: (format) => (format === 'iife' ? 'clean-copy.iife.js' : 'clean-copy.mjs'),
    },
  },
});
