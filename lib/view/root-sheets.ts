import { nodeTypeOf, unclobbered } from '../document/dom';
import { inFirstLayer } from './cascade-layers';
import type { Marks } from './mark-values';

type Root = Document | ShadowRoot;

/** Inserts a style sheet into a document or shadow root. Returns a function that removes it. */
export type InsertSheet = (root: Root, css: string) => () => void;

/** Style sheets as text. */
export interface SheetTexts {
  /** For the document; missing if the extension has inserted it at user origin already. */
  document?: string;
  /** For open shadow roots, which no user-origin sheet reaches. */
  shadow: string;
}

/** Maintains the style sheets in open shadow roots on the path to the story and, optionally, in the document. */
export class RootSheets {
  readonly #document: Document;
  #texts: SheetTexts;
  readonly #insert: InsertSheet = insertSheet;
  readonly #removers = new Map<Root, () => void>();

  constructor(document: Document, texts: SheetTexts, insert: InsertSheet = insertSheet) {
    this.#document = document;
    this.#texts = texts;
    this.#insert = insert;
  }

  /** Inserts sheets into all roots that contain these marks, and removes them from all others. */
  sync(marks: Marks): void {
    const roots = new Set<Root>();
    if (marks.size && this.#texts.document !== undefined) roots.add(this.#document);
    for (const element of marks.keys()) {
      const shadow = unclobbered(element, 'shadowRoot');
      if (shadow) roots.add(shadow);
    }
    for (const root of this.#removers.keys()) if (!roots.has(root)) this.#remove(root);
    for (const root of roots) {
      if (this.#removers.has(root)) continue;
      const css =
        root === this.#document ? (this.#texts.document ?? '') : inFirstLayer(root as ShadowRoot, this.#texts.shadow);
      this.#removers.set(root, this.#insert(root, css));
    }
  }

  replaceShadowSheet(shadow: string, marks: Marks): void {
    if (this.#texts.shadow === shadow) return;
    this.#texts = { ...this.#texts, shadow };
    for (const root of [...this.#removers.keys()]) if (root !== this.#document) this.#remove(root);
    this.sync(marks);
  }

  removeAll(): void {
    for (const root of [...this.#removers.keys()]) this.#remove(root);
  }

  #remove(root: Root): void {
    this.#removers.get(root)?.();
    this.#removers.delete(root);
  }
}

/**
 * Inserts a sheet as an adopted style sheet, which leaves the markup unchanged, or as a `<style>` if the browser denies
 * that (Firefox). Returns a function that removes it.
 */
function insertSheet(root: Root, css: string): () => void {
  const document = (nodeTypeOf(root) === 9 ? root : unclobbered(root, 'ownerDocument')) as Document;
  const view = unclobbered(document, 'defaultView');
  try {
    if (!view) throw new Error('no window');
    const sheet = new (view as typeof globalThis & Window).CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return () => {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((other) => other !== sheet);
    };
  } catch {
    const style = unclobbered(document, 'createElement').call(document, 'style');
    style.textContent = css;
    const parent =
      root === document ? (unclobbered(document, 'head') ?? unclobbered(document, 'documentElement')) : root;
    parent.append(style);
    return () => style.remove();
  }
}
