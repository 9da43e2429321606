import { foldText } from '../../text/fold';
import type { FigureConflict, StoryFigure } from '../../types';

/** Relative uncertainty of a number after "about". */
const ABOUT = 0.15;

/**
 * Finds figures of two stories that cannot both be true. A story often gives more than one figure of a kind, such as an
 * earlier toll or one by another authority, so the first one of each must be incompatible with all of the other's. Only
 * figures with a sentence are shown; the others can only prevent a conflict.
 */
export function findConflicts(here: readonly StoryFigure[], there: readonly StoryFigure[]): FigureConflict[] {
  return here.flatMap((first, at) => {
    if (!first.sentence || here.findIndex((figure) => countSame(first, figure)) < at) return [];
    const own = here.filter((figure) => countSame(first, figure));
    const others = there.filter((figure) => countSame(first, figure));
    const [other] = others;
    const isConflict =
      other?.sentence &&
      others.every((figure) => !areCompatible(first, figure)) &&
      own.every((figure) => !areCompatible(other, figure));
    return isConflict ? [{ here: first, there: other }] : [];
  });
}

/** Whether two figures are about the same: for ages, a person whom one story may give a longer name. */
function countSame({ kind, of = '' }: StoryFigure, other: StoryFigure): boolean {
  if (kind !== other.kind) return false;
  if (kind !== 'age') return of === (other.of ?? '');
  const [shorter, longer] = [of, other.of ?? '']
    .map((name) => foldText(name).split(' '))
    .sort((a, b) => a.length - b.length);
  return shorter?.every((part) => longer?.includes(part)) ?? false;
}

/** Whether two figures can both be true. */
function areCompatible(one: StoryFigure, other: StoryFigure): boolean {
  const [a, b] = [rangeOf(one), rangeOf(other)];
  return a.min <= b.max && b.min <= a.max;
}

function rangeOf({ value, bound }: StoryFigure): { min: number; max: number } {
  if (bound === 'at-least') return { min: value, max: Number.POSITIVE_INFINITY };
  if (bound === 'at-most') return { min: 0, max: value };
  const tolerance = bound === 'about' ? value * ABOUT : 0;
  return { min: value - tolerance, max: value + tolerance };
}
