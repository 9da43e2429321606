import { type ClutterName, describeElement, guessClutterName } from './clutter-description';
import type { ClutterPage, ClutterTexts, PanelOutcome } from './clutter-page';
import { openClutterPanel } from './clutter-panel';
import { createRuleForSimilar, findElementLabel } from './hiding-rules';
import { KeptContent } from './kept-content';
import type { PickTone } from './overlay';
import { type Picked, pickElement } from './pick-element';
import { reportPicked } from './report-picked';
import { askAboutStory } from './story-question';

/** Maximum number of elements whose words are measured to find one that is likely to be clutter. */
const MAX_MEASURED = 40;

/**
 * Lets the reader pick clutter that is still shown. It is hidden at once; a panel offers to undo that, to hide more or
 * less, or to hide it on the site from now on. A part of the story can only be hidden on this page, or reported. After an
 * undo the reader points again.
 *
 * @returns a promise that resolves when the reader closes the picker
 */
export async function pickClutter(document: Document, page: ClutterPage, texts: ClutterTexts): Promise<void> {
  let before: Element | null = null;
  let outcome: PanelOutcome = 'undone';
  while (outcome === 'undone') {
    const pointing = new ClutterPointing(document, page, texts);
    const picked: Picked | null = await pointing.pick(before);
    if (!picked) return;
    before = picked.element;
    outcome = await pointing.handle(picked);
  }
}

/** One round of pointing at the kept content. */
class ClutterPointing {
  private readonly content: KeptContent;
  private readonly names = new WeakMap<Element, { name: ClutterName | null }>();

  constructor(
    private readonly document: Document,
    private readonly page: ClutterPage,
    private readonly texts: ClutterTexts,
  ) {
    this.content = new KeptContent(page.keptElements());
  }

  /** @param before the element that was picked before and restored; null if there is none */
  pick(before: Element | null): Promise<Picked | null> {
    const { content, page, texts, document } = this;
    const leftovers = content.findLeftovers();
    return pickElement(document, {
      texts: texts.pointing,
      // Nothing is selected at first unless it is likely to be clutter: Enter would hide it.
      initial: before ?? this.findLikelyClutter(leftovers),
      tabStops: leftovers,
      findStart: () => content.findFirstIn(document.defaultView?.innerHeight ?? 0),
      resolveStep: (reached) => content.blockAround(reached) ?? reached,
      resolveTarget: (pointed) => content.selectableElementsAt(pointed).at(-1) ?? content.blockAround(pointed),
      inspect: (at) => this.inspect(at),
      findSimilar: (at) => createRuleForSimilar({ ...page, content, element: at })?.elements ?? [],
    });
  }

  async handle({ element, intent }: Picked): Promise<PanelOutcome> {
    const { content, page, texts, document } = this;
    const isStory = content.containsStory(element);
    if (intent === 'report') {
      const label = isStory ? null : findElementLabel({ content, element });
      await reportPicked(document, () => page.report(element, label, null), texts);
      return 'done';
    }
    const descriptionOf = (at: Element) => this.descriptionOf(at);
    if (isStory) {
      const answer = await askAboutStory(document, page, texts, { element, description: descriptionOf(element) });
      if (answer !== 'hide') return answer;
    }
    const sizes = isStory ? content.storyElementsAround(element) : content.selectableElementsAt(element);
    return openClutterPanel(document, page, texts, { content, sizes, first: element, descriptionOf, isStory });
  }

  private inspect(at: Element): { text: string; tone: PickTone } {
    const { content, texts } = this;
    if (content.isStoryBlock(at)) return { text: texts.partOfStory(this.descriptionOf(at)), tone: 'questioned' };
    if (content.containsStory(at)) return { text: texts.containsStory, tone: 'refused' };
    if (!content.selectableElementsAt(at).length) return { text: texts.nothingHere, tone: 'refused' };
    return { text: this.descriptionOf(at), tone: 'allowed' };
  }

  private descriptionOf(at: Element): string {
    const name = this.content.containsStory(at) ? null : this.clutterNameOf(at);
    return describeElement(this.content, at, name, this.texts.description);
  }

  /** Returns what an element is as clutter. Cached, because hovering asks again and again. */
  private clutterNameOf(at: Element): ClutterName | null {
    const known = this.names.get(at) ?? {
      name: guessClutterName(this.page.measureSignals(this.content.blocksIn(at).map(({ element }) => element))),
    };
    this.names.set(at, known);
    return known.name;
  }

  private findLikelyClutter(leftovers: readonly Element[]): Element | null {
    const isLikely = (at: Element) => this.content.isInDoubt(at) || this.clutterNameOf(at) !== null;
    return leftovers.slice(0, MAX_MEASURED).find(isLikely) ?? null;
  }
}
