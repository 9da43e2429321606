/**
 * Values that content script files share through the global object of the extension's isolated world, which the page
 * cannot see. Each file is bundled separately and cannot import another at run time.
 */
import type classifierWeights from '#data/classifier-weights';
import type creditWords from '#data/credit-words';
import type functionWords from '#data/function-words';
import type lexiconTable from '#data/lexicon-table';
import type rules from '#data/rules';
import type unfoldWords from '#data/unfold-words';

/** The data that every reading needs. */
export interface SharedData {
  lexiconTable: typeof lexiconTable;
  classifierWeights: typeof classifierWeights;
  rules: typeof rules;
  creditWords: typeof creditWords;
  unfoldWords: typeof unfoldWords;
  functionWords: typeof functionWords;
}

const DATA_KEY = Symbol.for('clean-copy:data');

/** Returns the key of the global under which the file of a lazy chunk stores its exports. */
export const chunkKey = (name: string): symbol => Symbol.for(`clean-copy:part:${name}`);

/** Reads a value from the global object. */
export const readGlobal = (key: symbol): unknown => (globalThis as Record<symbol, unknown>)[key];

/** Sets a value on the global object, unless it is set already because the file was run before. */
export function writeGlobal(key: symbol, value: unknown): void {
  if (!(key in globalThis)) Object.defineProperty(globalThis, key, { value });
}

/** Makes the bundled data available to the content scripts that run after this one. */
export const publishData = (data: SharedData): void => writeGlobal(DATA_KEY, data);

/** Returns the data that `entrypoints/data.content.ts` has published. */
export const publishedData = (): SharedData => readGlobal(DATA_KEY) as SharedData;
