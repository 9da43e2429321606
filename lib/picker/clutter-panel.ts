import type { Rule } from '../rules/rule';
import type { ClutterPage, ClutterTexts, PanelOutcome } from './clutter-page';
import {
  createRuleByLabel,
  createRuleForAllSites,
  createRuleForSimilar,
  createRuleForSite,
  findElementLabel,
  type HidingTarget,
} from './hiding-rules';
import type { KeptContent } from './kept-content';
import { openPanel, type PanelAction, type PickerPanel, type ScopeOption } from './panel';
import { createPickerActions, type PickerActions } from './picker-actions';

/**
 * What a rule covers: the picked element (`one`), everything with the same names (`like`), or everything under the same
 * label (`label`).
 */
type HidingScope = 'one' | 'like' | 'label';

export interface ClutterSelection {
  content: KeptContent;
  /** Elements that can be hidden, from the narrowest to the widest. */
  sizes: readonly Element[];
  /** The element in `sizes` that was picked. */
  first: Element;
  /** Returns an element in a few words. */
  descriptionOf(element: Element): string;
  /** Whether it is part of the story, and is hidden on this page only. */
  isStory: boolean;
}

/**
 * Hides the picked element, and offers other sizes, other scopes, rules, a report, and undo. Escape reverts what was neither
 * confirmed nor made permanent.
 *
 * @returns a promise that resolves when the reader closes the panel
 */
export function openClutterPanel(
  document: Document,
  page: ClutterPage,
  texts: ClutterTexts,
  selection: ClutterSelection,
): Promise<PanelOutcome> {
  return new Promise((resolve) => {
    new ClutterPanel(document, page, texts, selection, resolve);
  });
}

class ClutterPanel {
  private hidden: Element;
  private previewed: Rule | null = null;
  private readonly panel: PickerPanel;
  private readonly actions: PickerActions;

  constructor(
    document: Document,
    private readonly page: ClutterPage,
    private readonly texts: ClutterTexts,
    private readonly selection: ClutterSelection,
    private readonly onClosed: (outcome: PanelOutcome) => void,
  ) {
    const { sizes, first, isStory } = selection;
    this.hidden = first;
    this.panel = openPanel(document, {
      size: {
        name: texts.size,
        count: sizes.length,
        at: Math.max(1, sizes.indexOf(first) + 1),
        choose: (at) => this.chooseSize(at),
      },
      scope: { name: texts.scope, choose: (value) => this.chooseScope(value as HidingScope) },
      onEscape: () => this.actions.escape(),
    });
    this.actions = createPickerActions({
      panel: this.panel,
      texts,
      saveRule: (rule) => page.saveRule(rule),
      removeRule: (rule) => page.removeRule(rule),
      async findObjection(rule) {
        const headline = await page.findAffectedStory(rule);
        return headline === null ? null : texts.storyAffected(headline);
      },
      undo: () => {
        this.preview(null);
        page.setHidden(this.hidden, false);
      },
      report: (createdRule) => page.report(this.hidden, isStory ? null : findElementLabel(this.target()), createdRule),
      close: () => this.close('done'),
      closeUndone: () => this.close('undone'),
    });
    this.hide(first);
  }

  private target(): HidingTarget {
    return { ...this.page, content: this.selection.content, element: this.hidden };
  }

  private close(outcome: PanelOutcome): void {
    if (this.previewed?.id !== this.actions.createdRule()?.id) this.preview(null);
    this.panel.close();
    this.onClosed(outcome);
  }

  /** Returns how many blocks the rule affects; 0 if its effect is visible already. */
  private preview(rule: Rule | null): number {
    if (this.previewed === rule) return 0;
    this.previewed = rule;
    return this.page.preview(rule);
  }

  private hide(element: Element): void {
    const { page, panel, texts } = this;
    const { descriptionOf, isStory } = this.selection;
    page.setHidden(element, true);
    this.hidden = element;
    panel.setMessage(isStory ? texts.hiddenOnPage : texts.hidden(descriptionOf(element)));
    panel.setScopes(isStory ? [] : this.scopeOptions(), 'one');
    panel.setActions(this.panelActions(), true);
  }

  private scopeOptions(): ScopeOption[] {
    const { texts } = this;
    const target = this.target();
    const similar = createRuleForSimilar(target);
    const byLabel = createRuleByLabel(target);
    return [
      { value: 'one', text: texts.onlyThis },
      ...(similar ? [{ value: 'like', text: texts.similar(similar.elements.length) }] : []),
      ...(byLabel?.under && byLabel.says ? [{ value: 'label', text: texts.sameLabel(byLabel.says) }] : []),
    ];
  }

  private panelActions(): PanelAction[] {
    const { actions, selection } = this;
    const closing = [actions.report, { ...actions.undo, key: 'Esc' }, actions.done];
    return selection.isStory ? closing : [...this.ruleActions(), ...closing];
  }

  private ruleActions(): PanelAction[] {
    const { actions, texts } = this;
    const { site } = this.page;
    const globalRule = createRuleForAllSites(this.target());
    const forSite: PanelAction = {
      label: texts.hideOnSite(site),
      isPrimary: true,
      key: '1',
      onPress: () =>
        void actions.createRule(this.previewed ?? createRuleForSite(this.target()), texts.siteRuleCreated(site)),
    };
    return [
      ...(site ? [forSite] : []),
      ...(globalRule
        ? [
            {
              label: texts.hideEverywhere,
              key: '2',
              onPress: () => void actions.createRule(globalRule, texts.globalRuleCreated(globalRule.says ?? '')),
            },
          ]
        : []),
    ];
  }

  /** @param at position of the slider, from 1 */
  private chooseSize(at: number): void {
    const next = this.selection.sizes[at - 1];
    if (!next || next === this.hidden) return;
    this.preview(null);
    this.page.setHidden(this.hidden, false);
    this.hide(next);
  }

  private chooseScope(scope: HidingScope): void {
    const rules: Record<HidingScope, () => Rule | null> = {
      one: () => null,
      like: () => createRuleForSimilar(this.target())?.rule ?? null,
      label: () => createRuleByLabel(this.target()),
    };
    this.preview(rules[scope]());
    const { descriptionOf } = this.selection;
    this.panel.setMessage(this.texts.hidden(descriptionOf(this.hidden)));
  }
}
