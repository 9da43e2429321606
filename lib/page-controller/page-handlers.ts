import type { Rule } from '../rules/rule';
import type { ThemedPreferences } from '../settings/preferences';
import type { PageAction, PageState, RuleTrial, StateSummary } from '../types';
import { waitForPaint } from '../view/after-paint';
import { DYSLEXIC_FAMILY } from '../view/theme/typefaces';
import { addFont } from './add-font';
import { ControllerHost } from './controller-host';
import { createPageActions } from './page-actions';
import { PageController } from './page-controller';
import { PageFeatures } from './page-features';
import type { PageChunks, PagePort } from './page-port';
import { PublishedState } from './published-state';
import { StripLoader } from './strip-loader';

/** Actions whose code is in the chunk with the pickers. */
const PICKER_ACTIONS = new Set<PageAction['do']>(['pick-story', 'pick-clutter', 'pick-missing', 'report-source']);
/** Actions that need the details of the story. */
const DETAILS_ACTIONS = new Set<PageAction['do']>(['show-passages', 'show-texts', 'report-source']);

/** Handles the messages to the content script of a page. Each method handles the message of the same name. */
export class PageHandlers {
  readonly #host: ControllerHost;
  readonly #published: PublishedState;
  readonly #carryOut: (action: PageAction) => PageState;
  readonly #strip: StripLoader;
  /** Handlers of the messages whose code is loaded on demand. */
  readonly features: PageFeatures;

  readonly #document: Document;
  readonly #port: PagePort;
  readonly #chunks: PageChunks;

  constructor(document: Document, port: PagePort, chunks: PageChunks) {
    this.#document = document;
    this.#port = port;
    this.#chunks = chunks;
    const onChange = (state: PageState) => this.#published.publish(state);
    const { isCurrent } = port;
    this.#host = new ControllerHost(
      () =>
        new PageController(document, {
          onChange,
          onSwitch: (on) => this.#strip.onSwitch(on),
          details: chunks.details.now,
          history: chunks.history.now,
          isCurrent,
        }),
    );
    this.#published = new PublishedState(document, this.#host, {
      loadDetails: (lang) => chunks.loadDetails(lang, this.#host.current.remembersStories),
      publish: port.publish,
    });
    this.#strip = new StripLoader(document, chunks.strip, {
      state: () => this.#published.whole(),
      story: () => this.#host.current.shownStory(),
      act: (action) => void this.act(action),
      stopSpeech: () => this.features.stopSpeech(),
    });
    this.features = new PageFeatures(document, this.#host, this.#published, {
      port: {
        ...port,
        speechChanged: (state) => {
          port.speechChanged(state);
          this.#strip.speechChanged(state);
        },
      },
      chunks,
    });
    this.#carryOut = createPageActions(document, {
      controller: () => this.#host.current,
      latest: () => this.#published.latest,
      publish: onChange,
      pickStory: async () => (await this.features.pickers()).story(),
      pickClutter: async () => (await this.features.pickers()).clutter(),
      pickMissing: async () => (await this.features.pickers()).missing(),
      reportSource: async (index) => (await this.features.pickers()).reportSource(index),
      rememberStoryPlace: port.rememberStoryPlace,
      requestClean: port.requestClean,
      showPassages: (source, at) => this.features.showPassages(source, at),
      showTexts: (passages, at) => this.features.showTexts(passages, at),
      dismissSources: (names) => this.features.dismissSources(names),
    });
  }

  /** Returns the state of the page with its details. */
  async state(preferences: ThemedPreferences): Promise<PageState> {
    await this.#readAhead(preferences);
    return this.#published.updateWithDetails((controller) => this.#apply(controller, preferences).current());
  }

  /** Returns whether the clean view is on. The page is not read. */
  isOn(): boolean {
    return this.#published.latest.on;
  }

  /** Returns the state of the page without what only the popup shows. */
  async summary(preferences: ThemedPreferences): Promise<StateSummary> {
    await this.#readAhead(preferences);
    const state = this.#published.update((controller) => this.#apply(controller, preferences).current());
    // A story that is listened to is remembered like one that is read.
    const needsDetails = preferences.memory && this.#chunks.details.now();
    const { status, on, hidden, message, details } = needsDetails ? await this.#published.complete(state) : state;
    const { remembered, text } = details ?? {};
    const memory = remembered && { details: { remembered, ...(text && { text }) } };
    return { status, on, hidden, ...(message && { message }), ...memory };
  }

  /** Switches the clean view on or off. Its style sheets have been inserted before. */
  async setClean({ on, preferences }: { on: boolean; preferences: ThemedPreferences }): Promise<PageState> {
    const [document, published] = [this.#document, this.#published];
    if (!on || !document.body) return published.updateWithDetails((controller) => controller.setClean(on));
    await this.#readAhead(preferences, true);
    const shown = published.keep(published.ask((controller) => this.#apply(controller, preferences).setClean(true)));
    this.#port.endPendingPaint();
    if (!shown.on || !document.defaultView) return published.updateWithDetails(() => published.latest);
    // The rest of the page and the details are read after the clean view has been drawn.
    await waitForPaint(document.defaultView);
    return published.whole();
  }

  /** Performs an action for the popup. */
  async act(action: PageAction): Promise<PageState> {
    if (DETAILS_ACTIONS.has(action.do)) await this.#chunks.loadDetails(this.#published.latest.lang);
    // Load the picker before its action changes anything on the page.
    if (PICKER_ACTIONS.has(action.do)) await this.#chunks.picker.need();
    return this.#published.updateWithDetails(() => this.#carryOut(action));
  }

  /**
   * Applies those parts of a theme that style sheets cannot: open shadow roots, and the typeface for dyslexic readers.
   */
  applyTheme(theme: Pick<ThemedPreferences, 'look' | 'shadowSheet'>): void {
    this.#applyThemeTo(this.#host.current, theme);
  }

  /** Returns the effect that a rule would have on this page; null if the page has no story. */
  tryRule(rule: Rule): RuleTrial | null {
    return this.#host.current.tryRule(rule);
  }

  /** Applies changed settings, if the clean view is on. */
  settingsChanged(): void {
    if (!this.isOn()) return;
    this.#port.requestPreferences().then(
      (preferences) =>
        this.#published.publish(this.#published.update((controller) => this.#apply(controller, preferences).current())),
      () => {},
    );
  }

  /** Publishes the state of a page that comes back from the back/forward cache, because its style sheet may be lost. */
  restoredFromCache(): void {
    if (this.isOn()) this.#published.publish(this.#published.latest);
  }

  /**
   * Reads the page in time slices in advance.
   *
   * @param storyPartFirst whether the story's part is enough
   */
  async #readAhead(preferences: ThemedPreferences, storyPartFirst = false): Promise<void> {
    if (!this.#document.body) return;
    this.#host.attempt((controller) => {
      this.#apply(controller, preferences);
      return this.#published.latest;
    });
    await this.#host.current.readAhead(storyPartFirst);
  }

  #apply(controller: PageController, preferences: ThemedPreferences): PageController {
    this.#applyThemeTo(controller, preferences);
    controller.setPreferences(preferences);
    this.#strip.setSingleKeys(preferences.singleKeys ?? true);
    return controller;
  }

  #applyThemeTo(
    controller: PageController,
    { look, shadowSheet }: Pick<ThemedPreferences, 'look' | 'shadowSheet'>,
  ): void {
    controller.setShadowSheet(shadowSheet);
    if (look.typeface === 'dyslexic') void addFont(this.#document, DYSLEXIC_FAMILY, this.#port.loadFontFiles);
  }
}
