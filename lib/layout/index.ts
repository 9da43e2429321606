import { runToCompletion, type SlicedTask } from '../async/time-slicing';
import type { Facts, Page } from '../types';
import { findBoxes } from './boxes';
import { findHeader } from './header';
import { findMachineWork } from './machine-work';
import { findMainContent } from './main-content';
import { measureBlocks } from './measure';
import { findSecondaryArticles } from './secondary-article';
import { findTeaserCards } from './teaser-cards';
import type { PageContext } from './types';

export type { PageContext } from './types';

/**
 * Analyses the layout of a page.
 *
 * @param readabilityBlocks ids of the blocks that Mozilla Readability keeps
 * @param selectorMatches ids of the blocks that match the selectors of the reader's rules, by selector
 * @param isSingleArticle whether the page is known to have no secondary articles, so that they need not be searched for
 * @returns the context that all signals of the page share
 */
export function buildPageContext(
  page: Page,
  facts: Facts,
  readabilityBlocks: Set<number>,
  selectorMatches?: PageContext['selectorMatches'],
  isSingleArticle = false,
): PageContext {
  return runToCompletion(buildPageContextSteps(page, facts, readabilityBlocks, selectorMatches, isSingleArticle));
}

/** Like `buildPageContext`, time-sliced. */
export function* buildPageContextSteps(
  page: Page,
  facts: Facts,
  readabilityBlocks: Set<number>,
  selectorMatches?: PageContext['selectorMatches'],
  isSingleArticle = false,
): SlicedTask<PageContext> {
  const measures = measureBlocks(page, readabilityBlocks);
  yield;
  const measured = { page, facts, readabilityBlocks, measures };
  const secondaryArticleBlocks = isSingleArticle ? new Set<number>() : findSecondaryArticles(measured);
  for (const id of findTeaserCards(measured)) secondaryArticleBlocks.add(id);
  yield;
  const input = { ...measured, secondaryArticleBlocks };
  const mainContent = findMainContent(input);
  yield;
  const header = findHeader({ ...input, mainContent });
  yield;
  const boxes = findBoxes({ ...input, mainContent, header });
  const context = { ...input, mainContent, header, boxes, ...(selectorMatches?.size && { selectorMatches }) };
  return { ...context, machineWork: findMachineWork(context) };
}
