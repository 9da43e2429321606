/** Copies what a line of text is made of, node by node. */
import { attributeOf } from '../../document/dom';
import type { Shown } from '../../document/shown';
import { MEDIA, SCREEN_READER_ONLY, SKIPPED } from '../../document/tags';
import { pictureUrl, webUrl } from './address';

/** Tags that are kept, under one name each. */
export const KEPT: Record<string, string> = {
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
/** Boxes in a line are words apart. */
const APART = new Set('td th tr li p div dt dd caption h1 h2 h3 h4 h5 h6 ul ol section'.split(' '));
const NO_WIDTH = /[\u200b\ufeff]+/g;
const ONLY_EMOJI =
  /^(?=.*[\p{Extended_Pictographic}\p{Regional_Indicator}])(?:\p{Extended_Pictographic}|\p{Emoji_Component}|\s)+$/u;
const RAISED: Record<string, string> = { '+': '⁺', '-': '⁻', '−': '⁻', n: 'ⁿ', i: 'ⁱ' };
const LOWERED: Record<string, string> = { '+': '₊', '-': '₋', '−': '₋' };

export interface CopyOptions {
  links: boolean;
  pictures: boolean;
  strong: boolean;
}

/** Does the window show it? Where it does not show the whole, it says nothing about the parts. */
export const isDrawn = (element: Element) => element.checkVisibility?.() ?? false;

/** Writes into elements of a document without a window: there pictures do not load and custom elements stay asleep. */
export class Copier {
  constructor(
    private readonly apart: Document,
    private readonly options: CopyOptions & { pre: boolean },
    private readonly drawn: boolean,
  ) {}

  copy(shown: Shown, into: Element): void {
    if (shown.isText) {
      this.text(shown.text, into);
      return;
    }
    const { tag, element } = shown;
    if (SKIPPED.has(tag) || tag === 'svg' || tag === 'rp') return;
    if (SCREEN_READER_ONLY.test(attributeOf(element, 'class', tag) ?? '')) return;
    if (this.drawn && tag !== 'slot' && !isDrawn(element) && tag !== 'br') return;
    if (tag in MEDIA) {
      if (tag === 'picture') for (const child of shown.children) this.copy(child, into);
      else if (tag === 'img' || tag === 'amp-img') this.picture(element, into);
      return;
    }
    if (tag === 'br') into.append(this.apart.createElement('br'));
    else if (tag === 'sup' || tag === 'sub') this.raised(shown, into);
    else this.element(shown, into);
  }

  wrap(root: Element, href: string): void {
    const url = webUrl(href, root.baseURI);
    if (!url) return;
    const link = this.apart.createElement('a');
    link.setAttribute('href', url);
    link.append(...root.childNodes);
    root.append(link);
  }

  private text(raw: string, into: Element): void {
    const plain = raw.replace(NO_WIDTH, '');
    if (!this.options.pre) {
      into.append(plain.replace(/\s+/g, ' '));
      return;
    }
    for (const [at, line] of plain.split('\n').entries()) {
      if (at) into.append(this.apart.createElement('br'));
      into.append(line);
    }
  }

  private element(shown: Shown, into: Element): void {
    const { tag, element } = shown;
    const before = element.previousSibling;
    const pushed = before?.nodeType === 1 && (before as Element).localName === tag && tag !== 'b';
    if (APART.has(tag) || pushed) into.append(' ');
    if (tag === 'q') into.append('“');
    if (tag === 'rt') into.append('(');
    const target = this.target(shown, into);
    for (const child of shown.children) this.copy(child, target);
    if (tag === 'rt') into.append(')');
    if (tag === 'q') into.append('”');
    if (APART.has(tag)) into.append(' ');
  }

  /** Where the children go: an element of their own, or the one around where theirs says nothing. */
  private target({ tag, element }: Shown, into: Element): Element {
    const name = KEPT[tag];
    if (!name || into.closest(name) || (name === 'strong' && !this.options.strong)) return into;
    const last = into.lastChild;
    if (name !== 'a' && last?.nodeType === 1 && (last as Element).localName === name) return last as Element;
    const made = this.apart.createElement(name);
    if (name === 'a') {
      const url = this.options.links && webUrl(attributeOf(element, 'href', tag) ?? '', element.baseURI);
      if (!url) return into;
      made.setAttribute('href', url);
    }
    into.append(made);
    return made;
  }

  private picture(element: Element, into: Element): void {
    const alt = (element.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim();
    if (alt && ONLY_EMOJI.test(alt)) into.append(alt);
    const src = this.options.pictures && !ONLY_EMOJI.test(alt) && pictureUrl(element);
    if (!src) return;
    const made = this.apart.createElement('img');
    made.setAttribute('alt', alt);
    made.setAttribute('src', src);
    into.append(made);
  }

  /** "10<sup>6</sup>" is no hundred and six. */
  private raised(shown: Shown, into: Element): void {
    const table = shown.tag === 'sup' ? RAISED : LOWERED;
    const zero = shown.tag === 'sup' ? '⁰¹²³⁴⁵⁶⁷⁸⁹' : '₀₁₂₃₄₅₆₇₈₉';
    const text = shown.element.textContent ?? '';
    const signs = [...text.trim()].map((sign) => table[sign] ?? (/\d/.test(sign) ? zero[Number(sign)] : undefined));
    const inLink = shown.element.querySelector('a');
    if (signs.length && !inLink && signs.every((sign) => sign !== undefined)) into.append(signs.join(''));
    else for (const child of shown.children) this.copy(child, into);
  }
}
