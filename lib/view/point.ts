import type { HiddenKind, Place } from '../types';
import { HIDDEN_KINDS } from '../types';
import { type Marks, markPath } from './marks';
import { MARK } from './selectors';

/** A hidden place that is shown for a moment, and what it was taken for. */
export interface Pointed {
  place: Place;
  kind: HiddenKind;
}

/** The word in the mark of a place that is pointed at; the kind stands beside it. */
const WORD = 'pointed';

/** @returns the marks with some hidden places shown, each where it stands */
export function withPointed(marks: Marks, places: readonly Pointed[]): Marks {
  const next = new Map(marks);
  for (const { place, kind } of places) {
    const { element, nodes } = place;
    // A line of bare text has no box of its own; the one around it is outlined.
    const known = next.get(element);
    if (known === undefined) {
      markPath(element, next);
      next.set(element, nodes ? `path text ${WORD} ${kind}` : `keep ${WORD} ${kind}`);
    } else next.set(element, `${known.replace(/ mute\b/, ' text')} ${WORD} ${kind}`);
  }
  return next;
}

/**
 * The sheet that outlines what is pointed at, by selectors stronger than any look's. Pictures and players have no place for a label: theirs stands on the box
 * around them.
 *
 * @param names what each kind is called, in the reader's language
 */
export function pointSheet(names: Readonly<Record<HiddenKind, string>>): string {
  const strong = `[${MARK}]`.repeat(9);
  const pointed = `[${MARK}~="${WORD}"]${strong}`;
  const labels = HIDDEN_KINDS.map(
    (kind) => `
${pointed}[${MARK}~="${kind}"]::before, [${MARK}~="path"]${strong}:has(> :is(img, picture, video, iframe, audio, canvas, svg)${pointed}[${MARK}~="${kind}"])::before {
  content: ${JSON.stringify(names[kind])} !important;
}`,
  );
  return `
${pointed} {
  outline: 2px dashed #b3261e !important; outline-offset: 4px !important; opacity: 1 !important; visibility: visible !important;
}
${pointed}::before, [${MARK}~="path"]${strong}:has(> :is(img, picture, video, iframe, audio, canvas, svg)${pointed})::before {
  display: table !important; position: static !important; width: auto !important; height: auto !important;
  margin: 0 0 6px !important; padding: 2px 8px !important; border-radius: 4px !important; float: none !important;
  font: 600 13px/1.5 system-ui, sans-serif !important; letter-spacing: 0 !important; text-transform: none !important;
  color: #fff !important; -webkit-text-fill-color: #fff !important; background: #b3261e !important; visibility: visible !important;
}
${labels.join('')}
`;
}
