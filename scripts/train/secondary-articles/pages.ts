/** Corpus pages, with the blocks that are story according to the ground truth. */
import type { PageData } from '../in-page/page-data.ts';
import type { TrainingSource } from '../inspect-pages.ts';
import { labelBlocks } from '../label-blocks.ts';
import { readPageData } from '../page-data.ts';

/** A corpus page, with the blocks that are story according to its ground truth. */
export interface TrainingPage extends PageData {
  id: string;
  publisher: string;
  corpus: string;
  /** Whether each block is story, by block id. */
  isStory: boolean[];
}

/** Reads pages as plain data. A page that cannot be loaded is reported on stderr and omitted. */
export async function readTrainingPages(sources: readonly TrainingSource[]): Promise<TrainingPage[]> {
  return (await readPageData(sources)).map(({ source, data }) => labelled(source, data));
}

function labelled({ page, name, labels }: TrainingSource, data: PageData): TrainingPage {
  const blocks = data.page.blocks.map(({ text }, id) => ({
    text,
    inMainContent: data.readable.includes(id),
    kept: true,
  }));
  const all = labels ?? labelBlocks(page, blocks, data.figcaptions);
  const isStory = all.map(({ category }) => category === 'story');
  return { ...data, id: page.truth.id, publisher: page.truth.publisher, corpus: name, isStory };
}
