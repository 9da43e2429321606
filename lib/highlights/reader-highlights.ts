import { unclobbered } from '../document/dom';
import type { Span } from '../text/sentences';
import { stripFragment } from '../text/url';
import type {
  Elements,
  HighlightColour,
  HighlightsCommand,
  HighlightsState,
  ReadingCore,
  TextHighlight,
} from '../types';
import { scrollRangesIntoView } from '../view/highlight';
import { drawReaderHighlights } from '../view/reader-highlight';
import { createAnchor, findAnchor } from './anchor';
import { formatHighlights } from './format-highlights';
import { HIGHLIGHT_LIMITS } from './limits';
import { StoryText } from './story-text';

/** What the highlights of a page need of the rest of the extension. */
export interface HighlightsPort {
  /** Returns the stored highlights, and whether highlights are kept; null where they cannot be kept. */
  load(): Promise<{ keep: boolean | null; highlights: TextHighlight[] }>;
  /** Stores the highlights, if they are kept. */
  save(page: { headline: string; site: string; highlights: TextHighlight[] }): Promise<unknown>;
  /** Called when the highlights have changed without a command of the popup. */
  changed(): void;
  /** Keeps highlights on this device from now on, or no longer. */
  keep(on: boolean): Promise<unknown>;
}

/** The story of the page that is shown now; null if there is none. */
type ShownStory = () => { reading: ReadingCore; elements: Elements } | null;

interface Located {
  highlight: TextHighlight;
  /** Where it is in the story's text; null if it is no longer there. */
  span: Span | null;
  ranges: Range[];
}

/** The passages of a page that the reader has highlighted. The document itself is not changed. */
export class ReaderHighlights {
  readonly #document: Document;
  readonly #port: HighlightsPort;
  #story: ShownStory = () => null;
  #located: Located[] = [];
  #keep: boolean | null = null;
  #hasFailed = false;
  #loaded: Promise<void> | undefined;
  /** Address of the page that the highlights belong to; a page may show another story without loading. */
  #url = '';
  #colour: HighlightColour = 'yellow';

  constructor(document: Document, port: HighlightsPort) {
    this.#document = document;
    this.#port = port;
  }

  /** Shows the stored highlights, and those of this visit, in a story. */
  async show(story: ShownStory): Promise<void> {
    this.#story = story;
    if (this.#url !== this.#currentUrl()) this.#forget();
    const url = this.#url;
    this.#loaded ??= this.#port.load().then(
      ({ keep, highlights }) => {
        this.#keep = keep;
        if (url !== this.#url) return;
        this.#located.push(...highlights.map((highlight) => ({ highlight, span: null, ranges: [] })));
      },
      () => {
        this.#loaded = undefined;
      },
    );
    await this.#loaded;
    if (!this.#located.length) return;
    this.#locate();
    this.#port.changed();
  }

  get isEmpty(): boolean {
    return this.#located.length === 0;
  }

  /**
   * Highlights what is selected, in the colour that was used last. A selection inside of a highlight returns that one.
   *
   * @returns null if nothing of the story is selected, or too much
   */
  addSelection(): TextHighlight | null {
    this.#followAddress();
    const selection = this.#document.getSelection();
    const story = this.#story();
    if (!story || !selection?.rangeCount || selection.isCollapsed) return null;
    const text = new StoryText(story.reading, story.elements);
    const span = text.spanOf(selection.getRangeAt(0));
    if (!span || span.end - span.start > HIGHLIGHT_LIMITS.text) return null;
    this.#locate(text);
    const around = this.#located.find(({ span: other }) => other && other.start <= span.start && span.end <= other.end);
    selection.removeAllRanges();
    if (around) return around.highlight;
    if (this.#located.length >= HIGHLIGHT_LIMITS.perPage) return null;
    const id = crypto.randomUUID?.() ?? String(Date.now());
    const highlight = { id, colour: this.#colour, note: '', ...createAnchor(text.text, span) };
    this.#located.push({ highlight, span, ranges: text.ranges(span) });
    void this.#changed();
    this.#port.changed();
    return highlight;
  }

  /** Changes the colour or note of a highlight, and stores it. */
  change(id: string, change: Partial<Pick<TextHighlight, 'colour' | 'note'>>): Promise<void> {
    if (change.colour) this.#colour = change.colour;
    for (const one of this.#located) if (one.highlight.id === id) one.highlight = { ...one.highlight, ...change };
    return this.#changed();
  }

  remove(id: string): Promise<void> {
    this.#located = this.#located.filter(({ highlight }) => highlight.id !== id);
    return this.#changed();
  }

  /** Performs a command of the popup. */
  async perform(command: HighlightsCommand): Promise<HighlightsState> {
    this.#followAddress();
    await this.#loaded;
    switch (command.do) {
      case 'change':
        await this.change(command.id, command.change);
        break;
      case 'remove':
        await this.remove(command.id);
        break;
      case 'scroll-to':
        scrollRangesIntoView(
          this.#document,
          this.#located.find(({ highlight }) => highlight.id === command.id)?.ranges ?? [],
        );
        break;
      case 'keep':
        await this.#port.keep(command.on);
        this.#keep = command.on;
        await this.#save();
        break;
    }
    const page = this.#page();
    return {
      highlights: page.highlights,
      missing: this.#located.filter(({ ranges }) => !ranges.length).map(({ highlight }) => highlight.id),
      keep: this.#keep,
      hasFailed: this.#hasFailed,
      markdown: page.highlights.length ? formatHighlights([page]) : '',
    };
  }

  /** Finds all highlights in the text of the story that is shown now. */
  #locate(known?: StoryText): void {
    const story = this.#story();
    if (!story) return;
    const text = known ?? new StoryText(story.reading, story.elements);
    for (const one of this.#located) {
      one.span = findAnchor(text.text, one.highlight);
      one.ranges = one.span ? text.ranges(one.span) : [];
    }
    this.#draw();
  }

  #changed(): Promise<void> {
    const start = ({ span }: Located) => span?.start ?? Number.POSITIVE_INFINITY;
    this.#located.sort((a, b) => start(a) - start(b));
    this.#draw();
    return this.#save();
  }

  #draw(): void {
    const byColour = Map.groupBy(this.#located, ({ highlight }) => highlight.colour);
    drawReaderHighlights(
      this.#document,
      new Map([...byColour].map(([colour, all]) => [colour, all.flatMap(({ ranges }) => ranges)])),
    );
  }

  async #save(): Promise<void> {
    // Before that, the stored highlights would be replaced by the new one alone.
    await this.#loaded;
    // The page shows another story already, whose highlights are not these.
    if (!this.#keep || this.#url !== this.#currentUrl()) return;
    const { url: _, ...page } = this.#page();
    this.#hasFailed = await this.#port.save(page).then(
      () => false,
      () => true,
    );
  }

  #currentUrl(): string {
    return stripFragment(unclobbered(this.#document, 'location')?.href ?? '');
  }

  /** Shows the highlights of the story at the page's address, if the page has shown another one before. */
  #followAddress(): void {
    if (this.#url && this.#url !== this.#currentUrl()) void this.show(this.#story);
  }

  /** Forgets the highlights of the story that the page has shown before. */
  #forget(): void {
    this.#url = this.#currentUrl();
    this.#located = [];
    this.#loaded = undefined;
    this.#draw();
  }

  #page() {
    const { headline = '', site = '' } = this.#story()?.reading.article ?? {};
    return {
      url: this.#url,
      headline: (headline || unclobbered(this.#document, 'title')).slice(0, HIGHLIGHT_LIMITS.headline),
      site: site.slice(0, HIGHLIGHT_LIMITS.site),
      highlights: this.#located.map(({ highlight }) => highlight),
    };
  }
}
