import { selectsStory } from '../classify/decide';
import { blocksBySelector } from '../document/selected';
import { contextOf } from '../layout';
import type { Rule } from '../rules/rule';
import { selectorsOf, type Whole } from './whole';

/** @returns whether a rule selects a paragraph of the story of this page, and so holds nowhere on it */
export function isSilent(document: Document, { page, facts, readable, elements }: Whole, rule: Rule): boolean {
  const selected = blocksBySelector(document, elements, selectorsOf([rule]));
  return selectsStory(rule, contextOf(page, facts, new Set(readable), selected));
}
