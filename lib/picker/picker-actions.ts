import type { Rule } from '../rules/rule';
import type { PanelAction, PickerPanel } from './panel';

export interface PickerActionTexts {
  undo: string;
  noRulePossible: string;
  report: string;
  reportFailed: string;
  done: string;
}

export interface PickerActionsOptions {
  panel: PickerPanel;
  texts: PickerActionTexts;
  saveRule(rule: Rule): Promise<void>;
  removeRule(rule: Rule): Promise<void>;
  /** Returns the reason why a rule must not be created, as a text for the reader; null if it may be. */
  findObjection?(rule: Rule): Promise<string | null>;
  /** Reverts the change to the page. */
  undo(): void;
  /**
   * Shows the report to the reader.
   *
   * @param createdRule the rule that was created; null if none was
   */
  report(createdRule: Rule | null): Promise<void>;
  /** Leaves the panel with the change in effect. */
  close(): void;
  /** Leaves the panel after the change was reverted. */
  closeUndone(): void;
}

/** The actions that every picker offers once an element has been picked. */
export interface PickerActions {
  undo: PanelAction;
  report: PanelAction;
  /** Gets the focus, so that a second press of Enter never makes a rule. */
  done: PanelAction;
  /** Saves a rule, shows the message, and offers the remaining actions. */
  createRule(rule: Rule | null, message: string): Promise<void>;
  createdRule(): Rule | null;
  /** Leaves the panel, if a rule is being saved as soon as it is. Without a rule, the change is reverted. */
  escape(): void;
}

export function createPickerActions(options: PickerActionsOptions): PickerActions {
  const { panel, texts, saveRule, removeRule, findObjection, undo, report, close, closeUndone } = options;
  let created: Rule | null = null;
  let isSettled = false;
  let isBusy = false;
  /** Whether the reader left while a rule was being saved. A page that is left too early would lose the rule. */
  let leavesOnceSaved = false;
  const showingErrors = async (work: () => Promise<void>, prefix = ''): Promise<void> => {
    try {
      await work();
    } catch (error) {
      panel.setMessage(`${prefix}${error instanceof Error ? error.message : error}`);
    }
  };
  let saving: Promise<void> = Promise.resolve();
  const leave = (): void => {
    if (isBusy) leavesOnceSaved = true;
    else close();
  };
  const actions: PickerActions = {
    undo: {
      label: texts.undo,
      onPress: () =>
        void showingErrors(async () => {
          await saving;
          if (created) await removeRule(created);
          created = null;
          undo();
          closeUndone();
        }),
    },
    report: {
      label: texts.report,
      key: 'R',
      onPress: () =>
        void showingErrors(async () => {
          await report(created);
          close();
        }, `${texts.reportFailed} `),
    },
    done: { label: texts.done, takesFocus: true, onPress: leave },
    async createRule(rule, message) {
      // Holding down Enter repeats the click.
      if (isBusy || created) return;
      isBusy = true;
      saving = showingErrors(async () => {
        const objection = rule ? ((await findObjection?.(rule)) ?? null) : texts.noRulePossible;
        if (rule && objection === null) {
          await saveRule(rule);
          created = rule;
        }
        isSettled = true;
        panel.setMessage(objection ?? message);
        panel.setActions([actions.report, actions.undo, { ...actions.done, isPrimary: true, key: 'Esc' }]);
      });
      await saving;
      isBusy = false;
      // If no rule was saved, the message says why, and the panel stays open.
      if (leavesOnceSaved && created) close();
      leavesOnceSaved = false;
    },
    createdRule: () => created,
    escape() {
      if (!isSettled && !isBusy) undo();
      leave();
    },
  };
  return actions;
}
