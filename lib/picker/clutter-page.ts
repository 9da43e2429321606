import type { RuleLabel } from '../rules/label';
import type { Rule } from '../rules/rule';
import type { SignalValues } from '../types';
import type { DescriptionTexts } from './clutter-description';
import type { HintTexts } from './hint-bar';
import type { KeptElement } from './kept-content';
import type { PickerActionTexts } from './picker-actions';

export interface ClutterTexts extends PickerActionTexts {
  pointing: HintTexts;
  description: DescriptionTexts;
  /** Text that states that an element is part of the story. */
  partOfStory(description: string): string;
  /** Text that states that an element contains parts of the story, so that something smaller must be picked. */
  containsStory: string;
  /** Text that explains why a part of the story cannot be hidden by a rule. */
  storyQuestion: string;
  hideOnPage: string;
  hiddenOnPage: string;
  reportThis: string;
  nothingHere: string;
  hidden(description: string): string;
  /** Labels of the size slider and of the scope options. */
  size: string;
  scope: string;
  onlyThis: string;
  similar(count: number): string;
  sameLabel(says: string): string;
  hideOnSite(site: string): string;
  hideEverywhere: string;
  siteRuleCreated(site: string): string;
  globalRuleCreated(label: string): string;
  /** Text that states that the rule would hide a paragraph of a story that was read before. */
  storyAffected(headline: string): string;
}

/** The functions of the page that the picker for clutter needs. */
export interface ClutterPage {
  /** Returns the elements that the clean view shows. */
  keptElements(): KeptElement[];
  /** Hides an element, or shows it again. */
  setHidden(element: Element, isHidden: boolean): void;
  /** Returns the signal values of the blocks of these elements. */
  measureSignals(elements: readonly Element[]): SignalValues[];
  /**
   * Shows the page with a rule that is not saved yet; null ends the preview. Returns how many blocks the rule affects.
   */
  preview(rule: Rule | null): number;
  /** Host name that site rules are limited to; '' if the page has none. */
  site: string;
  /** Returns the headline of a story read before in which a rule would hide a paragraph; null if there is none. */
  findAffectedStory(rule: Rule): Promise<string | null>;
  saveRule(rule: Rule): Promise<void>;
  removeRule(rule: Rule): Promise<void>;
  /** Shows the report about an element to the reader. Nothing is sent before the reader agrees. */
  report(element: Element, label: RuleLabel | null, rule: Rule | null): Promise<void>;
}

/** How a panel was left: `done`, or `undone` if the reader wants to point again. */
export type PanelOutcome = 'done' | 'undone';
