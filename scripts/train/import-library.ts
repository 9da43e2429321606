import { join } from 'node:path';
import { runnerImport } from 'vite';
import { inlineLexiconTable } from '../build/lexicon-table-plugin.ts';

const ROOT = join(import.meta.dirname, '../..');

/**
 * Imports a module of `lib/` into Node, through Vite: the library omits file extensions and uses Vite features.
 *
 * @param path path from the project root
 */
export async function importLibrary<T>(path: string): Promise<T> {
  const { module } = await runnerImport<T>(join(ROOT, path), {
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    plugins: [inlineLexiconTable],
  });
  return module;
}
