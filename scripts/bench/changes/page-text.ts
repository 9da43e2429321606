/** Where the paragraphs of the ground truth are in the live page, and edits of their text that can be undone. */

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();
const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Finds the innermost element with the text of each paragraph; paragraphs that have none are left out. */
export function locateParagraphs(paragraphs: readonly string[]): Element[] {
  const wanted = new Set(paragraphs.map(plain).filter(({ length }) => length > 30));
  const all = [...document.body.querySelectorAll('p,div,li,span,section,blockquote,td')];
  const found = all.filter((element) => wanted.has(plain(element.textContent ?? '')) && element.checkVisibility());
  return found.filter((element) => !found.some((other) => other !== element && element.contains(other)));
}

export const textOf = (element: Element): string => squeeze(element.textContent ?? '');

export function textNodesOf(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (parent && !/^(?:script|style|noscript|template)$/.test(parent.localName))
      nodes.push(walker.currentNode as Text);
  }
  return nodes;
}

/** Undoes edits, the latest first. */
export class Edits {
  readonly #undo: (() => void)[] = [];

  /** Replaces the first match in one text node of an element; returns null if no single node contains one. */
  replace(root: Element, pattern: RegExp, to: (match: string) => string): { from: string; to: string } | null {
    for (const node of textNodesOf(root)) {
      const match = pattern.exec(node.data);
      if (!match) continue;
      const text = to(match[0]);
      this.set(node, node.data.slice(0, match.index) + text + node.data.slice(match.index + match[0].length));
      return { from: match[0], to: text };
    }
    return null;
  }

  set(node: CharacterData, text: string): void {
    const before = node.data;
    node.data = text;
    this.#undo.push(() => {
      node.data = before;
    });
  }

  attribute(element: Element, name: string, value: string): void {
    const before = element.getAttribute(name) ?? '';
    element.setAttribute(name, value);
    this.#undo.push(() => element.setAttribute(name, before));
  }

  /** Replaces the children of an element. */
  contents(element: Element, children: readonly (Node | string)[]): void {
    const before = [...element.childNodes];
    element.replaceChildren(...children);
    this.#undo.push(() => element.replaceChildren(...before));
  }

  after(place: Element, fresh: Element): void {
    place.after(fresh);
    this.#undo.push(() => fresh.remove());
  }

  remove(element: Element): void {
    const mark = document.createComment('');
    element.replaceWith(mark);
    this.#undo.push(() => mark.replaceWith(element));
  }

  undo(): void {
    for (const undo of this.#undo.splice(0).reverse()) undo();
  }
}
