import { type FeatureFamily, logScale } from './feature';

/** Features of the template group, the box and the container that the block belongs to. */
export const TEMPLATE_GROUP_FEATURES: FeatureFamily = {
  'group-size': ({ template }) => logScale(template.blockCount),
  'group-weight': ({ template }) => logScale(template.weight / template.blockCount),
  'group-link-share': ({ template }) => template.linkedWeight / Math.max(1, template.weight),
  'group-sentences': ({ template }) => template.sentenceCount / template.blockCount,
  'group-prose': ({ template }) => template.proseCount / template.blockCount,
  'group-main': ({ template }) => template.bodyCount / template.blockCount,
  'group-readable': ({ template }) => template.readabilityCount / template.blockCount,
  'group-inside': ({ template }) => template.inStoryCount / template.blockCount,
  'group-kept': ({ template }) => template.keptCount / template.blockCount,
  'in-box': ({ box }) => (box ? 1 : 0),
  'box-weight': ({ box }) => logScale(box?.weight ?? 0),
  'box-link-share': ({ box }) => box?.linkShare ?? 0,
  'box-links': ({ box }) => logScale(box?.linkCount ?? 0),
  'box-prose': ({ box }) => (box?.weight ? box.proseWeight / box.weight : 0),
  'box-blocks': ({ box }) => logScale(box?.blockCount ?? 0),
  'box-media': ({ box }) => logScale(box?.mediaCount ?? 0),
  'box-place': ({ block, box }) => (box ? (block.id - box.first) / Math.max(1, box.last - box.first) : 0),
  'container-blocks': ({ block, context: { page } }) => {
    const container = page.containers[block.container];
    return container ? logScale(container.last - container.first) : 0;
  },
};
