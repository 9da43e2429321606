import type { Container } from '../types';
import { isInContainer } from './container-tree';
import type { ArticleHeader, Box, HeaderInput } from './types';

/**
 * Divides the article's container into boxes. The box of a block is the largest container around it that contains
 * neither running text of the story nor the headline; it is a stronger signal than any single block in it.
 *
 * @returns the box of each block, by block id; undefined for a block among the paragraphs
 */
export function findBoxes(input: HeaderInput & { header: ArticleHeader }): (Box | undefined)[] {
  const { page, mainContent, header } = input;
  const { containers, blocks } = page;
  const containsStory = markStoryContainers(input);
  const boxes = new Map<number, Box>();
  return blocks.map((block) => {
    if (!isInContainer(containers, block.container, header.articleRoot) || mainContent.root < 0) return undefined;
    let id = block.container;
    if (containsStory[id]) return undefined;
    for (let up = containers[id]?.parent ?? -1; up >= 0 && !containsStory[up]; up = containers[up]?.parent ?? -1)
      id = up;
    const container = containers[id];
    if (!container) return undefined;
    const box = boxes.get(id) ?? measureBox(container, input);
    boxes.set(id, box);
    return box;
  });
}

/** Returns, by container id, whether each container contains the headline or running text of the story. */
function markStoryContainers({
  page,
  measures,
  mainContent,
  header,
}: HeaderInput & { header: ArticleHeader }): boolean[] {
  const { containers, blocks } = page;
  const marked = containers.map(() => false);
  const mark = (id: number) => {
    for (let at = blocks[id]?.container ?? -1; at >= 0 && !marked[at]; at = containers[at]?.parent ?? -1)
      marked[at] = true;
  };
  for (const id of mainContent.bodyBlocks)
    if ((measures[id]?.proseWeight ?? 0) > 0 && id <= mainContent.lastProse) mark(id);
  if (header.headline >= 0) mark(header.headline);
  return marked;
}

function measureBox({ id: container, first, last }: Container, { page, measures }: HeaderInput): Box {
  const box: Box = {
    container,
    first,
    last,
    weight: 0,
    linkShare: 0,
    linkCount: 0,
    proseWeight: 0,
    blockCount: 0,
    mediaCount: 0,
  };
  let linkedWeight = 0;
  for (let id = first; id <= last; id++) {
    const block = page.blocks[id];
    const measured = measures[id];
    if (!measured) continue;
    box.weight += measured.weight;
    linkedWeight += measured.weight * measured.linkShare;
    box.linkCount += block?.links.length ?? 0;
    box.proseWeight += measured.proseWeight;
    box.blockCount++;
    if (block?.media) box.mediaCount++;
  }
  box.linkShare = box.weight ? linkedWeight / box.weight : 0;
  return box;
}
