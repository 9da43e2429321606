import { blocksBySelector } from '../page/selected';
import { contextOf } from '../signals/context';
import { selectsStory } from '../verdicts/decide';
import type { Rule } from '../verdicts/rule';
import { selectorsOf, type Whole } from './whole';

/** @returns whether a rule selects a paragraph of the story of this page, and so holds nowhere on it */
export function isSilent(document: Document, { page, facts, readable, elements }: Whole, rule: Rule): boolean {
  const selected = blocksBySelector(document, elements, selectorsOf([rule]));
  return selectsStory(rule, contextOf(page, facts, new Set(readable), selected));
}
