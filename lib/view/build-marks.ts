import { flatTreeParent, tagOf } from '../document/dom';
import type { Elements, ReadingCore } from '../types';
import { markInlineGaps } from './inline-gaps';
import { type Marks, NOT_RENDERED_MARK, PLACEHOLDER_MARK } from './mark-values';

const MEDIA_SELECTOR = 'img,video,audio,iframe,canvas,svg';
/** Maximum number of characters next to a player that count as its controls. */
const MAX_CONTROLS_CHARS = 60;
const PLAYER_BOUNDARY = 'li,figure,[aria-roledescription="slide" i]';
/** Matches kinds whose style is applied to an element if all text in it is bare text of that kind. */
const STYLED_BARE_TEXT_KIND = /^(?:headline|standfirst|byline|dateline|subheading|caption|note)$/;
/** Matches kinds of blocks that have no bullet even in a list, such as a caption in a gallery or one of the authors. */
const NON_ITEM_KIND = /^(?:headline|subheading|caption|byline|image|embed|quote)$/;

/**
 * Builds the marks that show a reading:
 *
 * - `keep` and its kind: a kept block; `media` if it is not text
 * - `keep part`: an element within kept bare text
 * - `path`: an ancestor of a kept block; with `text` (and a kind) if its own bare text is kept, with `mute` if that is
 *   hidden
 * - `gone`: a line break or button that has no purpose once the clutter beside it is hidden
 * - `item`: a list item with one kept block
 * - marks for size, order and tables: see `addPageLayoutMarks`
 * - `asleep`, `hole`, `apart`: see `NOT_RENDERED_MARK`, `PLACEHOLDER_MARK` and `markInlineGaps`
 */
export function buildMarks(reading: ReadingCore, elements: Elements): Marks {
  const marks: Marks = new Map();
  /** Kinds of an element's kept bare text; an empty set if all of it is hidden. */
  const bareTextKinds = new Map<Element, Set<string>>();
  const itemKinds = new Map<Element, string[]>();
  const hidden: Node[] = [];
  const notRendered: Element[] = [];
  for (const { block, decide, kind } of reading.verdicts) {
    const place = elements.get(block);
    if (!place) continue;
    const { element, nodes } = place;
    if (nodes) {
      const known = bareTextKinds.get(element);
      if (decide === 'keep') bareTextKinds.set(element, new Set([...(known ?? []), kind]));
      else if (!known && nodes.some((node) => node.nodeType === 3 && node.nodeValue?.trim()))
        bareTextKinds.set(element, new Set());
    }
    if (decide === 'hide') for (const node of nodes ?? [element]) hidden.push(node);
    const { media, rendered } = reading.blocks[block] ?? {};
    if (decide === 'keep' && !rendered && !nodes) notRendered.push(element);
    if (decide !== 'keep' || !rendered) continue;
    const item = element.closest('li');
    if (item) itemKinds.set(item, [...(itemKinds.get(item) ?? []), kind]);
    if (nodes) {
      for (const node of nodes) if (node.nodeType === 1) marks.set(node as Element, 'keep part');
      markAncestors(element, marks);
    } else markKept(media === 'video' || media === 'audio' ? findPlayer(element) : element, kind, !!media, marks);
  }
  for (const [element, kinds] of bareTextKinds)
    if (marks.get(element) === 'path')
      marks.set(element, kinds.size ? `path text${bareTextKindMark(element, bareTextKinds, marks)}` : 'path mute');
  for (const [item, kinds] of itemKinds) {
    const value = marks.get(item);
    if (value && kinds.length === 1 && !NON_ITEM_KIND.test(kinds[0] ?? '')) marks.set(item, `${value} item`);
  }
  for (const node of hidden) markLeftoverBreaks(node, marks);
  markEmptyButtons(marks);
  for (const element of notRendered) markNotRendered(element, marks);
  markPlaceholders(marks);
  markInlineGaps(marks);
  return marks;
}

function markKept(element: Element, kind: string, isMedia: boolean, marks: Marks): void {
  marks.set(element, `keep ${kind}${isMedia ? ' media' : ''}`);
  // SVG may contain an element named `slot` that lacks `assignedElements`.
  for (const slot of element.querySelectorAll('slot'))
    for (const assigned of slot.assignedElements?.({ flatten: true }) ?? []) marks.set(assigned, 'keep part');
  const parent = flatTreeParent(element);
  if (parent) markAncestors(parent, marks);
}

/** Marks an element and its ancestors as the path to a kept block. */
export function markAncestors(from: Element, marks: Marks): void {
  for (let at: Element | null = from; at && tagOf(at) !== 'html'; at = flatTreeParent(at)) {
    // The ancestors of a marked element are already marked. A kept element around another kept block stays whole.
    if (marks.has(at)) return;
    marks.set(at, 'path');
  }
}

/** Returns the mark for the kind of an element's bare text; '' if the element shows other text as well. */
function bareTextKindMark(
  element: Element,
  bareTextKinds: ReadonlyMap<Element, ReadonlySet<string>>,
  marks: Marks,
): string {
  const [kind = '', more] = bareTextKinds.get(element) ?? [];
  if (more || !STYLED_BARE_TEXT_KIND.test(kind)) return '';
  for (const inner of element.querySelectorAll('*')) {
    const [type, innerKind = ''] = marks.get(inner)?.split(' ') ?? [];
    const hasOtherBareText = [...(bareTextKinds.get(inner) ?? [])].some((bareKind) => bareKind !== kind);
    if (hasOtherBareText || (type === 'keep' && !/^(?:part|image)$/.test(innerKind) && innerKind !== kind)) return '';
  }
  return ` ${kind}`;
}

/**
 * Marks empty elements in the story's figures. Pages insert lazy images when their element comes near the viewport,
 * which a hidden element never does. A placeholder is therefore shown one pixel high until it has its image.
 */
function markPlaceholders(marks: Marks): void {
  for (const [element, value] of [...marks]) {
    if (tagOf(element) !== 'figure' || !value.startsWith('path')) continue;
    for (const box of element.querySelectorAll('div,span,a,picture,amp-img,noscript')) {
      const parent = flatTreeParent(box);
      if (marks.has(box) || !parent || !marks.get(parent)?.startsWith('path')) continue;
      if (tagOf(box) !== 'noscript' && !box.textContent?.trim() && !box.querySelector(MEDIA_SELECTOR))
        marks.set(box, PLACEHOLDER_MARK);
    }
  }
}

/** Marks the outermost element below the path to the story that keeps an element from being rendered. */
function markNotRendered(element: Element, marks: Marks): void {
  let subtree = element;
  for (let up = flatTreeParent(subtree); up && !marks.has(up); up = flatTreeParent(up)) subtree = up;
  const parent = flatTreeParent(subtree);
  if (!marks.has(subtree) && parent && marks.get(parent)?.startsWith('path') && !subtree.checkVisibility())
    marks.set(subtree, NOT_RENDERED_MARK);
}

/** Marks line breaks in kept bare text that follow a hidden node as `gone`. */
function markLeftoverBreaks(hidden: Node, marks: Marks): void {
  if (!hidden.parentElement || !marks.get(hidden.parentElement)?.includes(' text')) return;
  for (let at: Node | null = hidden; at; at = at.nextSibling) {
    if (at.nodeName === 'BR') marks.set(at as Element, 'gone');
    else if (at !== hidden && (at.nodeType === 1 || at.nodeValue?.trim())) return;
  }
}

/** Marks buttons in text that are empty without the page's styles as `gone`; they would be visible as dots. */
function markEmptyButtons(marks: Marks): void {
  const isEmpty = (button: Element) => !button.textContent?.trim() && !button.querySelector('img');
  for (const [element, value] of [...marks]) {
    if (!value.startsWith('keep ') || value.includes(' media')) continue;
    if (tagOf(element) === 'button' && isEmpty(element)) marks.set(element, 'gone');
    for (const button of element.querySelectorAll('button'))
      if (!marks.has(button) && isEmpty(button)) marks.set(button, 'gone');
  }
}

/**
 * Returns the outermost element around a video or audio element that contains nothing but the player. Controls outside of its
 * figure, list item or slide are those of a gallery.
 */
function findPlayer(media: Element): Element {
  let player = media;
  for (let up = media.parentElement; up && up.localName !== 'body'; up = up.parentElement) {
    if (player.matches(PLAYER_BOUNDARY)) break;
    const textChars = (up.textContent ?? '').trim().length;
    if (textChars > MAX_CONTROLS_CHARS || up.querySelectorAll('video,audio,img').length > 2) break;
    player = up;
  }
  return player;
}
