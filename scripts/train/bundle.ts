import { join } from 'node:path';
import { build } from 'vite';
import { inlineLexiconTable } from '../build/lexicon-table-plugin.ts';

const ROOT = join(import.meta.dirname, '../..');

/**
 * Bundles a module as a script for a page, with the project's Vite features.
 *
 * @param entry path from the project root
 * @param name global variable for the module's exports
 */
export async function bundleForPage(entry: string, name: string): Promise<string> {
  const made = await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [inlineLexiconTable],
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: join(ROOT, entry), name, formats: ['iife'] },
    },
  });
  const output = [made].flat()[0] as { output: { code: string }[] };
  return output.output[0]?.code ?? '';
}
