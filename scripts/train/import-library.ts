import { join } from 'node:path';
import { runnerImport } from 'vite';
import { inlineLexiconTable } from '../build/lexicon-table-plugin.ts';

const ROOT = join(import.meta.dirname, '../..');

/**
 * Imports a module of `lib/` in Node. Plain Node cannot: the library leaves out file endings and uses Vite's features.
 *
 * @param path below the project
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
