/** The lines that belong to a picture, told by its figure, its box, or their place behind it. */

import type { Block, Container } from '../types';
import type { Header, HeadInput } from './header';
import { within } from './tree';

/** A caption is no longer than this, in Latin letters, and where no tag says so no shorter than that: a counter is. */
const CAPTION = { longest: 300, shortest: 12 };
/** A picture's box holds no more blocks, and no more lines. */
const BOX = { blocks: 8, lines: 4 };
/** Class words by which sites name what is pressed. */
const PRESSED = /\bbtn|button/i;

/**
 * The lines in the smallest box around a picture that holds any. Where that box holds more than a picture and a few
 * short lines without links, or a part of the story's text or head, they are no captions.
 *
 * @returns ids of blocks
 */
export function linesBeside(picture: number, { page, measured, story }: HeadInput, header: Header): number[] {
  const { blocks, containers } = page;
  const known = new Set([header.headline, ...header.standfirst, ...header.byline, ...header.date]);
  for (let up = blocks[picture]?.container ?? 0; up > 0; up = containers[up]?.parent ?? 0) {
    const box = containers[up];
    if (!box || box.fields || box.last - box.first >= BOX.blocks) return [];
    const lines = between(box.first, box.last).filter((id) => {
      const block = blocks[id];
      return block?.text && block.rendered && !measured[id]?.excluded;
    });
    if (!lines.length) continue;
    const fits = (id: number) => {
      const its = measured[id];
      const block = blocks[id];
      return (
        its !== undefined &&
        its.weight >= CAPTION.shortest &&
        its.weight <= CAPTION.longest &&
        its.linkShare <= 0.3 &&
        !its.tags.has('li') &&
        !its.tags.has('aside') &&
        !isHeading(block) &&
        !PRESSED.test(block?.path.at(-1) ?? '') &&
        !(known.has(id) || (story.main.has(id) && its.prose > 0))
      );
    };
    return lines.length <= BOX.lines && lines.every(fits) ? lines : [];
  }
  return [];
}

/** The lines of text in a picture's figure that are captions: short, no link, no heading beside them. */
export function captionsInFigure(picture: number, { page, measured }: HeadInput): number[] {
  const figure = figureAround(page.blocks[picture], page.containers);
  if (!figure) return [];
  return between(figure.first, figure.last).filter((id) => {
    const [block, its] = [page.blocks[id], measured[id]];
    if (!block?.text || !block.rendered || !its || its.excluded || its.linkShare > 0.6) return false;
    const tagged = its.tags.has('figcaption');
    if (its.weight > CAPTION.longest * 2 || (its.weight < CAPTION.shortest && (!tagged || /\d/.test(block.text))))
      return false;
    const own = page.containers[block.container];
    const around = own && within(page.containers, own.id, figure.id) && own.id !== figure.id ? own : undefined;
    const headed = between(around?.first ?? id, around?.last ?? id).some((near) => isHeading(page.blocks[near]));
    return !headed;
  });
}

const isHeading = (block: Block | undefined) => /^h[1-6]$/.test(block?.tag ?? '');

function figureAround(block: Block | undefined, containers: Container[]): Container | undefined {
  for (let at = block?.container ?? -1; at >= 0; at = containers[at]?.parent ?? -1)
    if (containers[at]?.tag === 'figure') return containers[at];
  return undefined;
}

/** Captions without a figure that follow their picture. */
export function linesNextTo(picture: number, { measured }: HeadInput, header: Header): number[] {
  return header.caption.filter(
    (id) => id > picture && id <= picture + 2 && !['figure', 'figcaption'].some((tag) => measured[id]?.tags.has(tag)),
  );
}

function between(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}
