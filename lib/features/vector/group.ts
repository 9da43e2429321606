import type { Family } from './seen';
import { log } from './seen';

/** What the blocks written alike, and the box around the block, look like as a whole. */
export const GROUP: Family = {
  'group-size': ({ group }) => log(group.size),
  'group-weight': ({ group }) => log(group.weight / group.size),
  'group-link-share': ({ group }) => group.linked / Math.max(1, group.weight),
  'group-sentences': ({ group }) => group.sentences / group.size,
  'group-prose': ({ group }) => group.prose / group.size,
  'group-main': ({ group }) => group.main / group.size,
  'group-readable': ({ group }) => group.readable / group.size,
  'group-inside': ({ group }) => group.inside / group.size,
  'group-kept': ({ group }) => group.kept / group.size,
  'in-box': ({ box }) => (box ? 1 : 0),
  'box-weight': ({ box }) => log(box?.weight ?? 0),
  'box-link-share': ({ box }) => box?.linkShare ?? 0,
  'box-links': ({ box }) => log(box?.links ?? 0),
  'box-prose': ({ box }) => (box?.weight ? box.prose / box.weight : 0),
  'box-blocks': ({ box }) => log(box?.blocks ?? 0),
  'box-media': ({ box }) => log(box?.media ?? 0),
  'box-place': ({ block, box }) => (box ? (block.id - box.first) / Math.max(1, box.last - box.first) : 0),
  'container-blocks': ({ block, context: { page } }) => {
    const box = page.containers[block.container];
    return box ? log(box.last - box.first) : 0;
  },
};
