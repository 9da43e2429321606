import { type ArticleInput, articleFromData } from '../article/article';
import { passageText, renumberPassages } from '../article/passage';
import type { SlicedTask } from '../async/time-slicing';
import { findOtherStories } from '../pipeline/other-stories';
import type { PageSnapshot } from '../pipeline/snapshot';
import type { Article, ArticleCore, PageState, Reading, ReadingCore } from '../types';
import { buildPageState } from './build-page-state';
import type { DetailsChunk } from './details-chunk';
import type { HistoryChunk } from './history-chunk';
import type { PlaceIds } from './place-ids';

/** Maximum number of characters of a passage in the popup; longer ones are truncated. */
const MAX_PASSAGE_CHARS = 320;

interface ReportOptions {
  /** Whether the clean view is on. */
  on: boolean;
  chosen?: PageState['chosen'];
  /** Number of hidden players that were paused. */
  paused?: number;
  /** Whether the reader wants stories to be remembered. */
  remember: boolean;
}

/** Functions that return the lazy chunks, once they are loaded. */
interface DescribingChunks {
  details: () => DetailsChunk | undefined;
  history: () => HistoryChunk | undefined;
}

/** The input from which the details of a state are computed. */
interface ReportedStory {
  snapshot: PageSnapshot;
  /** The reading with the reader's overrides. */
  overridden: ReadingCore;
  remember: boolean;
}

/** Builds the state of a page in two steps: what is known immediately, and the details that only the popup shows. */
export class StateReports {
  readonly #stories = new WeakMap<PageState, ReportedStory>();
  /** Articles that have been described. This takes long, so it is done once per reading. */
  readonly #articles = new WeakMap<ArticleInput, Article>();

  readonly #document: Document;
  readonly #placeIds: PlaceIds;
  readonly #details: () => DetailsChunk | undefined;
  readonly #history: () => HistoryChunk | undefined;

  /** @param chunks return the chunks that read details and describe stories for the history, once they are loaded */
  constructor(document: Document, placeIds: PlaceIds, chunks: DescribingChunks) {
    this.#document = document;
    this.#placeIds = placeIds;
    this.#details = chunks.details;
    this.#history = chunks.history;
  }

  /**
   * Returns the state of a page, without details.
   *
   * @param overridden the reading with the reader's overrides
   */
  report(snapshot: PageSnapshot, overridden: ReadingCore, { on, chosen, paused, remember }: ReportOptions): PageState {
    const shown = { ...snapshot, reading: overridden };
    const state = buildPageState(this.#document, shown, this.#placeIds, { on, chosen, paused });
    if (overridden.found) this.#stories.set(state, { snapshot, overridden, remember });
    return state;
  }

  /** Adds the details to a state that `report` has returned; any other state stays as it is. */
  *describe(state: PageState): SlicedTask<PageState> {
    const story = this.#stories.get(state);
    if (!story) return state;
    const { snapshot, overridden, remember } = story;
    const article = yield* this.describeArticle(snapshot);
    yield;
    const reading: Reading = { ...overridden, article };
    const chunk = this.#details();
    const hiddenBlocks = (chunk?.listHiddenBlocks(reading) ?? []).map((entry) => ({
      ...entry,
      places: entry.places.map((block) => this.#placeIdOf(snapshot, block)),
    }));
    const keptInDoubt = (chunk?.listKeptInDoubt(reading) ?? []).map((entry) => ({
      ...entry,
      place: this.#placeIdOf(snapshot, entry.place),
    }));
    yield;
    const otherStories = findOtherStories(this.#document, snapshot.reading, snapshot.elements).map(
      ({ element, headline, isCurrent }) => ({ headline, isCurrent, place: this.#placeIds.idOf({ element }) }),
    );
    yield;
    const passages = passageTexts(reading);
    yield;
    const remembered = remember ? this.#history()?.buildRememberedStory(reading, new Date()) : undefined;
    // Half a story would differ from the whole one. What the reader has hidden or restored is no change of the story.
    const text =
      this.#document.readyState === 'loading' ? undefined : chunk?.extractStoryText({ ...snapshot.reading, article });
    return {
      ...state,
      details: {
        article,
        hiddenBlocks,
        otherStories,
        passages,
        ...(keptInDoubt.length && { keptInDoubt }),
        ...(remembered && { remembered }),
        ...(text && { text }),
      },
    };
  }

  /** Returns the article of a page. Until the details chunk is loaded, it contains only what structured data states. */
  *describeArticle({ reading, articleInput, renumbered }: PageSnapshot): SlicedTask<Article> {
    const article = yield* this.#articleAsRead(reading.article, articleInput);
    return renumbered ? renumberPassages(article, renumbered) : article;
  }

  /** Returns the article with the block ids of the first reading. */
  *#articleAsRead(core: ArticleCore, articleInput: ArticleInput): SlicedTask<Article> {
    const known = this.#articles.get(articleInput);
    if (known) return known;
    const chunk = this.#details();
    if (!chunk) return articleFromData(core, articleInput);
    const article = yield* chunk.describeArticle(core, articleInput);
    this.#articles.set(articleInput, article);
    return article;
  }

  #placeIdOf({ elements }: PageSnapshot, block: number): number {
    const place = elements.get(block);
    return place ? this.#placeIds.idOf(place) : 0;
  }
}

/** Returns the text of each passage that cites a source, by source. */
function passageTexts({ article, blocks }: Reading): string[][] {
  return (article.sources ?? []).map(({ attributions }) =>
    attributions.map((attribution) => {
      const text = passageText(attribution, blocks);
      return text.length > MAX_PASSAGE_CHARS ? `${text.slice(0, MAX_PASSAGE_CHARS).trimEnd()}…` : text;
    }),
  );
}
