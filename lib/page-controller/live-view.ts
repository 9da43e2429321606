import { runToCompletion, type SlicedTask } from '../async/time-slicing';
import type { PageSnapshot } from '../pipeline/snapshot';
import { type CleanView, openCleanView } from '../view/clean-view';
import { observeMutations } from '../view/observe-mutations';
import { createMutationBatcher, type MutationBatcher } from './mutation-batcher';
import { observeAddress } from './observe-address';
import type { PageReader } from './page-reader';
import { createRateLimit } from './rate-limit';
import { isShownAlike, readRestOfView } from './rest-of-page';
import { saveScroll } from './scroll-restoration';
import { isStoryGone, isStoryPresent } from './story-presence';
import { OFF, type On, switchOff, type ViewState, withSnapshot } from './view-state';

/** If a page removes the marks more often than this per second, the view is switched off. */
const MAX_REPAIRS_PER_SECOND = 20;

/** Callbacks of a live view. */
export interface LiveViewEvents {
  /** Called when what is shown changes without a request: an app has navigated, or the story has gone. */
  changed(snapshot: PageSnapshot): void;
  /** Called after the view was switched on, and before it is switched off. */
  onSwitch(on: boolean): void;
  /** Called after the view was switched off because the page keeps removing the marks. */
  marksRemoved(): void;
  /** Returns false once another copy of the extension owns the marks. */
  isCurrent(): boolean;
}

/** The clean view of a page, which is on or off. While it is on, it follows changes of the page. */
export class LiveView {
  state: ViewState = OFF;
  #shadowSheet = '';

  readonly #document: Document;
  readonly #reader: PageReader;
  readonly #events: LiveViewEvents;

  constructor(document: Document, reader: PageReader, events: LiveViewEvents) {
    this.#document = document;
    this.#reader = reader;
    this.#events = events;
  }

  /**
   * Switches the view on, unless the page has no story. Returns the page as it was read; if that is only the story's part,
   * `readRest` must be called later.
   */
  turnOn(): PageSnapshot {
    const [document, reader] = [this.#document, this.#reader];
    const view = openCleanView(document, { shadow: this.#shadowSheet });
    // If the page has marks of its own, our sheet may have hidden parts of it while it was prefetched.
    if (view.hasPageMarks) reader.prefetch.discard();
    const snapshot = reader.readStoryNow();
    if (!snapshot.reading.found) {
      view.restore();
      return snapshot;
    }
    const batcher = this.#createBatcher(view);
    const on: On = { kind: 'on', view, snapshot, batcher, scroll: null, stop: batcher.stop };
    this.state = on;
    const scroll = saveScroll(document.defaultView, () => this.draw());
    this.state = { ...on, scroll, stop: this.#observePage(view, batcher) };
    this.#events.onSwitch(true);
    return snapshot;
  }

  /**
   * Reads the rest of the page if only the story's part has been read, and shows it where the result is different. Returns
   * whether it has read anything.
   */
  *readRest(): SlicedTask<boolean> {
    const next = yield* readRestOfView(this.#document, () => this.state);
    if (!next || this.state.kind === 'off') return false;
    if (!next.reading.found) {
      this.turnOff();
      this.#events.changed(next);
      return true;
    }
    const before = this.state.snapshot;
    this.state = withSnapshot(this.state, next);
    if (!isShownAlike(before.reading, next.reading)) this.draw();
    return true;
  }

  /** Returns the state, after the whole page has been read. */
  wholeState(): ViewState {
    runToCompletion(this.readRest());
    return this.state;
  }

  turnOff(): void {
    if (this.state.kind === 'on') {
      this.#events.onSwitch(false);
      this.state = switchOff(this.#document, this.state);
    }
    this.#reader.endView();
  }

  draw(): void {
    const { state } = this;
    if (state.kind === 'on') state.view.show(this.#reader.overridden(state.snapshot), state.snapshot.elements);
  }

  /** Reads the page again, and shows it if it still has a story. */
  reread(): void {
    if (this.state.kind === 'off') return;
    const next = this.state.view.runSuspended(() => this.#reader.read());
    if (next.reading.found) this.#show(next);
  }

  /** Runs a function on the page as it is without the view. The browser paints nothing meanwhile. */
  withoutView<T>(work: () => T): T {
    return this.state.kind === 'on' ? this.state.view.runSuspended(work) : work();
  }

  /** Sets the style sheet of open shadow roots, which the theme's own sheet does not reach. */
  setShadowSheet(css: string): void {
    this.#shadowSheet = css;
    if (this.state.kind === 'on') this.state.view.replaceShadowSheet(css);
  }

  /** Shows a page that was read as a whole, including additions that are still waiting. */
  #show(snapshot: PageSnapshot): void {
    if (this.state.kind === 'off') return;
    this.state = withSnapshot(this.state, snapshot);
    if (this.state.kind === 'on') this.state.batcher.clear();
    this.draw();
  }

  #createBatcher(view: CleanView): MutationBatcher {
    return createMutationBatcher(this.#document, view, {
      snapshot: () => (this.state.kind === 'on' ? this.state.snapshot : null),
      overridden: (snapshot) => this.#reader.overridden(snapshot),
      replace: (snapshot) => {
        this.state = withSnapshot(this.state, snapshot);
      },
    });
  }

  /** Follows the changes of the page. Returns a function that stops it. */
  #observePage(view: CleanView, batcher: MutationBatcher): () => void {
    const isFighting = createRateLimit(MAX_REPAIRS_PER_SECOND, 1000);
    const refresh = () => this.#refresh();
    const stops = [
      batcher.stop,
      observeAddress(this.#document.defaultView, () => this.#addressChanged()),
      observeMutations(this.#document, {
        isStoryConnected: () => this.state.kind === 'off' || isStoryPresent(this.state.snapshot),
        onStoryRemoved: refresh,
        onBareText: refresh,
        onPartsAdded: batcher.add,
        onElementsInserted: (elements) => view.setAsidePageMarks(elements),
        onMarksChanged: (elements) => {
          if (!this.#events.isCurrent()) this.turnOff();
          else if (view.repairMarks(elements) && isFighting()) this.#giveUp();
        },
        onVisibilityChange() {
          view.releaseLocks();
          const parts = view.collectNewlyRendered();
          if (parts.length) batcher.add(parts);
        },
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }

  /** Reads the whole page again, because the story was removed or text was added where no mark can hide it. */
  #refresh(): void {
    const { state } = this;
    if (state.kind === 'off') return;
    const before = state.snapshot;
    // Our own sheet hides what the page has added, so the page is read without it.
    const next = state.view.runSuspended(() => this.#reader.read());
    const { found, article, url } = next.reading;
    if (isStoryPresent(before)) {
      // While the story is on the page, nothing that the page adds may replace it.
      if (found && article.headline === before.reading.article.headline && url === before.reading.url) this.#show(next);
    } else if (found) {
      this.#show(next);
      this.#events.changed(next);
    } else if (url !== before.reading.url || isStoryGone(before)) {
      this.turnOff();
      this.#events.changed(next);
    }
  }

  /** Switches the view off, because restoring the marks on a page that keeps removing them would never end. */
  #giveUp(): void {
    this.turnOff();
    this.#events.marksRemoved();
  }

  /** Handles a change of the page's URL, which may be that of another story on the page. */
  #addressChanged(): void {
    const { state } = this;
    if (state.kind === 'on' && isStoryPresent(state.snapshot)) this.#events.changed(state.snapshot);
  }
}
