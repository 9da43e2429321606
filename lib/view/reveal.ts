import { HIDDEN_KINDS, type HiddenKind, type Place } from '../types';
import { markAncestors } from './build-marks';
import type { Marks } from './mark-values';
import { MARK_ATTRIBUTE } from './selectors';

/** A hidden block that is shown temporarily, with an outline and the name of its kind. */
export interface RevealedBlock {
  place: Place;
  kind: HiddenKind;
}

const REVEALED_MARK = 'pointed';

/** Returns the marks with some hidden blocks revealed. */
export function addRevealedMarks(marks: Marks, blocks: readonly RevealedBlock[]): Marks {
  const next = new Map(marks);
  for (const { place, kind } of blocks) {
    const { element, nodes } = place;
    // Bare text has no element of its own, so its parent is outlined.
    const existing = next.get(element);
    if (existing === undefined) {
      markAncestors(element, next);
      next.set(element, nodes ? `path text ${REVEALED_MARK} ${kind}` : `keep ${REVEALED_MARK} ${kind}`);
    } else next.set(element, `${existing.replace(/ mute\b/, ' text')} ${REVEALED_MARK} ${kind}`);
  }
  return next;
}

/**
 * Builds the style sheet that outlines revealed blocks. Its selectors are more specific than those of any theme. Images and
 * players cannot have generated content, so their label is on their parent.
 *
 * @param labels names of the kinds, in the reader's language
 */
export function buildRevealSheet(labels: Readonly<Record<HiddenKind, string>>): string {
  const specificity = `[${MARK_ATTRIBUTE}]`.repeat(9);
  const revealed = `[${MARK_ATTRIBUTE}~="${REVEALED_MARK}"]${specificity}`;
  const labelRules = HIDDEN_KINDS.map(
    (kind) => `
${revealed}[${MARK_ATTRIBUTE}~="${kind}"]::before, [${MARK_ATTRIBUTE}~="path"]${specificity}:has(> :is(img, picture, video, iframe, audio, canvas, svg)${revealed}[${MARK_ATTRIBUTE}~="${kind}"])::before {
  content: ${JSON.stringify(labels[kind])} !important;
}`,
  );
  return `
${revealed} {
  outline: 2px dashed #b3261e !important; outline-offset: 4px !important; opacity: 1 !important; visibility: visible !important;
}
${revealed}::before, [${MARK_ATTRIBUTE}~="path"]${specificity}:has(> :is(img, picture, video, iframe, audio, canvas, svg)${revealed})::before {
  display: table !important; position: static !important; width: auto !important; height: auto !important;
  margin: 0 0 6px !important; padding: 2px 8px !important; border-radius: 4px !important; float: none !important;
  font: 600 13px/1.5 system-ui, sans-serif !important; letter-spacing: 0 !important; text-transform: none !important;
  color: #fff !important; -webkit-text-fill-color: #fff !important; background: #b3261e !important; visibility: visible !important;
}
${labelRules.join('')}
`;
}
