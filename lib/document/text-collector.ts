import type { Link } from '../types';
import { attributeOf } from './dom';
import { imageUrl, resolveHref } from './element-urls';
import type { FlatNode } from './flat-tree';
import { isSplitLetter } from './split-letters';
import { MAX_DEPTH, MEDIA_KINDS, NON_CONTENT_TAGS, SCREEN_READER_ONLY_CLASS } from './tags';
import { TextHolders } from './text-holders';
import type { VisibilityReader } from './visibility';

/** Text of a block, with the links and images found in it. */
export interface BlockText {
  text: string;
  links: Link[];
  /** Tags of the inline elements that contain the whole text. */
  whole: string[];
  /** The element that directly contains most of the text; missing if there is no text. */
  holder?: Element;
  alt?: string;
  src?: string;
}

/** Soft hyphens, zero-width spaces, word joiners and byte order marks. */
const ZERO_WIDTH = /[\u00ad\u200b\u2060\ufeff]+/g;
const SPACE = /\s+/g;
/** Matches text that needs normalization: zero-width characters, or white space other than single spaces. */
const NOT_NORMALIZED = /[\u00ad\u200b\u2060\ufeff]|[^\S ]| {2}/;
/** Tags whose content is separated from the text around it. */
const SEPARATING_TAGS = new Set(['br', 'td', 'th', 'tr', 'li', 'p', 'div', 'dt', 'dd', 'caption']);

/** Tags of elements inside a link that are part of the text around them. */
const INLINE_TAG = /^(?:a|abbr|b|bdi|cite|em|font|i|mark|q|s|small|strong|su[bp]|u|wbr)$/;

const countNonSpaces = (text: string) => text.replace(/ /g, '').length;

/** Which parts of a text are omitted. */
export type LeftOut = 'none' | 'unseen' | 'unseen-and-transparent';

/** Collects the text of nodes, white space collapsed, with the links and images in it. */
export class TextCollector {
  /**
   * Parts of the text. They are joined once at the end, because joining them at each element would take quadratic time.
   */
  private readonly pieces: string[] = [];
  private length = 0;
  private nonSpaces = 0;
  /** Whether the text is empty or ends in a space. */
  private isAtSpace = true;
  readonly links: Link[] = [];
  /** Number of non-space characters within elements of each tag. */
  private readonly nonSpacesByTag = new Map<string, number>();
  private readonly holders = new TextHolders();
  /** Numbers of pieces at which elements inside the current link start and end. */
  private breaks: number[] = [];
  private openLinks = 0;
  hasTransparentPart = false;
  hasHiddenPart = false;
  alt?: string;
  src?: string;

  /**
   * Creates a collector.
   *
   * @param visibility if omitted, only class names tell which text is for screen readers
   */
  constructor(
    private readonly leftOut: LeftOut,
    private readonly visibility?: VisibilityReader,
  ) {}

  private add(raw: string, holder?: Element): void {
    let text = NOT_NORMALIZED.test(raw) ? raw.replace(ZERO_WIDTH, '').replace(SPACE, ' ') : raw;
    if (this.isAtSpace && text.startsWith(' ')) text = text.slice(1);
    if (!text) return;
    this.pieces.push(text);
    this.length += text.length;
    const nonSpaces = countNonSpaces(text);
    this.nonSpaces += nonSpaces;
    if (holder) this.holders.add(holder, nonSpaces);
    this.isAtSpace = text.endsWith(' ');
  }

  /**
   * Collects a node and its descendants.
   *
   * @param parent the element around the node in the flat tree; may be omitted for the outermost nodes
   */
  visit(node: FlatNode, parent?: Element, depth = 0): void {
    if (node.isText) {
      this.add(node.text, parent ?? parentOf(node.node));
      return;
    }
    const { tag, element } = node;
    if (NON_CONTENT_TAGS.has(tag) || tag === 'svg') return;
    if (depth > MAX_DEPTH) {
      for (const text of textNodesIn(node)) this.add(text, element);
      return;
    }
    if (this.leftOut !== 'none' && this.isUnseen(node)) return;
    if (tag in MEDIA_KINDS) {
      if (tag === 'picture') for (const child of node.children) this.visit(child, element, depth + 1);
      else this.addImage(element);
      return;
    }
    const isLetter = isSplitLetter(element);
    const isSeparated = SEPARATING_TAGS.has(tag) && !isLetter;
    if (isSeparated || (followsSameTag(element) && !isLetter)) this.add(' ');
    const start = { piece: this.pieces.length, offset: this.length, nonSpaces: this.nonSpaces };
    const isPart = this.openLinks > 0 && !INLINE_TAG.test(tag);
    if (isPart) this.breaks.push(start.piece);
    if (tag === 'a') this.openLinks++;
    for (const child of node.children) this.visit(child, element, depth + 1);
    if (tag === 'a') this.openLinks--;
    if (isPart) this.breaks.push(this.pieces.length);
    if (this.length > start.offset) this.addElement(tag, element, start);
    if (isSeparated) this.add(' ');
  }

  /** Returns whether a part of the text is omitted because readers do not see it. */
  private isUnseen(node: FlatNode): boolean {
    const { tag, element } = node;
    const classes = attributeOf(element, 'class', tag) ?? '';
    if (SCREEN_READER_ONLY_CLASS.test(classes)) return true;
    // All other elements are seldom hidden without a class name.
    const mayBeHidden = classes || tag === 'span' || tag === 'div' || hasHidingAttribute(element, tag);
    if (!this.visibility || !mayBeHidden || tag === 'br') return false;
    node.partVisibility ??= this.visibility.readPart(element);
    if (node.partVisibility === 'seen') return false;
    if (node.partVisibility !== 'transparent') {
      this.hasHiddenPart = true;
      return true;
    }
    this.hasTransparentPart = true;
    return this.leftOut === 'unseen-and-transparent';
  }

  /** Records an element once its text has been collected. */
  private addElement(tag: string, element: Element, start: { piece: number; offset: number; nonSpaces: number }): void {
    this.nonSpacesByTag.set(tag, (this.nonSpacesByTag.get(tag) ?? 0) + this.nonSpaces - start.nonSpaces);
    if (tag !== 'a' || !element.hasAttribute('href')) return;
    const raw = this.pieces.slice(start.piece).join('');
    const text = raw.trim();
    const from = start.offset + raw.length - raw.trimStart().length;
    const parts = this.partsFrom(start.piece);
    const link = { href: resolveHref(element), text, start: from, end: from + text.length };
    if (text) this.links.push(parts.length > 1 ? { ...link, parts } : link);
  }

  /** Returns the texts between the elements of the link that starts at a piece. */
  private partsFrom(first: number): string[] {
    const bounds = [first, ...this.breaks, this.pieces.length];
    this.breaks = [];
    return bounds
      .map((from, at) =>
        this.pieces
          .slice(from, bounds[at + 1])
          .join('')
          .trim(),
      )
      .filter(Boolean);
  }

  private addImage(element: Element): void {
    const alt = element.getAttribute('alt')?.replace(SPACE, ' ').trim();
    if (alt && !this.alt) this.alt = alt;
    this.src ??= imageUrl(element);
  }

  finish(): BlockText {
    const text = this.pieces.join('').trimEnd();
    const total = this.nonSpaces;
    const whole = total ? [...this.nonSpacesByTag].filter(([, count]) => count >= total).map(([tag]) => tag) : [];
    for (const link of this.links) link.end = Math.min(link.end, text.length);
    return { text, links: this.links, whole, holder: this.holders.findLargest(), alt: this.alt, src: this.src };
  }
}

function parentOf({ parentNode }: Node): Element | undefined {
  const parent = parentNode && 'host' in parentNode ? (parentNode as ShadowRoot).host : parentNode;
  return parent?.nodeType === 1 ? (parent as Element) : undefined;
}

function hasHidingAttribute(element: Element, tag: string): boolean {
  return attributeOf(element, 'hidden', tag) !== null || attributeOf(element, 'style', tag) !== null;
}

/** Yields the texts in a subtree. It is iterative because recursion could overflow the call stack on deep nesting. */
function* textNodesIn(node: FlatNode): Generator<string> {
  const stack = [node];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.isText) yield next.text;
    else if (!NON_CONTENT_TAGS.has(next.tag)) for (const child of next.children.toReversed()) stack.push(child);
  }
}

/** Returns whether an element directly follows one of the same tag. Such inline elements are separate words. */
function followsSameTag(element: Element): boolean {
  const before = element.previousSibling;
  return before?.nodeType === 1 && (before as Element).localName === element.localName && element.localName !== 'b';
}
