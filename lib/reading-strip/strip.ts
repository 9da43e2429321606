import type { ReaderHighlights } from '../highlights/reader-highlights';
import { isolateEvents } from '../overlay/controls';
import { createOverlayHost } from '../overlay/host';
import type { SpeechState } from '../types';
import { ButtonRow, type PanelName } from './button-row';
import { HighlightTool } from './highlight-tool';
import type { StripPage, StripPort, StripTexts } from './host';
import { LineFocus } from './line-focus';
import { createOutlinePanel } from './outline-panel';
import { stepByParagraph } from './paragraph-steps';
import { handleStripKeys } from './strip-keys';
import { StripPanel } from './strip-panel';
import { MESSAGE_STYLE, PROGRESS_STYLE, STRIP_STYLE, TRACK_STYLE } from './styles';
import { ThemeTool } from './theme-tool';
import { followActivity } from './visibility';

/** The controls at the bottom of a clean page. */
export class ReadingStrip {
  readonly #overlay;
  readonly #strip: HTMLElement;
  readonly #panel: StripPanel;
  readonly #progress: HTMLElement;
  readonly #message: HTMLElement;
  readonly #row: ButtonRow;
  readonly #hasOutline: boolean;
  readonly #stops: (() => void)[];
  #isPointedAt = false;
  #hasSingleKeys = false;

  readonly #document: Document;
  readonly #page: StripPage;
  readonly #port: StripPort;
  readonly #texts: StripTexts;
  readonly #themeTool: ThemeTool;
  readonly #highlightTool: HighlightTool;
  readonly #lineFocus: LineFocus;

  /** @param onThemeChange called after a theme has been shown */
  constructor(
    document: Document,
    page: StripPage,
    port: StripPort,
    highlights: ReaderHighlights,
    onThemeChange: () => void,
  ) {
    this.#document = document;
    this.#page = page;
    this.#port = port;
    this.#texts = port.texts();
    this.#overlay = createOverlayHost(document);
    const element = (style: string, ...children: HTMLElement[]) => {
      const div = document.createElement('div');
      div.style.cssText = style;
      div.append(...children);
      return div;
    };
    this.#panel = new StripPanel(document, {
      create: (name) => this.#createPanel(name),
      onChange: (opened) => this.#onPanelChange(opened),
    });
    this.#highlightTool = new HighlightTool(document, highlights, this.#panel, this.#texts.highlight);
    this.#progress = element(PROGRESS_STYLE);
    this.#message = element(MESSAGE_STYLE);
    this.#message.setAttribute('role', 'status');
    this.#hasOutline = (page.state.outline?.length ?? 0) > 1;
    this.#row = new ButtonRow(document, {
      texts: this.#texts,
      hasOutline: this.#hasOutline,
      actions: {
        exit: () => this.#exit(),
        togglePanel: (name) => this.#panel.toggle(name),
        listen: () => this.#toggleSpeech(),
        stopListening: () => page.stopSpeech(),
        pickClutter: () => this.#pick(),
        highlight: () => this.#highlightTool.press(),
      },
    });
    const track = element(TRACK_STYLE, this.#progress);
    this.#strip = element(STRIP_STYLE, track, this.#panel.element, this.#message, this.#row.element);
    this.#overlay.add(this.#strip);
    this.#lineFocus = new LineFocus(document, this.#overlay.root, page);
    this.#themeTool = new ThemeTool(document, {
      port,
      texts: this.#texts,
      lineFocus: this.#lineFocus,
      hasSingleKeys: () => this.#hasSingleKeys,
      onThemeChange,
    });
    isolateEvents(this.#overlay.host);
    this.#setVisible(false);
    for (const name of ['pointerenter', 'pointerleave'] as const)
      this.#strip.addEventListener(name, ({ type }) => (this.#isPointedAt = type === 'pointerenter'));
    if (page.speech) this.speechChanged(page.speech);
    this.setSingleKeys(page.singleKeys);
    this.#stops = this.#listen();
  }

  /** Shows the state of reading aloud, which may also change without the strip. */
  speechChanged(speech: SpeechState): void {
    this.#row.update({ speech });
    this.#message.textContent = speech.problem ? this.#texts.speechProblems[speech.problem] : '';
    this.#message.style.display = speech.problem ? 'block' : 'none';
  }

  /** Makes single keys work, or not; the buttons name those that do. */
  setSingleKeys(on: boolean): void {
    this.#hasSingleKeys = on;
    this.#row.update({ singleKeys: on });
  }

  /** Removes the strip and everything that belongs to it. */
  remove(): void {
    for (const stop of this.#stops) stop();
    this.#lineFocus.remove();
    this.#overlay.host.remove();
  }

  #listen(): (() => void)[] {
    const act = (work: () => void) => () => {
      work();
      return true;
    };
    const step = (isBackwards: boolean) => () => {
      const story = this.#page.story();
      if (story) stepByParagraph(this.#document, story, isBackwards);
      return story !== null;
    };
    return [
      followActivity(this.#document, {
        isInUse: () => this.#panel.isOpen || this.#isPointedAt || this.#overlay.root.activeElement !== null,
        show: () => this.#setVisible(true),
        hide: () => this.#setVisible(false),
      }),
      handleStripKeys(this.#document, this.#overlay.host, {
        hasSingleKeys: () => this.#hasSingleKeys,
        actions: {
          Escape: act(() => (this.#panel.isOpen ? this.#panel.close() : this.#exit())),
          a: act(() => this.#panel.toggle('theme')),
          f: act(() => this.#lineFocus.toggle()),
          c: () => this.#hasOutline && act(() => this.#panel.toggle('outline'))(),
          l: act(() => this.#toggleSpeech()),
          h: act(() => this.#pick()),
          m: act(() => this.#highlightTool.press()),
          j: step(false),
          k: step(true),
        },
      }),
    ];
  }

  #setVisible(isVisible: boolean): void {
    const { host } = this.#overlay;
    // A page may have replaced its root, and our host with it.
    if (isVisible && !host.isConnected) this.#document.documentElement.append(host);
    if (isVisible) this.#updateProgress();
    this.#strip.style.visibility = isVisible ? 'visible' : 'hidden';
  }

  #updateProgress(): void {
    const window = this.#document.defaultView;
    if (!window) return;
    const { scrollHeight, clientHeight } = this.#document.documentElement;
    const share = Math.min(1, Math.max(0, window.scrollY / Math.max(1, scrollHeight - clientHeight)));
    this.#progress.style.width = `${share * 100}%`;
  }

  async #createPanel(name: PanelName): Promise<HTMLElement> {
    if (name === 'highlight') return this.#highlightTool.createPanel();
    if (name === 'outline')
      return createOutlinePanel(this.#document, this.#page.state.outline ?? [], (place) => this.#page.scrollTo(place));
    return this.#themeTool.createPanel();
  }

  #onPanelChange(opened: PanelName | null): void {
    this.#row.update({ opened });
    // The focus returns to the page, where keys scroll.
    if (opened === null) this.#blur();
    else this.#setVisible(true);
  }

  #blur(): void {
    (this.#overlay.root.activeElement as HTMLElement | null)?.blur();
  }

  #toggleSpeech(): void {
    this.#port.toggleSpeech().catch(() => {});
  }

  #pick(): void {
    this.#panel.close();
    this.#blur();
    this.#setVisible(false);
    this.#page.pickClutter();
  }

  #exit(): void {
    this.#port.exit().catch(() => {});
  }
}
