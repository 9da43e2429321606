/** Examples of pages with and without a story, and their features. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleForPage } from '../bundle.ts';
import { importLibrary } from '../import-library.ts';
import type { PageData } from '../in-page/page-data.ts';
import { randomNumbers } from '../random-numbers.ts';
import type { TrainingPage } from '../secondary-articles/pages.ts';
import { composeList, declaredAsArticle, shortenStory, withoutMetadata } from './composed-pages.ts';

const {
  applySafetyGuard,
  buildPageContext,
  bundledClassifier,
  bundledRules,
  collectKeptText,
  decideVerdicts,
  storyFeatures,
} = await importLibrary<typeof import('./library')>('scripts/train/story-detection/library.ts');

export interface StoryExample {
  id: string;
  publisher: string;
  corpus: string;
  /** `story`, the type of a page without a story, or how the page was composed. */
  type: string;
  isStory: boolean;
  /** Whether the page was composed or modified. */
  isComposed: boolean;
  features: Record<string, number>;
  /** Weight relative to the other examples. */
  weight: number;
}

/** A page with its type: `story`, or that of a page without a story. */
export interface TypedPage extends TrainingPage {
  type: string;
}

const rules = bundledRules();
const CACHE = join(import.meta.dirname, '../../../.output/train/story-features');
mkdirSync(CACHE, { recursive: true });
const codeHash = createHash('sha256').update(
  await bundleForPage('scripts/train/story-detection/library.ts', 'Library'),
);

/** Computes the features of a page. The result is cached under a hash of page and code. */
function featuresOf({ page, facts, readable }: PageData): Record<string, number> {
  const hash = codeHash
    .copy()
    .update(JSON.stringify([page, facts, readable]))
    .digest('hex')
    .slice(0, 20);
  const file = join(CACHE, `${hash}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const context = buildPageContext(page, facts, new Set(readable));
  const verdicts = applySafetyGuard(decideVerdicts(context, rules, bundledClassifier), context);
  const features = storyFeatures(context, collectKeptText(context, verdicts));
  writeFileSync(file, JSON.stringify(features));
  return features;
}

/** Weight of a composed page, which is less realistic than a saved one. */
const COMPOSED_WEIGHT = 0.3;
const DECLARED_WEIGHT = 0.1;
/** Weight of a service, product or forum page: many have one running text, which may be read as a story. */
const AMBIGUOUS_WEIGHT = 0.5;
/** Weight of a listing or collection; there are fewer of them than of stories. */
const LISTING_WEIGHT = 2;

function weightOf(type: string): number {
  if (type === 'story') return 1;
  if (/^(?:listing|collection)$/.test(type)) return LISTING_WEIGHT;
  if (/^(?:service|product|forum)$/.test(type)) return AMBIGUOUS_WEIGHT;
  return type === 'declared' ? DECLARED_WEIGHT : COMPOSED_WEIGHT;
}

/** Lists the examples for all pages and for pages composed of them. The result is deterministic. */
export function listExamples(pages: readonly TypedPage[]): StoryExample[] {
  const stories = pages.filter(({ type }) => type === 'story');
  const byLanguage = Map.groupBy(stories, ({ page }) => page.lang.slice(0, 2));
  return pages.flatMap((own, at): StoryExample[] => {
    const { id, publisher, corpus } = own;
    const made: StoryExample[] = [];
    const add = (type: string, isStory: boolean, data: PageData | null, isComposed = true) => {
      if (!data) return;
      const features = featuresOf(data);
      made.push({ id, publisher, corpus, type, isStory, isComposed, features, weight: weightOf(type) });
    };
    if (own.type !== 'story') {
      add(own.type, false, own, false);
      if (/^(?:listing|collection)$/.test(own.type)) add('declared', false, declaredAsArticle(own));
      return made;
    }
    const random = randomNumbers(at);
    add('story', true, own, false);
    const short = shortenStory(own, 2 + Math.floor(random() * 4));
    if (at % 3 === 0) add('short', true, short);
    if (at % 3 === 1) add('undeclared', true, withoutMetadata(random() < 0.5 && short ? short : own));
    const others = (byLanguage.get(own.page.lang.slice(0, 2)) ?? []).filter((other) => other.publisher !== publisher);
    if (at % 2 === 0) add('front', false, composeList(own, others, false, random));
    if (at % 2 === 1) add('river', false, composeList(own, others, true, random));
    return made;
  });
}
