import type { Family, Seen } from './seen';
import { log } from './seen';

type About = (seen: Seen, id: number) => number;

const ABOUT: Record<string, About> = {
  weight: ({ context: { measured } }, id) => log(measured[id]?.weight ?? 0),
  'link-share': ({ context: { measured } }, id) => measured[id]?.linkShare ?? 0,
  sentence: ({ context: { measured } }, id) => (measured[id]?.sentence ? 1 : 0),
  main: ({ context: { story, measured } }, id) => (story.main.has(id) ? ((measured[id]?.prose ?? 0) > 0 ? 2 : 1) : 0),
  heading: ({ context: { page } }, id) => (/^h[1-6]$/.test(page.blocks[id]?.tag ?? '') ? 1 : 0),
  media: ({ context: { page } }, id) => (page.blocks[id]?.media ? 1 : 0),
  alike: ({ block, context: { measured } }, id) => (measured[id]?.signature === measured[block.id]?.signature ? 1 : 0),
};

const PLACES: [string, number][] = [
  ['previous', -1],
  ['next', 1],
  ['second-previous', -2],
  ['second-next', 2],
];

/** What stands on both sides. */
export const NEIGHBOURS: Family = Object.fromEntries(
  PLACES.flatMap(([place, offset]) =>
    Object.entries(ABOUT).map(([name, about]): [string, Family[string]] => [
      `${place}-${name}`,
      (seen) => about(seen, seen.block.id + offset),
    ]),
  ),
);
