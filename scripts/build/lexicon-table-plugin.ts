import type { Plugin } from 'vite';
import lexiconTable from './lexicon-table.ts';

const ID = '#data/lexicon-table';
const RESOLVED_ID = '\0lexicon-table';

/** Packs the lexicons at build time, so that no page has to fold and sort them. */
export const inlineLexiconTable: Plugin = {
  name: 'inline-lexicon-table',
  enforce: 'pre',
  resolveId: (id) => (id === ID ? RESOLVED_ID : null),
  load: (id) => (id === RESOLVED_ID ? `export default ${JSON.stringify(lexiconTable)};` : null),
};
