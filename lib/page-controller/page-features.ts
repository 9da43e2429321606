import { measureBlockSignals } from '../pipeline/signal-values';
import type { Rule } from '../rules/rule';
import type { ExportFormat, HighlightsCommand, HighlightsState, SpeechCommand, SpeechState } from '../types';
import type { ControllerHost } from './controller-host';
import type { ExportableStory } from './export-story';
import type { PageChunks, PagePort } from './page-port';
import type { Pickers } from './pickers';
import type { PublishedState } from './published-state';
import type { SourcePassages } from './source-passages';
import type { SpeechController } from './speech-controller';
import type { TextPassages } from './text-passages';

type SpeechSettings = { voice?: string; rate: number };

/** Features of a page whose code is loaded on demand. Most methods handle the message of the same name. */
export class PageFeatures {
  #speech: SpeechController | undefined;
  #passages: SourcePassages | undefined;
  #texts: TextPassages | undefined;
  /** Names of the sources that are not exported. */
  #dismissed: ReadonlySet<string> = new Set();

  readonly #document: Document;
  readonly #host: ControllerHost;
  readonly #published: PublishedState;
  readonly #outside: { port: PagePort; chunks: PageChunks };

  constructor(
    document: Document,
    host: ControllerHost,
    published: PublishedState,
    outside: { port: PagePort; chunks: PageChunks },
  ) {
    this.#document = document;
    this.#host = host;
    this.#published = published;
    this.#outside = outside;
  }

  /** Returns the story in a format; null if the export is not possible. */
  async exportStory(format: ExportFormat): Promise<string | null> {
    const { exportStory } = await this.#needExport();
    const story = this.#exportableStory();
    return story && exportStory(this.#document, this.#withoutDismissed(story), format, new Date());
  }

  /** Returns a quotation of a source, with a citation and a link; null if the passage no longer exists. */
  async quotation(at: { source: number; at: number }): Promise<string | null> {
    const { exportQuotation } = await this.#needExport();
    const story = this.#exportableStory();
    return story && exportQuotation(story, at, new Date());
  }

  /** Controls reading aloud. Returns its state; null if there is no story. */
  async speechCommand(to: { command: SpeechCommand; settings: SpeechSettings }): Promise<SpeechState | null> {
    this.#outside.port.ensureMarksSheet();
    return (await this.#needSpeech()).command(to.command, to.settings);
  }

  /** Reads the story aloud, or pauses. */
  async toggleSpeech(settings: SpeechSettings): Promise<void> {
    this.#outside.port.ensureMarksSheet();
    const speech = await this.#needSpeech();
    const state = speech.command({ do: 'state' }, settings);
    speech.command({ do: state?.speaking ? 'pause' : 'play' }, settings);
  }

  /** Stops reading aloud, if it was started. */
  stopSpeech(): void {
    this.#speech?.command({ do: 'stop' }, { rate: 1 });
  }

  /** Returns a rule that keeps a hidden place visible on this site. */
  async createKeepRule(place: number): Promise<Rule | null> {
    const { createKeepRule } = await this.#outside.chunks.picker.need();
    const controller = this.#host.current;
    return createKeepRule(controller.snapshot(), controller.elementAt(place), this.#document.location.href);
  }

  /** Loads the pickers, with which the reader selects elements of the page. */
  async pickers(): Promise<Pickers> {
    const { createPickers } = await this.#outside.chunks.picker.need();
    return createPickers(this.#document, {
      controller: () => this.#host.current,
      update: (change) => this.#published.publish(this.#published.ask(change)),
      measure: measureBlockSignals,
      version: this.#outside.port.version,
    });
  }

  /** Performs a command on the reader's highlights; null if the page was not clean yet. */
  async highlights(command: HighlightsCommand): Promise<HighlightsState | null> {
    return (await this.#outside.chunks.strip.now()?.performOnHighlights(command)) ?? null;
  }

  /** Highlights the passages that cite a source, if the details chunk is loaded. */
  showPassages(source: number | null, at: number): void {
    const { port, chunks } = this.#outside;
    port.ensureMarksSheet();
    this.#passages ??= chunks.details
      .now()
      ?.createSourcePassages(this.#document, () => this.#host.current.describedStory());
    this.#passages?.show(source, at);
  }

  /** Highlights passages, each given by texts of the story, if the details chunk is loaded. */
  showTexts(passages: readonly (readonly string[])[], at: number): void {
    const { port, chunks } = this.#outside;
    port.ensureMarksSheet();
    this.#texts ??= chunks.details.now()?.createTextPassages(this.#document, () => this.#host.current.shownStory());
    this.#texts?.show(passages, at);
  }

  /** Leaves the sources with these names out of what is exported. */
  dismissSources(names: readonly string[]): void {
    this.#dismissed = new Set(names);
  }

  /**
   * Loads the export chunk, and the details of the story: citations need its date, and the list of sources its sources.
   */
  async #needExport() {
    const { chunks } = this.#outside;
    const [exports] = await Promise.all([chunks.export.need(), chunks.loadDetails(this.#published.latest.lang)]);
    return exports;
  }

  #exportableStory(): ExportableStory | null {
    const { current } = this.#host;
    const story = current.describedStory();
    return story && { ...story, withoutView: (work) => current.withoutView(work) };
  }

  #withoutDismissed(story: ExportableStory): ExportableStory {
    const { article } = story.reading;
    const sources = article.sources?.filter(({ name }) => !this.#dismissed.has(name)) ?? null;
    return { ...story, reading: { ...story.reading, article: { ...article, sources } } };
  }

  async #needSpeech(): Promise<SpeechController> {
    const { port, chunks } = this.#outside;
    const { createSpeechController } = await chunks.speech.need();
    const story = () => this.#host.current.shownStory();
    this.#speech ??= createSpeechController(this.#document, story, port.speechChanged);
    return this.#speech;
  }
}
