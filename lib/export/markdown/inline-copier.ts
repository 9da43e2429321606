import { attributeOf } from '../../document/dom';
import type { FlatNode } from '../../document/flat-tree';
import { MEDIA_KINDS, NON_CONTENT_TAGS, SCREEN_READER_ONLY_CLASS } from '../../document/tags';
import { findImageUrl, toSafeUrl } from './urls';

/** Inline elements that are copied, and the tags that they become in the copy. */
export const INLINE_TAGS: Record<string, string> = {
  a: 'a',
  b: 'strong',
  strong: 'strong',
  i: 'em',
  em: 'em',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
  s: 'del',
  strike: 'del',
  del: 'del',
};
/** Tags of elements whose text is separated from the text around them by a space. */
const SPACED_TAGS = new Set('td th tr li p div dt dd caption h1 h2 h3 h4 h5 h6 ul ol section'.split(' '));
const ZERO_WIDTH = /[\u200b\ufeff]+/g;
const EMOJI_ONLY =
  /^(?=.*[\p{Extended_Pictographic}\p{Regional_Indicator}])(?:\p{Extended_Pictographic}|\p{Emoji_Component}|\s)+$/u;
const SUPERSCRIPTS: Record<string, string> = { '+': '⁺', '-': '⁻', '−': '⁻', n: 'ⁿ', i: 'ⁱ' };
const SUBSCRIPTS: Record<string, string> = { '+': '₊', '-': '₋', '−': '₋' };

export interface CopyOptions {
  links: boolean;
  pictures: boolean;
  strong: boolean;
}

export const isRendered = (element: Element) => element.checkVisibility?.() ?? false;

/** Copies inline content into an inert document: images do not load there, and custom elements are not upgraded. */
export class InlineCopier {
  readonly #inertDocument: Document;
  readonly #options: CopyOptions & { pre: boolean };
  readonly #isSourceRendered: boolean;
  /** @param isSourceRendered whether the block itself is rendered; if not, the rendering of its parts is not checked */
  constructor(inertDocument: Document, options: CopyOptions & { pre: boolean }, isSourceRendered: boolean) {
    this.#inertDocument = inertDocument;
    this.#options = options;
    this.#isSourceRendered = isSourceRendered;
  }

  copy(node: FlatNode, target: Element): void {
    if (node.isText) {
      this.#copyText(node.text, target);
      return;
    }
    const { tag, element } = node;
    if (NON_CONTENT_TAGS.has(tag) || tag === 'svg' || tag === 'rp') return;
    if (SCREEN_READER_ONLY_CLASS.test(attributeOf(element, 'class', tag) ?? '')) return;
    if (this.#isSourceRendered && tag !== 'slot' && !isRendered(element) && tag !== 'br') return;
    if (tag in MEDIA_KINDS) {
      if (tag === 'picture') for (const child of node.children) this.copy(child, target);
      else if (tag === 'img' || tag === 'amp-img') this.#copyImage(element, target);
      return;
    }
    if (tag === 'br') target.append(this.#inertDocument.createElement('br'));
    else if (tag === 'sup' || tag === 'sub') this.#copySuperOrSubscript(node, target);
    else this.#copyElement(node, target);
  }

  wrapInLink(root: Element, href: string): void {
    const url = toSafeUrl(href, root.baseURI);
    if (!url) return;
    const link = this.#inertDocument.createElement('a');
    link.setAttribute('href', url);
    link.append(...root.childNodes);
    root.append(link);
  }

  #copyText(raw: string, target: Element): void {
    const text = raw.replace(ZERO_WIDTH, '');
    if (!this.#options.pre) {
      target.append(text.replace(/\s+/g, ' '));
      return;
    }
    for (const [at, line] of text.split('\n').entries()) {
      if (at) target.append(this.#inertDocument.createElement('br'));
      target.append(line);
    }
  }

  #copyElement(node: FlatNode, target: Element): void {
    const { tag, element } = node;
    const before = element.previousSibling;
    const followsSameTag = before?.nodeType === 1 && (before as Element).localName === tag && tag !== 'b';
    if (SPACED_TAGS.has(tag) || followsSameTag) target.append(' ');
    if (tag === 'q') target.append('“');
    if (tag === 'rt') target.append('(');
    const childTarget = this.#findChildTarget(node, target);
    for (const child of node.children) this.copy(child, childTarget);
    if (tag === 'rt') target.append(')');
    if (tag === 'q') target.append('”');
    if (SPACED_TAGS.has(tag)) target.append(' ');
  }

  /** Returns the copy of an element, or `target` if the element has no meaning in Markdown. */
  #findChildTarget({ tag, element }: FlatNode, target: Element): Element {
    const name = INLINE_TAGS[tag];
    if (!name || target.closest(name) || (name === 'strong' && !this.#options.strong)) return target;
    const last = target.lastChild;
    if (name !== 'a' && last?.nodeType === 1 && (last as Element).localName === name) return last as Element;
    const copy = this.#inertDocument.createElement(name);
    if (name === 'a') {
      const url = this.#options.links && toSafeUrl(attributeOf(element, 'href', tag) ?? '', element.baseURI);
      if (!url) return target;
      copy.setAttribute('href', url);
    }
    target.append(copy);
    return copy;
  }

  #copyImage(element: Element, target: Element): void {
    const alt = (element.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim();
    if (alt && EMOJI_ONLY.test(alt)) target.append(alt);
    const src = this.#options.pictures && !EMOJI_ONLY.test(alt) && findImageUrl(element);
    if (!src) return;
    const copy = this.#inertDocument.createElement('img');
    copy.setAttribute('alt', alt);
    copy.setAttribute('src', src);
    target.append(copy);
  }

  /**
   * Copies text as Unicode superscripts or subscripts if all of its characters have one. As plain text, 10<sup>6</sup>
   * would become "106".
   */
  #copySuperOrSubscript(node: FlatNode, target: Element): void {
    const [chars, digits] = node.tag === 'sup' ? [SUPERSCRIPTS, '⁰¹²³⁴⁵⁶⁷⁸⁹'] : [SUBSCRIPTS, '₀₁₂₃₄₅₆₇₈₉'];
    const text = (node.element.textContent ?? '').trim();
    const copy = [...text].map((char) => chars[char] ?? (/\d/.test(char) ? digits[Number(char)] : undefined));
    const hasLink = node.element.querySelector('a');
    if (copy.length && !hasLink && copy.every((char) => char !== undefined)) target.append(copy.join(''));
    else for (const child of node.children) this.copy(child, target);
  }
}
