/** The lead picture, told from other pictures near the headline, and the lines that belong to it. */

import { wordingOf } from '../lexicon/wording';
import { samePicture } from '../text/picture-name';
import { containment } from '../text/tokens';
import type { Block } from '../types';
import { captionsInFigure, linesBeside, linesNextTo } from './captions';
import { isLead } from './head-lines';
import type { Header, HeadInput } from './header';
import { DESCRIBED } from './measure';
import { within } from './tree';

/** Up to how many blocks before the headline a lead picture may stand … */
export const PICTURE_BEFORE = 8;
/** … and one that the page names as its own, outside and inside the container of headline and text. */
const NAMED_BEFORE = { outside: 15, inside: 60 };
/** A label above the headline is no longer than this, in Latin letters. */
const LABEL = 40;
/** So many words of a picture's description must stand in a line that repeats it. */
const REPEATED = 4;

/** @returns whether the page's own data names this picture as the one that stands for the page */
function isNamed({ media, src }: Block, { facts }: HeadInput): boolean {
  return media !== undefined && src !== undefined && facts.picture !== undefined && samePicture(src, facts.picture);
}

/**
 * Looks above the headline for a lead picture in a part of its own. The one that the page's data names may stand some
 * way off. Any other is described, and stands in a figure or with a caption in a box of its own; between it and the
 * headline there are no more than its caption and a label.
 */
export function pictureAbove(headline: number, input: HeadInput, header: Header): void {
  const named = namedAbove(headline, input, header);
  if (!named) {
    describedAbove(headline, input, header);
    return;
  }
  header.media.push(named.id);
  header.caption.push(...captionsInFigure(named.id, input));
}

function namedAbove(headline: number, input: HeadInput, header: Header): Block | undefined {
  const { blocks, containers } = input.page;
  return blocks.slice(Math.max(0, headline - NAMED_BEFORE.inside), headline).findLast((block) => {
    const inside = header.root > 0 && within(containers, block.container, header.root);
    const near = inside || headline - block.id <= NAMED_BEFORE.outside;
    return near && isNamed(block, input) && isFree(block, input) && isLead(block, input);
  });
}

function describedAbove(headline: number, input: HeadInput, header: Header): void {
  const { page, measured } = input;
  const lines: number[] = [];
  for (let id = headline - 1; id >= Math.max(0, headline - PICTURE_BEFORE); id--) {
    const block = page.blocks[id];
    const its = measured[id];
    if (!block || !its || its.excluded || !block.rendered) return;
    if (!block.media) {
      lines.push(id);
      continue;
    }
    if (!isFree(block, input) || !isLead(block, input)) return;
    const captions = its.tags.has('figure') ? captionsInFigure(id, input) : linesBeside(id, input, header);
    const described = (block.alt?.length ?? 0) >= DESCRIBED;
    const alone = lines.every((line) => captions.includes(line) || isLabel(line, input));
    if (!alone || !(its.tags.has('figure') ? described || captions.length : described && captions.length)) return;
    // A part of the page's own head with a slogan is no picture with a caption.
    if (!its.tags.has('figure') && its.tags.has('header')) return;
    header.media.push(id);
    header.caption.push(...captions);
    return;
  }
}

function isLabel(id: number, { measured }: HeadInput): boolean {
  const its = measured[id];
  return its !== undefined && its.weight <= LABEL && its.prose === 0;
}

function isFree(block: Block, { measured, foreign }: HeadInput): boolean {
  const its = measured[block.id];
  return (
    its !== undefined && !its.excluded && !foreign.has(block.id) && block.rendered && !hasAny(its.tags, 'aside', 'a')
  );
}

const hasAny = (tags: ReadonlySet<string>, ...names: string[]) => names.some((name) => tags.has(name));

/**
 * Adds the captions that only their place beside the lead picture tells, and notes in `sure` which pictures and captions
 * are known for certain: the picture that the page names, the lines in a picture's figure or box, and the picture whose
 * description such a line repeats.
 */
export function settleLead(input: HeadInput, header: Header): void {
  const { page, measured } = input;
  const known = new Set([...header.standfirst, ...header.byline, ...header.date]);
  for (const id of header.media) {
    const picture = page.blocks[id];
    if (!picture) continue;
    const named = isNamed(picture, input);
    // Outside the story, and beside a picture that nothing describes, a line may belong to a player or an appeal.
    const inStory =
      within(page.containers, picture.container, header.root) && (named || (picture.alt?.length ?? 0) >= DESCRIBED);
    const beside = [...linesBeside(id, input, header), ...linesNextTo(id, input, header)];
    const lines = [
      ...new Set([
        ...captionsInFigure(id, input),
        ...beside.filter((line) => inStory || header.caption.includes(line)),
      ]),
    ].filter((line) => !known.has(line));
    const said = wordingOf(picture.alt ?? '').tokens;
    const repeated = lines.some((line) => {
      const words = measured[line]?.tokens ?? [];
      const shorter = words.length < said.length ? words : said;
      return shorter.length >= REPEATED && containment(shorter, shorter === said ? words : said) >= 0.9;
    });
    if (named || repeated) header.sure.push(id);
    for (const line of lines) {
      if (!header.caption.includes(line)) header.caption.push(line);
      if (!header.sure.includes(line)) header.sure.push(line);
    }
  }
}
