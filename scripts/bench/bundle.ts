import { build } from 'vite';
import { inlineLexiconTable } from '../build/lexicon-table-plugin.ts';

/**
 * Bundles a file for the page as the extension's own scripts are: minified, all in one.
 *
 * @param entry its path from the project's root
 * @param name the global that holds what it exports
 * @returns one script
 * @throws where it cannot be built
 */
export async function bundled(entry: string, name: string): Promise<string> {
  const output = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [inlineLexiconTable],
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
