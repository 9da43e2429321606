import { join } from 'node:path';
import { build } from 'vite';
import { inlineLexiconTable } from '../build/lexicon-table-plugin.ts';

const ROOT = join(import.meta.dirname, '../..');

/**
 * Bundles a module into one script to run inside pages. The module may use Vite features such as `?raw` imports.
 *
 * @param entry path from the project root
 * @param name global variable that holds the module's exports
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
