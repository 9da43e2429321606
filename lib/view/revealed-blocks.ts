import type { Marks } from './mark-values';
import { addRevealedMarks, type RevealedBlock } from './reveal';
import { captureScrollPosition } from './scroll-anchor';

/** The marks of a clean view. */
interface MarksOfView {
  readonly marks: Marks;
  write(marks: Marks): void;
}

interface Revealing {
  blocks: readonly RevealedBlock[];
  /** The marks without the revealed blocks. */
  marks: Marks;
  scrollBack(): void;
}

/** The hidden blocks that a clean view shows temporarily, because the reader points at them in a list. */
export class RevealedBlocks {
  readonly #document: Document;
  readonly #view: MarksOfView;
  #revealing: Revealing | null = null;

  constructor(document: Document, view: MarksOfView) {
    this.#document = document;
    this.#view = view;
  }

  /** Outlines hidden blocks and scrolls to the first one; an empty list restores the view and the scroll position. */
  reveal(blocks: readonly RevealedBlock[]): void {
    if (!blocks.length) {
      this.end();
      return;
    }
    const { marks, scrollBack } = this.#revealing ?? {
      marks: this.#view.marks,
      scrollBack: captureScrollPosition(this.#document),
    };
    this.#view.write(addRevealedMarks(marks, blocks));
    this.#revealing = { blocks, marks, scrollBack };
    blocks[0]?.place.element.scrollIntoView({ block: 'center', behavior: 'instant' });
  }

  end(): void {
    if (!this.#revealing) return;
    this.#view.write(this.#revealing.marks);
    this.#revealing.scrollBack();
    this.#revealing = null;
  }

  /**
   * Hides the revealed blocks while the marks change, so that the reader need not point at them again.
   *
   * @returns a function that reveals those again that are still in the page
   */
  suspend(): () => void {
    const { blocks = [] } = this.#revealing ?? {};
    this.end();
    return () => this.reveal(blocks.filter(({ place }) => place.element.isConnected));
  }
}
