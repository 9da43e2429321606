import type { Rule } from '../rules/rule';
import type { Panel, PanelAction } from './panel';

export interface DeedTexts {
  undo: string;
  undone: string;
  noRule: string;
  report: string;
  noReport: string;
  done: string;
}

export interface DeedsOptions {
  panel: Panel;
  texts: DeedTexts;
  keep(rule: Rule): Promise<void>;
  drop(rule: Rule): Promise<void>;
  /** @returns why a rule is not to be made, in words; null: it may be */
  refusal?(rule: Rule): Promise<string | null>;
  /** Takes back what was done to the page. */
  undo(): void;
  /** Shows what a report would say, with the rule that was made. */
  report(made: Rule | null): Promise<void>;
  close(): void;
}

/** What can be done once something was pointed at, whatever it was: a rule, a report, the way back. */
export interface Deeds {
  /** The buttons that are always there. */
  undo: PanelAction;
  report: PanelAction;
  done: PanelAction;
  /** Makes a rule, says so, and offers what is left to do. */
  rule(found: Rule | null, said: string): Promise<void>;
  /** The rule that was made. */
  made(): Rule | null;
}

export function createDeeds({ panel, texts, keep, drop, refusal, undo, report, close }: DeedsOptions): Deeds {
  let made: Rule | null = null;
  let busy = false;
  const saying = async (work: () => Promise<void>, before = ''): Promise<void> => {
    try {
      await work();
    } catch (error) {
      panel.say(`${before}${error instanceof Error ? error.message : error}`);
    }
  };
  const deeds: Deeds = {
    undo: {
      name: texts.undo,
      press: () =>
        void saying(async () => {
          undo();
          if (made) await drop(made);
          made = null;
          panel.say(texts.undone);
          panel.offer([{ ...deeds.done, main: true }]);
        }),
    },
    report: {
      name: texts.report,
      press: () =>
        void saying(async () => {
          await report(made);
          close();
        }, `${texts.noReport} `),
    },
    done: { name: texts.done, press: close },
    async rule(found, said) {
      // Enter held down presses again.
      if (busy || made) return;
      busy = true;
      await saying(async () => {
        const refused = found ? ((await refusal?.(found)) ?? null) : texts.noRule;
        if (found && refused === null) {
          await keep(found);
          made = found;
        }
        panel.say(refused ?? said);
        panel.offer([{ ...deeds.done, main: true }, deeds.undo, deeds.report]);
      });
      busy = false;
    },
    made: () => made,
  };
  return deeds;
}
