import { commonContainer, within } from '../../layout/tree';
import type { Seen } from './seen';
import { type Family, log } from './seen';

/** How many levels up a block and a paragraph of the story meet; 9 where there is none. */
function levels({ block, context: { page } }: Seen, other: number): number {
  const paragraph = page.blocks[other];
  if (!paragraph) return 9;
  const meeting = commonContainer(page.containers, block.container, paragraph.container);
  return Math.min(9, (page.containers[block.container]?.depth ?? 0) - (page.containers[meeting]?.depth ?? 0));
}

const readableShare = ({ block, context: { readable } }: Seen, from: number, to: number) => {
  let found = 0;
  for (let at = from; at <= to; at++) if (readable.has(block.id + at)) found++;
  return found / (to - from + 1);
};

/** Where the block stands in the story's run of prose. */
export const PLACE: Family = {
  progress: ({ block, company }) => company.progress[block.id] ?? 0,
  'before-story': ({ block, context: { story } }) => (block.id < story.start ? log(story.start - block.id) : 0),
  'after-story': ({ block, context: { story } }) => (block.id > story.end ? log(block.id - story.end) : 0),
  'above-headline': ({ block, context: { header } }) => (block.id < header.headline ? 1 : 0),
  'after-paragraph': ({ block, company }) => log(Math.min(40, block.id - (company.before[block.id] ?? -1))),
  'before-paragraph': ({ block, company }) => {
    const next = company.after[block.id] ?? -1;
    return next < 0 ? 6 : log(Math.min(40, next - block.id));
  },
  'levels-to-paragraph-before': (seen) => levels(seen, seen.company.before[seen.block.id] ?? -1),
  'levels-to-paragraph-after': (seen) => levels(seen, seen.company.after[seen.block.id] ?? -1),
  'in-root': ({ block, context: { page, story } }) => (within(page.containers, block.container, story.root) ? 1 : 0),
  'in-head-root': ({ block, context: { page, header } }) =>
    within(page.containers, block.container, header.root) ? 1 : 0,
  'depth-in-root': ({ block, context: { page, story } }) =>
    (page.containers[block.container]?.depth ?? 0) - (page.containers[story.root]?.depth ?? 0),
  'is-main': ({ block, context: { story } }) => (story.main.has(block.id) ? 1 : 0),
  'is-readable': ({ block, context: { readable } }) => (readable.has(block.id) ? 1 : 0),
  'readable-before': (seen) => readableShare(seen, -3, -1),
  'readable-after': (seen) => readableShare(seen, 1, 3),
  'is-head': ({ block, context: { header } }) =>
    [header.standfirst, header.byline, header.date, header.media, header.caption].findIndex((ids) =>
      ids.includes(block.id),
    ) + 1,
};
