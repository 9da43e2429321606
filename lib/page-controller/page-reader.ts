import { runToCompletion, type SlicedTask } from '../async/time-slicing';
import { type PageSnapshot, readRestSliced } from '../pipeline/snapshot';
import type { Rule } from '../rules/rule';
import { stripFragment } from '../text/url';
import type { PageState, ReadingCore } from '../types';
import { Overrides } from './overrides';
import { createPrefetch, type Prefetch } from './prefetch';
import { withPreview } from './rule-trial';
import { readSelectedStory } from './select-story';
import type { PagePreferences } from './types';

/** Everything that affects how a page is read. */
interface ReadInputs {
  readonly preferences: PagePreferences;
  /** The element that the reader has picked as the story; null if none. */
  readonly pointed: Element | null;
  /** A rule to apply in addition to the reader's rules, without saving it. */
  readonly previewed: Rule | null;
  /** The address at which the reader wants the page cleaned even if it does not look like a story. */
  readonly cleanedAnyway: string | null;
}

/** Reads a page with the reader's preferences and choices. */
export class PageReader {
  readonly overrides = new Overrides();
  readonly prefetch: Prefetch;
  #inputs: ReadInputs = { preferences: { shown: [], rules: [] }, pointed: null, previewed: null, cleanedAnyway: null };

  readonly #document: Document;

  constructor(document: Document) {
    this.#document = document;
    this.prefetch = createPrefetch(document, (storyPartFirst) => this.#readSliced(undefined, storyPartFirst));
  }

  get preferences(): PagePreferences {
    return this.#inputs.preferences;
  }

  /** Sets the reader's preferences. If they contain the previewed rule now, it is no longer a preview. */
  setPreferences(preferences: PagePreferences): void {
    const { preferences: before, previewed } = this.#inputs;
    const isKept = preferences.rules.some(({ id }) => id === previewed?.id);
    this.#inputs = { ...this.#inputs, preferences, previewed: isKept ? null : previewed };
    if (!isEqual(before, preferences)) this.prefetch.discard();
  }

  /** Sets the element that the reader has picked as the story; null returns to the page's own choice. */
  setPointed(pointed: Element | null): void {
    this.prefetch.discard();
    this.#inputs = { ...this.#inputs, pointed };
  }

  /** Reads the page as a story even if it does not look like one, until its address changes. */
  setCleanAnyway(): void {
    this.prefetch.discard();
    this.#inputs = { ...this.#inputs, cleanedAnyway: stripFragment(this.#document.URL) };
  }

  setPreview(previewed: Rule | null): void {
    this.#inputs = { ...this.#inputs, previewed };
  }

  /** Discards the state of one clean view: what the reader restored, and the previewed rule. */
  endView(): void {
    this.overrides.clearRestored();
    this.setPreview(null);
  }

  /**
   * Reads the page.
   *
   * @param rules rules to use instead of the reader's rules and the previewed one
   */
  read(rules?: Rule[]): PageSnapshot {
    return runToCompletion(this.#readSliced(rules));
  }

  /** Returns the current reading of the page, from the prefetch if that is still valid. */
  readNow(): PageSnapshot {
    const ready = this.prefetch.take();
    return ready ? runToCompletion(readRestSliced(this.#document, ready)) : this.read();
  }

  /** Like `readNow`, but the reading may be one of the story's part alone. */
  readStoryNow(): PageSnapshot {
    return this.prefetch.take() ?? runToCompletion(this.#readSliced(undefined, true));
  }

  /** Returns the reading of a page with the reader's overrides. */
  overridden({ reading, elements }: Pick<PageSnapshot, 'reading' | 'elements'>): ReadingCore {
    return this.overrides.applyTo(reading, elements, this.preferences.shown);
  }

  /** Returns how the reader has chosen the story of a page; undefined if they have not. */
  choiceOf({ options: { story } }: PageSnapshot): PageState['chosen'] {
    if (!story) return undefined;
    return story === this.#inputs.pointed ? 'once' : 'site';
  }

  *#readSliced(rules?: Rule[], storyPartFirst = false): SlicedTask<PageSnapshot> {
    if (this.#inputs.pointed && !this.#inputs.pointed.isConnected) this.#inputs = { ...this.#inputs, pointed: null };
    const { preferences, pointed, previewed, cleanedAnyway } = this.#inputs;
    const selection = { ...preferences, rules: rules ?? withPreview(preferences.rules, previewed) };
    return yield* readSelectedStory(this.#document, selection, {
      pointed,
      cleanAnyway: cleanedAnyway === stripFragment(this.#document.URL),
      storyPartFirst,
    });
  }
}

/** Tells whether two values are equal as JSON. */
export const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
