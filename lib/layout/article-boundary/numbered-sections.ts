import { headingNumber } from '../numbered-heading';
import type { BlockMeasures, MeasuredPage } from '../types';
import { openingForm } from './opening-form';

/** Maximum number of blocks from a picture to the heading of its section. */
const MAX_DISTANCE_OF_PICTURE = 4;

/**
 * Finds the headings of numbered sections, which are parts of one story whatever their topics are: the heading before or
 * after has the next number. A picture directly above such a heading belongs to its section.
 *
 * @returns ids of the headings and pictures
 */
export function findNumberedSections(
  { page: { blocks }, measures }: Pick<MeasuredPage, 'page' | 'measures'>,
  headline: number,
  end: number,
): ReadonlySet<number> {
  const numbered = blocks.slice(headline + 1, end + 1).flatMap((block) => {
    const form = openingForm(block, measures[block.id]);
    const number = form && form !== 'media' ? headingNumber(block.text) : null;
    return number === null ? [] : [{ id: block.id, number }];
  });
  const found = new Set<number>();
  for (const [at, { id, number }] of numbered.entries()) {
    const isNext = (other?: { number: number }) => other !== undefined && Math.abs(other.number - number) === 1;
    if (!isNext(numbered[at - 1]) && !isNext(numbered[at + 1])) continue;
    found.add(id);
    for (let above = id - 1; above >= id - MAX_DISTANCE_OF_PICTURE && !isStoryProse(measures[above]); above--)
      if (blocks[above]?.media) found.add(above);
  }
  return found;
}

const isStoryProse = (measured: BlockMeasures | undefined): boolean =>
  measured !== undefined && measured.proseWeight > 0 && !measured.tagsAndRoles.has('figure');
