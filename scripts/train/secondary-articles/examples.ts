/** Examples for the model of article boundaries: composites, and candidates inside the stories of single pages. */
import type { Page } from '../../../lib/types';
import type { Example } from '../logistic.ts';
import { compose, HEADLINE_FORMS, type HeadlineForm } from './composites.ts';
import { library } from './load-library.ts';
import type { TrainingPage } from './pages.ts';

const { createOwnHeadlineScorer, findPageHeadline, listBoundaryExamples, measureBlocks, prepareBoundaryPage } = library;

/** A candidate with what it is known to be. */
export interface JudgedExample extends Example {
  /** The features that the prefilter uses. */
  quickFeatures: Record<string, number>;
  corpus: string;
  publisher: string;
  id: string;
  /** Text of the candidate's first block. */
  text: string;
  form: HeadlineForm | OwnOpening;
}

/** A candidate inside a story: a line that could be a headline, or a picture without one. */
export type OwnOpening = 'own-line' | 'own-media';
const openingKind = (form: string): OwnOpening => (form === 'media' ? 'own-media' : 'own-line');

function examplesIn(training: TrainingPage, page: Page, readable: Set<number>) {
  const input = { page, facts: training.facts, readabilityBlocks: readable, measures: measureBlocks(page, readable) };
  const scoreOwn = createOwnHeadlineScorer(input);
  const headline = findPageHeadline(input, scoreOwn);
  return headline < 0 ? [] : listBoundaryExamples(prepareBoundaryPage(input, headline), scoreOwn);
}

/** Lists the candidates inside a page's own story, where no other article begins, as negative examples. */
export function listNegatives(training: TrainingPage): JudgedExample[] {
  const { page, isStory, id, publisher, corpus } = training;
  return examplesIn(training, page, new Set(training.readable)).flatMap(({ candidate, features, quickFeatures }) => {
    const text = page.blocks[candidate.block]?.text ?? '';
    return isStory[candidate.firstBelow]
      ? [{ features, quickFeatures, isPositive: false, id, corpus, publisher, text, form: openingKind(candidate.form) }]
      : [];
  });
}

/**
 * Builds one composite in each form, mostly with another page in the same language, sometimes in a different one.
 *
 * @param pages all pages, among which the other ones are
 * @param random returns a number from 0 (inclusive) to 1
 * @returns positive examples, and the forms of composites whose second article has no candidate
 */
export function buildPositives(
  training: TrainingPage,
  pages: readonly TrainingPage[],
  random: () => number,
): (JudgedExample | HeadlineForm)[] {
  const lang = training.page.lang.slice(0, 2);
  const others = pages.filter((other) => other !== training);
  const sameLanguage = others.filter(({ page }) => page.lang.slice(0, 2) === lang);
  const samePublisher = others.filter(({ publisher }) => publisher === training.publisher);
  return HEADLINE_FORMS.flatMap((headline): (JudgedExample | HeadlineForm)[] => {
    const near = samePublisher.length && random() < 0.5 ? samePublisher : sameLanguage;
    const pool = random() < 0.1 || !near.length ? others : near;
    const other = pool[Math.floor(random() * pool.length)];
    const composite =
      other &&
      compose(training, other, {
        headline,
        byline: random() < 0.35,
        figure: random() < 0.35,
        tool: random() < 0.2,
        paragraphs: random() < 0.25 ? 3 + Math.floor(random() * 3) : 0,
        ...(random() < 0.3 && { wrapper: (['div', 'section', 'article'] as const)[Math.floor(random() * 3)] }),
      });
    if (!composite) return [];
    const example = examplesIn(training, composite.page, composite.readable).find(
      ({ candidate }) => candidate.block >= composite.first && candidate.block <= composite.first + 1,
    );
    if (!example) return [headline];
    const text = composite.page.blocks[example.candidate.block]?.text ?? '';
    const { id, corpus, publisher } = training;
    const { features, quickFeatures } = example;
    return [
      { features, quickFeatures, isPositive: true, id: `${id} + ${other.id}`, corpus, publisher, text, form: headline },
    ];
  });
}
