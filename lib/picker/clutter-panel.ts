import type { Rule } from '../rules/rule';
import type { ClutterPage, ClutterTexts } from './clutter-page';
import {
  createRuleByLabel,
  createRuleForAllSites,
  createRuleForSimilar,
  createRuleForSite,
  findElementLabel,
  type HidingTarget,
} from './hiding-rules';
import type { KeptContent } from './kept-content';
import { openPanel, type Panel, type PanelAction, type ScopeOption } from './panel';
import { createPickerActions, type PickerActions } from './picker-actions';

/**
 * What a rule covers: the picked element (`one`), everything with the same names (`like`), or everything under the same
 * label (`label`).
 */
type HidingScope = 'one' | 'like' | 'label';

interface ClutterSelection {
  content: KeptContent;
  /** Elements that can be hidden, from the narrowest to the widest. */
  sizes: readonly Element[];
  /** The element in `sizes` that was picked. */
  first: Element;
}

/**
 * Hides the picked element, and offers other sizes, other scopes, rules, a report, and undo.
 *
 * @returns a promise that resolves when the reader closes the panel
 */
export function openClutterPanel(
  document: Document,
  page: ClutterPage,
  texts: ClutterTexts,
  selection: ClutterSelection,
): Promise<void> {
  return new Promise((resolve) => {
    new ClutterPanel(document, page, texts, selection, resolve);
  });
}

class ClutterPanel {
  private hidden: Element;
  private previewed: Rule | null = null;
  private readonly panel: Panel;
  private readonly actions: PickerActions;

  constructor(
    document: Document,
    private readonly page: ClutterPage,
    private readonly texts: ClutterTexts,
    private readonly selection: ClutterSelection,
    private readonly onClosed: () => void,
  ) {
    const { sizes, first } = selection;
    const close = () => this.close();
    this.hidden = first;
    this.panel = openPanel(document, {
      size: {
        name: texts.size,
        count: sizes.length,
        at: Math.max(1, sizes.indexOf(first) + 1),
        choose: (at) => this.chooseSize(at),
      },
      scope: { name: texts.scope, choose: (value) => this.chooseScope(value as HidingScope) },
      onClose: close,
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
      report: (createdRule) => page.report(this.hidden, findElementLabel(this.target()), createdRule),
      close,
    });
    this.hide(first);
  }

  private target(): HidingTarget {
    return { ...this.page, content: this.selection.content, element: this.hidden };
  }

  private close(): void {
    if (this.previewed?.id !== this.actions.createdRule()?.id) this.preview(null);
    this.panel.close();
    this.onClosed();
  }

  /** Returns how many blocks the rule affects; 0 if its effect is visible already. */
  private preview(rule: Rule | null): number {
    if (this.previewed === rule) return 0;
    this.previewed = rule;
    return this.page.preview(rule);
  }

  private hide(element: Element): void {
    const { page, panel, texts } = this;
    page.setHidden(element, true);
    this.hidden = element;
    panel.setMessage(texts.hidden(this.selection.content.countBlocksIn(element)));
    panel.setScopes(this.scopeOptions(), 'one');
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
    const { actions, texts } = this;
    const globalRule = createRuleForAllSites(this.target());
    const createSiteRule = () => this.previewed ?? createRuleForSite(this.target());
    return [
      {
        label: texts.hideOnSite,
        isPrimary: true,
        onPress: () => void actions.createRule(createSiteRule(), texts.siteRuleCreated),
      },
      ...(globalRule
        ? [
            {
              label: texts.hideEverywhere,
              onPress: () => void actions.createRule(globalRule, texts.globalRuleCreated),
            },
          ]
        : []),
      actions.undo,
      actions.report,
      actions.done,
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
    const affected = this.preview(rules[scope]());
    const { content } = this.selection;
    this.panel.setMessage(this.texts.hidden(Math.max(affected, content.countBlocksIn(this.hidden))));
  }
}
