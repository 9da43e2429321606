import { parentOf, tagOf } from '../document/dom';
import type { Elements, Reading } from '../types';
import { markApart } from './apart';

/** What the attribute of each marked element says: words with a space between. */
export type Marks = Map<Element, string>;

/** What the page itself does not show, and is story once it does: it keeps its own way of not being shown. */
export const ASLEEP = 'asleep';

/** A place that waits for its picture. */
export const HOLE = 'hole';
const MEDIA = 'img,video,audio,iframe,canvas,svg';

/** A player's own controls belong to it, as long as they say less than this. */
const CONTROLS = 60;
/** Bare text of these kinds looks like its kind, if all that its element shows is of that kind. */
const LOOKS = /^(?:headline|standfirst|byline|dateline|subheading|caption|note)$/;
/** A line of this kind is no item, though a list holds it: a gallery's caption, one of the authors. */
const NO_ITEM = /^(?:headline|subheading|caption|byline|image|embed|quote)$/;

/**
 * Which elements the clean view marks, and how. `keep` with its kind for a kept block (and `media` where it is no
 * text); `keep part` for the elements within a kept line of bare text; `path` for all that holds a kept block, with
 * `text` where its own bare text is kept (and its kind, where that is no running text), `mute` where it is not; `gone`
 * for breaks between bare texts; `item` for a list item that holds one kept line; `asleep` for parts of the story that
 * the page does not show yet; `apart` for a name or date that would run into the one before it.
 */
export function marksOf(reading: Reading, elements: Elements): Marks {
  const marks: Marks = new Map();
  /** The kinds of each element's bare text that is kept; none where all of it is hidden. */
  const bare = new Map<Element, Set<string>>();
  const items = new Map<Element, string[]>();
  const gone: Node[] = [];
  const asleep: Element[] = [];
  for (const { block, decide, kind } of reading.verdicts) {
    const place = elements.get(block);
    if (!place) continue;
    const { element, nodes } = place;
    if (nodes) {
      const known = bare.get(element);
      if (decide === 'keep') bare.set(element, new Set([...(known ?? []), kind]));
      else if (!known && nodes.some((node) => node.nodeType === 3 && node.nodeValue?.trim()))
        bare.set(element, new Set());
    }
    if (decide === 'hide') for (const node of nodes ?? [element]) gone.push(node);
    const { media, rendered } = reading.blocks[block] ?? {};
    if (decide === 'keep' && !rendered && !nodes) asleep.push(element);
    if (decide !== 'keep' || !rendered) continue;
    const item = element.closest('li');
    if (item) items.set(item, [...(items.get(item) ?? []), kind]);
    if (nodes) {
      for (const node of nodes) if (node.nodeType === 1) marks.set(node as Element, 'keep part');
      markPath(element, marks);
    } else {
      const whole = media === 'video' || media === 'audio' ? playerOf(element) : element;
      marks.set(whole, `keep ${kind}${media ? ' media' : ''}`);
      // A drawing may call a shape of its own so.
      for (const slot of whole.querySelectorAll('slot'))
        for (const put of slot.assignedElements?.({ flatten: true }) ?? []) marks.set(put, 'keep part');
      const parent = parentOf(whole);
      if (parent) markPath(parent, marks);
    }
  }
  for (const [element, kinds] of bare)
    if (marks.get(element) === 'path')
      marks.set(element, kinds.size ? `path text${lookOf(element, bare, marks)}` : 'path mute');
  for (const [item, kinds] of items) {
    const value = marks.get(item);
    if (value && kinds.length === 1 && !NO_ITEM.test(kinds[0] ?? '')) marks.set(item, `${value} item`);
  }
  for (const node of gone) markBreaks(node, marks);
  markButtons(marks);
  for (const element of asleep) markAsleep(element, marks);
  markHoles(marks);
  markApart(marks);
  return marks;
}

/** @returns the kind of an element's bare text as a word of its mark; nothing where it shows other text as well */
function lookOf(element: Element, bare: ReadonlyMap<Element, ReadonlySet<string>>, marks: Marks): string {
  const [kind = '', more] = bare.get(element) ?? [];
  if (more || !LOOKS.test(kind)) return '';
  for (const inner of element.querySelectorAll('*')) {
    const words = marks.get(inner)?.split(' ') ?? [];
    const another = [...(bare.get(inner) ?? [])].some((its) => its !== kind);
    if (another || (words[0] === 'keep' && !/^(?:part|image)$/.test(words[1] ?? '') && words[1] !== kind)) return '';
  }
  return ` ${kind}`;
}

/**
 * Many a page puts its pictures in when their place comes near the window. A place that is not shown never does, so in a
 * figure of the story an empty box stays, a line high, until it has its picture.
 */
function markHoles(marks: Marks): void {
  for (const [element, value] of [...marks]) {
    if (tagOf(element) !== 'figure' || !value.startsWith('path')) continue;
    for (const box of element.querySelectorAll('div,span,a,picture,amp-img,noscript')) {
      const way = parentOf(box);
      if (marks.has(box) || !way || !marks.get(way)?.startsWith('path')) continue;
      if (tagOf(box) !== 'noscript' && !box.textContent?.trim() && !box.querySelector(MEDIA)) marks.set(box, HOLE);
    }
  }
}

/** Marks the part of the page that is not shown, with all that is in it, if it hangs on the way to the story. */
function markAsleep(element: Element, marks: Marks): void {
  let part = element;
  for (let up = parentOf(part); up && !marks.has(up); up = parentOf(up)) part = up;
  const way = parentOf(part);
  if (!marks.has(part) && way && marks.get(way)?.startsWith('path') && !part.checkVisibility()) marks.set(part, ASLEEP);
}

/** Breaks within bare text that is shown, left over after what they parted has gone. */
function markBreaks(after: Node, marks: Marks): void {
  if (!after.parentElement || !marks.get(after.parentElement)?.includes(' text')) return;
  for (let at: Node | null = after; at; at = at.nextSibling) {
    if (at.nodeName === 'BR') marks.set(at as Element, 'gone');
    else if (at !== after && (at.nodeType === 1 || at.nodeValue?.trim())) return;
  }
}

/** Buttons that show nothing once their pictures, drawn by the page's own sheets, are gone: within text they are specks. */
function markButtons(marks: Marks): void {
  const bare = (button: Element) => !button.textContent?.trim() && !button.querySelector('img');
  for (const [element, value] of [...marks]) {
    if (!value.startsWith('keep ') || value.includes(' media')) continue;
    if (tagOf(element) === 'button' && bare(element)) marks.set(element, 'gone');
    for (const button of element.querySelectorAll('button'))
      if (!marks.has(button) && bare(button)) marks.set(button, 'gone');
  }
}

export function markPath(from: Element, marks: Marks): void {
  for (let at: Element | null = from; at && tagOf(at) !== 'html'; at = parentOf(at)) {
    // What is marked already leads to the top; a kept element that holds another kept block stays whole.
    if (marks.has(at)) return;
    marks.set(at, 'path');
  }
}

function playerOf(media: Element): Element {
  let player = media;
  for (let up = media.parentElement; up && up.localName !== 'body'; up = up.parentElement) {
    if ((up.textContent ?? '').trim().length > CONTROLS || up.querySelectorAll('video,audio,img').length > 2) break;
    player = up;
  }
  return player;
}
