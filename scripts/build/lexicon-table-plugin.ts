import type { Plugin } from 'vite';
import lexiconTable from './lexicon-table.ts';

const ID = '#data/lexicon-table';
const RESOLVED_ID = '\0lexicon-table';

/** Vite plugin that normalizes and sorts the lexicons at build time, so that pages do not have to. */
export const inlineLexiconTable: Plugin = {
  name: 'inline-lexicon-table',
  enforce: 'pre',
  resolveId: (id) => (id === ID ? RESOLVED_ID : null),
  load: (id) => (id === RESOLVED_ID ? `export default ${JSON.stringify(lexiconTable)};` : null),
};
