import { runToCompletion, type SlicedTask } from '../async/time-slicing';
import type { HiddenElement } from '../picker/pick-hidden';
import { measureElementSignals } from '../pipeline/signal-values';
import type { PageSnapshot } from '../pipeline/snapshot';
import type { Rule } from '../rules/rule';
import type { PageState, RuleTrial, SignalValues } from '../types';
import { findHiddenNearStory } from './hidden-near-story';
import { findHiddenPlaces } from './hidden-places';
import { LiveView } from './live-view';
import type { PageControllerOptions } from './page-controller-options';
import { isEqual, PageReader } from './page-reader';
import { PlaceIds } from './place-ids';
import { countDecidedBy, tryRule } from './rule-trial';
import { StateReports } from './state-reports';
import type { DescribedStory, PagePreferences, ShownStory } from './types';

const MARKS_REMOVED = 'The page takes the marks of the clean view off again and again.';

/** Controls one page: reads it, switches the clean view, and carries out what the reader asks for. */
export class PageController {
  readonly #placeIds = new PlaceIds();
  readonly #reader: PageReader;
  readonly #live: LiveView;
  readonly #reports: StateReports;

  readonly #document: Document;

  constructor(
    document: Document,
    { onChange, onSwitch, details, history, isCurrent = () => true }: PageControllerOptions,
  ) {
    this.#document = document;
    this.#reader = new PageReader(document);
    this.#reports = new StateReports(document, this.#placeIds, {
      details: () => details?.(),
      history: () => history?.(),
    });
    this.#live = new LiveView(document, this.#reader, {
      changed: (snapshot) => onChange(this.#report(snapshot)),
      onSwitch: (on) => onSwitch?.(on),
      marksRemoved: () => onChange({ status: 'error', on: false, hidden: {}, message: MARKS_REMOVED }),
      isCurrent,
    });
  }

  /** Returns the state of the page, without details. Reads the page, unless the clean view is on and has a reading. */
  current(): PageState {
    const state = this.#live.wholeState();
    return this.#report(state.kind === 'on' ? state.snapshot : this.#reader.readNow());
  }

  /** Adds the details of the story to a state that this controller returned earlier. */
  describe(state: PageState): SlicedTask<PageState> {
    return this.#reports.describe(state);
  }

  /** Reads the page, or the story's part first, in time slices, so that a request is answered at once. Never rejects. */
  async readAhead(storyPartFirst = false): Promise<void> {
    if (this.#live.state.kind === 'off') await this.#reader.prefetch.run(storyPartFirst);
  }

  /** Reads the rest of the page, if the clean view is on and only the story's part has been read; else returns false. */
  readRest(): SlicedTask<boolean> {
    return this.#live.readRest();
  }

  /** Switches the clean view on or off, unless it already is. To switch it on, the story's part may be all that is read. */
  setClean(on: boolean): PageState {
    const state = on ? this.#live.state : this.#live.wholeState();
    if (on) return state.kind === 'on' ? this.current() : this.#report(this.#live.turnOn());
    const after = state.kind === 'on' ? this.#report(state.snapshot, false) : null;
    this.#live.turnOff();
    return after ?? this.#report(this.#reader.read());
  }

  /** Applies the reader's preferences; if the view is on, immediately. */
  setPreferences(preferences: PagePreferences): void {
    const { rules, story, shown } = this.#reader.preferences;
    this.#reader.setPreferences(preferences);
    if (!isEqual([rules, story], [preferences.rules, preferences.story])) this.#live.reread();
    else if (!isEqual(shown, preferences.shown)) this.#live.draw();
  }

  /** Outlines hidden places that the reader points at in the popup; an empty list removes the outlines. */
  outlineHidden(places: readonly number[]): void {
    const state = this.#live.wholeState();
    if (state.kind === 'off') return;
    state.view.reveal(findHiddenPlaces(state.snapshot, places, this.#placeIds));
  }

  /** Restores hidden places until the view is switched off, or hides them again. */
  setRestored(places: readonly number[], restored = true): PageState {
    this.outlineHidden([]);
    for (const place of places) {
      const node = this.#placeIds.nodeOf(place);
      if (node) this.#reader.overrides.setRestored(node, restored);
    }
    this.#live.draw();
    return this.current();
  }

  /** Hides an element with everything in it on this page, or shows it again. */
  setHidden(element: Element, hidden: boolean): PageState {
    this.outlineHidden([]);
    this.#reader.overrides.setHidden(element, hidden);
    this.#live.draw();
    return this.current();
  }

  /** Returns what is hidden near the story; empty if the view is off. */
  hiddenNearStory(): HiddenElement[] {
    const state = this.#live.wholeState();
    return state.kind === 'on' ? findHiddenNearStory(this.#overridden(state.snapshot), this.#placeIds) : [];
  }

  /** Selects the story at a place or in an element; null returns to the page's own choice. */
  selectStory(story: number | Element | null): PageState {
    const node = typeof story === 'number' ? this.#placeIds.nodeOf(story) : story;
    this.#reader.setPointed(node instanceof Element ? node : null);
    this.#live.reread();
    return this.current();
  }

  /** Reads the page as a story even if it does not look like one. */
  cleanAnyway(): PageState {
    this.#reader.setCleanAnyway();
    return this.current();
  }

  /** Returns the element at a place; undefined if it has left the document. */
  elementAt(place: number): Element | undefined {
    return this.#placeIds.elementOf(place);
  }

  /** Returns the effect that a rule would have on this page; null if the page has no story. The page is not changed. */
  tryRule(rule: Rule): RuleTrial | null {
    const { rules } = this.#reader.preferences;
    return this.withoutView(() => tryRule(this.#document, rule, rules, (tried) => this.#reader.read(tried)));
  }

  /** Shows the page with a rule that is not saved; null ends that. Returns how many blocks the rule decides. */
  preview(rule: Rule | null): number {
    this.#reader.setPreview(rule);
    this.#live.reread();
    const { state } = this.#live;
    return rule && state.kind === 'on' ? countDecidedBy(rule, state.snapshot.reading) : 0;
  }

  /** Returns the signal values of the blocks with these elements. */
  measure(elements: readonly Element[]): SignalValues[] {
    return measureElementSignals(this.snapshot(), elements);
  }

  /** Returns the current reading of the page. */
  snapshot(): PageSnapshot {
    const state = this.#live.wholeState();
    return state.kind === 'on' ? state.snapshot : this.#reader.read();
  }

  /** Returns the story as it is currently shown; null if the page has none. */
  shownStory(): ShownStory | null {
    const snapshot = this.snapshot();
    return snapshot.reading.found ? this.#overridden(snapshot) : null;
  }

  /** Like `shownStory`, with all facts of the story if the details chunk is loaded. */
  describedStory(): DescribedStory | null {
    const snapshot = this.snapshot();
    if (!snapshot.reading.found) return null;
    const article = runToCompletion(this.#reports.describeArticle(snapshot));
    const { reading, elements } = this.#overridden(snapshot);
    return { reading: { ...reading, article }, elements };
  }

  /** Runs a function on the page as it is without the clean view. The browser paints nothing meanwhile. */
  withoutView<T>(work: () => T): T {
    return this.#live.withoutView(work);
  }

  /** Sets the style sheet of open shadow roots, which the theme's own sheet does not reach. */
  setShadowSheet(css: string): void {
    this.#live.setShadowSheet(css);
  }

  /** Removes marks, style sheets and observers, which restores the original page. */
  dispose(): void {
    this.#live.turnOff();
  }

  /** Whether the reader keeps a reading history. */
  get remembersStories(): boolean {
    return this.#reader.preferences.memory === true;
  }

  #overridden(snapshot: PageSnapshot): ShownStory {
    return { reading: this.#reader.overridden(snapshot), elements: snapshot.elements };
  }

  #report(snapshot: PageSnapshot, on = this.#live.state.kind === 'on'): PageState {
    const chosen = this.#reader.choiceOf(snapshot);
    const { state } = this.#live;
    return this.#reports.report(snapshot, this.#reader.overridden(snapshot), {
      on,
      remember: this.remembersStories,
      paused: state.kind === 'on' ? state.view.pausedPlayers : 0,
      ...(chosen && { chosen }),
    });
  }
}
