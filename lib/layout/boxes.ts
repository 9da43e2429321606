import type { Base } from '.';
import type { Header } from './header';
import type { Story } from './story';
import { within } from './tree';

/** A part of the story's container that holds no running text of the story itself. */
export interface Box {
  container: number;
  first: number;
  last: number;
  weight: number;
  linkShare: number;
  links: number;
  prose: number;
  blocks: number;
  media: number;
}

/**
 * Parts the story's container into boxes: for each block that is not the story's own running text, the largest
 * container around it that holds none of it. What a box looks like as a whole says more than any block in it.
 *
 * @returns for each block its box, or undefined where it stands straight among the paragraphs
 */
export function findBoxes({
  page,
  measured,
  story,
  header,
}: Base & { story: Story; header: Header }): (Box | undefined)[] {
  const { containers, blocks } = page;
  const holdsStory = containers.map(() => false);
  const mark = (id: number) => {
    for (let at = blocks[id]?.container ?? -1; at >= 0 && !holdsStory[at]; at = containers[at]?.parent ?? -1)
      holdsStory[at] = true;
  };
  for (const id of story.main) if ((measured[id]?.prose ?? 0) > 0 && id <= story.end) mark(id);
  if (header.headline >= 0) mark(header.headline);
  const known = new Map<number, Box>();
  return blocks.map((block) => {
    if (!within(containers, block.container, header.root) || story.root < 0) return undefined;
    let at = block.container;
    if (holdsStory[at]) return undefined;
    for (let up = containers[at]?.parent ?? -1; up >= 0 && !holdsStory[up]; up = containers[up]?.parent ?? -1) at = up;
    const found = known.get(at);
    if (found) return found;
    const container = containers[at];
    if (!container) return undefined;
    const box: Box = {
      container: at,
      first: container.first,
      last: container.last,
      weight: 0,
      linkShare: 0,
      links: 0,
      prose: 0,
      blocks: 0,
      media: 0,
    };
    let linked = 0;
    for (let id = container.first; id <= container.last; id++) {
      const its = measured[id];
      if (!its) continue;
      box.weight += its.weight;
      linked += its.weight * its.linkShare;
      box.links += blocks[id]?.links.length ?? 0;
      box.prose += its.prose;
      box.blocks++;
      if (blocks[id]?.media) box.media++;
    }
    box.linkShare = box.weight ? linked / box.weight : 0;
    known.set(at, box);
    return box;
  });
}
