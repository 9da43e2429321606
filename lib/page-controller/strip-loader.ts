import type { Lazy } from '../async/lazy';
import type { OpenedStrip, StripPage } from '../reading-strip/host';
import type { PageAction, PageState, SpeechState } from '../types';
import { waitForPaint } from '../view/after-paint';
import type { StripChunk } from './page-port';

interface StripLoaderHost extends Pick<StripPage, 'story' | 'stopSpeech'> {
  /** Returns the latest state, with its details. */
  state(): Promise<PageState>;
  act(action: PageAction): void;
}

/** Adds the masthead and the reading strip to the page after its clean view has been drawn, and removes them with it. */
export class StripLoader {
  #opened: OpenedStrip | undefined;
  #speech: SpeechState | undefined;
  #singleKeys = true;
  /** Changes with each switch of the view, so that a strip that loads late is not opened. */
  #switches = 0;

  readonly #document: Document;
  readonly #chunk: Lazy<StripChunk>;
  readonly #host: StripLoaderHost;

  constructor(document: Document, chunk: Lazy<StripChunk>, host: StripLoaderHost) {
    this.#document = document;
    this.#chunk = chunk;
    this.#host = host;
  }

  /** The clean view was switched on or is about to be switched off. */
  onSwitch(on: boolean): void {
    this.#switches++;
    this.#opened?.close();
    this.#opened = undefined;
    if (on) void this.#open(this.#switches);
  }

  /** Reading aloud has started, gone on or ended. */
  speechChanged(state: SpeechState): void {
    this.#speech = state;
    this.#opened?.speechChanged(state);
  }

  /** Makes single keys work in the strip, or not. */
  setSingleKeys(on: boolean): void {
    this.#singleKeys = on;
    this.#opened?.setSingleKeys(on);
  }

  async #open(switches: number): Promise<void> {
    const { defaultView } = this.#document;
    if (!defaultView) return;
    await waitForPaint(defaultView);
    const { act, story, state, stopSpeech } = this.#host;
    const latest = await state();
    const chunk = await this.#chunk.load();
    if (!chunk || switches !== this.#switches) return;
    this.#opened = chunk.openStrip(this.#document, {
      story,
      state: latest,
      singleKeys: this.#singleKeys,
      speech: this.#speech,
      stopSpeech,
      scrollTo: (place) => act({ do: 'scroll-to', place }),
      pickClutter: () => act({ do: 'pick-clutter' }),
    });
  }
}
