import { relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { DATA_PLACE, partPlace } from '../../lib/extension/data-place';

/** What the file of data holds, see `entrypoints/data.content.ts`: every reading needs it. */
const HELD = /^(?:lexicon-table|model|words\/(?:credits|unfold)|rules\/[^/]+)\.json$/;
/** The scripts that run after it. */
const AFTER = /[\\/]entrypoints[\\/](?:content|details\.content)\.ts$/;
const ASSETS = resolve('assets');
const WORDS = resolve('lib/article/attribution/words.ts');

/**
 * Data that stands in a file of its own is looked up there, and not bundled once more: all that a reading needs, and the
 * words of each language that sources are read in.
 */
export function dataApart(): Plugin {
  let after = false;
  return {
    name: 'data-apart',
    enforce: 'pre',
    configResolved({ build }) {
      const entry = build.lib ? build.lib.entry : '';
      after = typeof entry === 'string' && AFTER.test(entry);
    },
    transform(_, id) {
      if (!after) return null;
      if (resolve(id) === WORDS)
        return script(`export const wordsOf = (language) => ${held(partPlace('words-'), 'language')};`);
      const path = relative(ASSETS, id).replaceAll('\\', '/');
      return HELD.test(path)
        ? script(`export default ${held(DATA_PLACE)}[${JSON.stringify(`../assets/${path}`)}];`)
        : null;
    },
  };
}

const script = (code: string) => ({ code, map: null, moduleType: 'js' as const });

/** What stands at a place, where a name may end what the place is called. */
const held = (place: string, name = '') => `globalThis[Symbol.for(${JSON.stringify(place)}${name && ` + ${name}`})]`;
