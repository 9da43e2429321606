import { native, typeOf } from '../document/dom';
import type { Marks } from './marks';

/** Puts a style sheet into a document or shadow root; returns the undo. */
export type InsertSheet = (root: Document | ShadowRoot, css: string) => () => void;

type Root = Document | ShadowRoot;

/** Style sheets as text. */
export interface SheetTexts {
  /** The document's; missing where it is already there at user origin (the extension inserts it). */
  document?: string;
  /** That of open shadow roots, where no user-origin sheet reaches. */
  shadow: string;
}

/** The sheets of the open shadow roots on the way to the story, which no user-origin sheet reaches; of the document, if asked. */
export class RootSheets {
  private readonly worn = new Map<Root, () => void>();
  constructor(
    private readonly document: Document,
    private texts: SheetTexts,
    private readonly insert: InsertSheet = insertSheet,
  ) {}

  /** Puts sheets into all roots that these marks need, and takes all others out. */
  follow(marks: Marks): void {
    const roots = new Set<Root>();
    if (marks.size && this.texts.document !== undefined) roots.add(this.document);
    for (const element of marks.keys()) if (element.shadowRoot) roots.add(element.shadowRoot);
    for (const root of this.worn.keys()) if (!roots.has(root)) this.takeOff(root);
    for (const root of roots)
      if (!this.worn.has(root))
        this.worn.set(
          root,
          this.insert(root, root === this.document ? (this.texts.document ?? '') : this.texts.shadow),
        );
  }

  /** @param shadow another sheet for shadow roots */
  exchange(shadow: string, marks: Marks): void {
    if (this.texts.shadow === shadow) return;
    this.texts = { ...this.texts, shadow };
    for (const root of [...this.worn.keys()]) if (root !== this.document) this.takeOff(root);
    this.follow(marks);
  }

  clear(): void {
    for (const root of [...this.worn.keys()]) this.takeOff(root);
  }

  private takeOff(root: Root): void {
    this.worn.get(root)?.();
    this.worn.delete(root);
  }
}

/** Adopted sheets change no markup; where a browser refuses them (Firefox's content scripts), a `<style>` does it. */
function insertSheet(root: Document | ShadowRoot, css: string): () => void {
  const document = (typeOf(root) === 9 ? root : native(root, 'ownerDocument')) as Document;
  const view = native(document, 'defaultView');
  try {
    if (!view) throw new Error('no window');
    const sheet = new (view as typeof globalThis & Window).CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return () => {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((other) => other !== sheet);
    };
  } catch {
    const style = native(document, 'createElement').call(document, 'style');
    style.textContent = css;
    (root === document ? (native(document, 'head') ?? native(document, 'documentElement')) : root).append(style);
    return () => style.remove();
  }
}
