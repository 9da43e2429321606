import type { BrowserCommand } from 'vitest/node';
import { readCorpus } from '../../scripts/train/corpus.ts';

/** Saved pages of the folder that CLEAN_COPY_CORPUS names, for tests in the browser; none where it names none. */
export const savedPages: BrowserCommand<[]> = () => {
  const folder = process.env.CLEAN_COPY_CORPUS;
  return folder ? readCorpus(folder).map(({ truth }) => truth.id) : [];
};
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
