import type { ReaderHighlights } from '../highlights/reader-highlights';
import type { TextHighlight } from '../types';
import { createHighlightPanel } from './highlight-panel';
import type { StripTexts } from './host';
import type { StripPanel } from './strip-panel';

/** The strip's button that highlights what is selected, and its panel. */
export class HighlightTool {
  readonly #document: Document;
  readonly #highlights: ReaderHighlights;
  readonly #panel: StripPanel;
  readonly #texts: StripTexts['highlight'];
  /** What the panel is about. */
  #highlight: TextHighlight | null = null;

  constructor(document: Document, highlights: ReaderHighlights, panel: StripPanel, texts: StripTexts['highlight']) {
    this.#document = document;
    this.#highlights = highlights;
    this.#panel = panel;
    this.#texts = texts;
  }

  /** Highlights what is selected; without a selection, opens or closes the panel that says how. */
  press(): void {
    this.#highlight = this.#highlights.addSelection();
    if (this.#highlight) void this.#panel.open('highlight');
    else this.#panel.toggle('highlight');
  }

  createPanel(): HTMLElement {
    const [highlights, highlight] = [this.#highlights, this.#highlight];
    return createHighlightPanel(this.#document, highlight, this.#texts, {
      setColour: (colour) => highlight && void highlights.change(highlight.id, { colour }),
      remove: () => {
        if (highlight) void highlights.remove(highlight.id);
        this.#panel.close();
      },
    });
  }
}
