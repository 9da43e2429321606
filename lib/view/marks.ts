import type { Elements, Reading } from '../types';

export type Marks = Map<Element, string>;

/** A player's own controls belong to it, as long as they say less than this. */
const CONTROLS = 60;

/**
 * Which elements the clean view marks, and how: `keep` for kept blocks, `path` for all that holds one, `text` where the
 * bare text of a path element is kept, `mute` where it is not.
 */
export function marksOf(reading: Reading, elements: Elements): Marks {
  const marks: Marks = new Map();
  const bare = new Map<Element, 'text' | 'mute'>();
  for (const { block, decide } of reading.verdicts) {
    const place = elements.get(block);
    if (!place) continue;
    if (place.nodes) {
      if (decide === 'keep') bare.set(place.element, 'text');
      else if (!bare.has(place.element) && place.nodes.some((node) => node.nodeType === 3 && node.nodeValue?.trim()))
        bare.set(place.element, 'mute');
    }
    if (decide !== 'keep' || !reading.blocks[block]?.rendered) continue;
    if (place.nodes) {
      for (const node of place.nodes) if (node.nodeType === 1) marks.set(node as Element, 'keep');
      markPath(place.element, marks);
    } else {
      const element = /^(?:video|audio)$/.test(place.element.localName) ? playerOf(place.element) : place.element;
      marks.set(element, 'keep');
      const parent = parentOf(element);
      if (parent) markPath(parent, marks);
    }
  }
  for (const [element, how] of bare) if (marks.get(element) === 'path') marks.set(element, `path ${how}`);
  return marks;
}

function markPath(from: Element, marks: Marks): void {
  for (let at: Element | null = from; at && at.localName !== 'html'; at = parentOf(at)) {
    if (marks.has(at)) {
      // A kept element that holds another kept block stays whole.
      return;
    }
    marks.set(at, 'path');
  }
}

/** The element around this one as it is shown: through slots and out of shadow roots. */
function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const parent = element.parentNode;
  if (parent?.nodeType === 11) return (parent as ShadowRoot).host ?? null;
  return parent?.nodeType === 1 ? (parent as Element) : null;
}

function playerOf(media: Element): Element {
  let player = media;
  for (let up = media.parentElement; up && up.localName !== 'body'; up = up.parentElement) {
    if ((up.textContent ?? '').trim().length > CONTROLS || up.querySelectorAll('video,audio,img').length > 2) break;
    player = up;
  }
  return player;
}
