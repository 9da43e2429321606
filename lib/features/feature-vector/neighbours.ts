import { type FeatureFamily, type FeatureInput, logScale } from './feature';

/** Features of a neighbouring block, by name; `id` is the neighbour's block id. */
const FEATURES_OF_NEIGHBOUR: Record<string, (input: FeatureInput, id: number) => number> = {
  weight: ({ context: { measures } }, id) => logScale(measures[id]?.weight ?? 0),
  'link-share': ({ context: { measures } }, id) => measures[id]?.linkShare ?? 0,
  sentence: ({ context: { measures } }, id) => (measures[id]?.isSentence ? 1 : 0),
  main: ({ context: { mainContent, measures } }, id) => {
    if (!mainContent.bodyBlocks.has(id)) return 0;
    return (measures[id]?.proseWeight ?? 0) > 0 ? 2 : 1;
  },
  heading: ({ context: { page } }, id) => (/^h[1-6]$/.test(page.blocks[id]?.tag ?? '') ? 1 : 0),
  media: ({ context: { page } }, id) => (page.blocks[id]?.media ? 1 : 0),
  alike: ({ measured, context: { measures } }, id) =>
    measures[id]?.templateSignature === measured.templateSignature ? 1 : 0,
};

const OFFSETS: [name: string, offset: number][] = [
  ['previous', -1],
  ['next', 1],
  ['second-previous', -2],
  ['second-next', 2],
];

/** Features of the two blocks before and the two blocks after the block. */
export const NEIGHBOUR_FEATURES: FeatureFamily = Object.fromEntries(
  OFFSETS.flatMap(([neighbour, offset]) =>
    Object.entries(FEATURES_OF_NEIGHBOUR).map(([name, feature]) => [
      `${neighbour}-${name}`,
      (input: FeatureInput) => feature(input, input.block.id + offset),
    ]),
  ),
);
