import { build } from 'vite';
import { latinFirstPlugin } from '../build/latin-first-plugin.ts';
import { inlineLexiconTable } from '../build/lexicon-table-plugin.ts';

/**
 * Bundles a module into one minified script, with the same build settings as the extension's own scripts.
 *
 * @param entry path from the project root
 * @param name global variable that holds the module's exports
 * @throws Error if the build fails
 */
export async function bundleMinified(entry: string, name: string): Promise<string> {
  const output = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [inlineLexiconTable, latinFirstPlugin],
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      lib: { entry, name, formats: ['iife'], fileName: () => `${name}.js` },
    },
  });
  const [first] = [output].flat();
  const [chunk] = first && 'output' in first ? first.output : [];
  if (chunk?.type !== 'chunk') throw new Error(`${entry} could not be built.`);
  return `${chunk.code};globalThis.${name} = ${name};`;
}
