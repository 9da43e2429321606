import type { BrowserCommand } from 'vitest/node';
import { readCorpus } from '../../scripts/train/corpus.ts';

/** Ids of the saved pages in the folder CLEAN_COPY_CORPUS, for browser tests; none if it is unset. */
export const savedPages: BrowserCommand<[]> = () => {
  const folder = process.env.CLEAN_COPY_CORPUS;
  return folder ? readCorpus(folder).map(({ truth }) => truth.id) : [];
};
/** HTML of a saved page. */
export const savedPage: BrowserCommand<[id: string]> = (_context, id) => {
  const page = readCorpus(process.env.CLEAN_COPY_CORPUS ?? '', id).find(({ truth }) => truth.id === id);
  return page?.html() ?? '';
};

declare module 'vitest/browser' {
  interface BrowserCommands {
    savedPages(): Promise<string[]>;
    savedPage(id: string): Promise<string>;
  }
}
