import type { Rule } from '../rules/rule';
import type { Panel, PanelAction } from './panel';

export interface PickerActionTexts {
  undo: string;
  undone: string;
  noRulePossible: string;
  report: string;
  reportFailed: string;
  done: string;
}

export interface PickerActionsOptions {
  panel: Panel;
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
  close(): void;
}

/** The actions that every picker offers once an element has been picked. */
export interface PickerActions {
  undo: PanelAction;
  report: PanelAction;
  done: PanelAction;
  /** Saves a rule, shows the message, and offers the remaining actions. */
  createRule(rule: Rule | null, message: string): Promise<void>;
  createdRule(): Rule | null;
}

export function createPickerActions(options: PickerActionsOptions): PickerActions {
  const { panel, texts, saveRule, removeRule, findObjection, undo, report, close } = options;
  let created: Rule | null = null;
  let isBusy = false;
  const showingErrors = async (work: () => Promise<void>, prefix = ''): Promise<void> => {
    try {
      await work();
    } catch (error) {
      panel.setMessage(`${prefix}${error instanceof Error ? error.message : error}`);
    }
  };
  const actions: PickerActions = {
    undo: {
      label: texts.undo,
      onPress: () =>
        void showingErrors(async () => {
          undo();
          if (created) await removeRule(created);
          created = null;
          panel.setMessage(texts.undone);
          panel.setActions([{ ...actions.done, isPrimary: true }]);
        }),
    },
    report: {
      label: texts.report,
      onPress: () =>
        void showingErrors(async () => {
          await report(created);
          close();
        }, `${texts.reportFailed} `),
    },
    done: { label: texts.done, onPress: close },
    async createRule(rule, message) {
      // Holding down Enter repeats the click.
      if (isBusy || created) return;
      isBusy = true;
      await showingErrors(async () => {
        const objection = rule ? ((await findObjection?.(rule)) ?? null) : texts.noRulePossible;
        if (rule && objection === null) {
          await saveRule(rule);
          created = rule;
        }
        panel.setMessage(objection ?? message);
        panel.setActions([{ ...actions.done, isPrimary: true }, actions.undo, actions.report]);
      });
      isBusy = false;
    },
    createdRule: () => created,
  };
  return actions;
}
