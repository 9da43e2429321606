import { firstKeptElement } from './first-kept-element';
import type { StripPage } from './host';

/** Number of lines of text between the two bands. */
const LINES = 5;
/** Line height (px) if that of the story's text is not known. */
const DEFAULT_LINE_HEIGHT = 30;
/** Centre of the lines between the bands, as a share (0–1) of the window's height. */
const CENTRE = 0.4;
const BAND_STYLE =
  'position: fixed; inset-inline: 0; background: rgb(0 0 0 / 0.6); pointer-events: none; forced-color-adjust: none;';

/** Dims everything but a few lines in the middle of the window, past which the reader scrolls the text. */
export class LineFocus {
  readonly #document: Document;
  readonly #page: StripPage;
  readonly #bands: [HTMLElement, HTMLElement];
  readonly #onResize = () => this.update();

  /** @param parent element of the overlay; the bands are its first children, below everything else in it */
  constructor(document: Document, parent: ParentNode, page: StripPage) {
    this.#document = document;
    this.#page = page;
    this.#bands = [document.createElement('div'), document.createElement('div')];
    for (const band of this.#bands) {
      band.style.cssText = BAND_STYLE;
      band.hidden = true;
    }
    parent.prepend(...this.#bands);
    document.defaultView?.addEventListener('resize', this.#onResize);
  }

  get isOn(): boolean {
    return !this.#bands[0].hidden;
  }

  toggle(): void {
    const isOn = !this.isOn;
    for (const band of this.#bands) band.hidden = !isOn;
    this.update();
  }

  /** Places the bands, by the height of the lines; to be called when the theme has changed. */
  update(): void {
    const window = this.#document.defaultView;
    if (!this.isOn || !window) return;
    const half = (LINES * this.#lineHeight(window)) / 2;
    const centre = window.innerHeight * CENTRE;
    const [above, below] = this.#bands;
    above.style.top = '0';
    above.style.height = `${Math.max(0, centre - half)}px`;
    below.style.top = `${centre + half}px`;
    below.style.bottom = '0';
  }

  remove(): void {
    this.#document.defaultView?.removeEventListener('resize', this.#onResize);
    for (const band of this.#bands) band.remove();
  }

  #lineHeight(window: Window): number {
    const story = this.#page.story();
    const paragraph = story && firstKeptElement(story, 'paragraph');
    const height = paragraph ? Number.parseFloat(window.getComputedStyle(paragraph).lineHeight) : Number.NaN;
    return Number.isFinite(height) ? height : DEFAULT_LINE_HEIGHT;
  }
}
