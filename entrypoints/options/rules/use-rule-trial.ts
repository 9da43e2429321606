import { useEffect, useState } from 'preact/hooks';
import { tryRuleOnOpenTabs } from '../../../lib/extension/rule-trial';
import type { UserRule } from '../../../lib/settings/user-rules';
import type { RuleTrial } from '../../../lib/types';

/** Time (milliseconds) without typing after which the rule is tried. */
const TYPING_DELAY_MS = 300;
/**
 * Interval (milliseconds) between attempts while no page responds, because the reader may open one in another window.
 */
const RETRY_MS = 2000;

interface TrialResult {
  rule: UserRule;
  trial: RuleTrial | null;
}

/**
 * Tries a rule on the open pages, whenever it changes and whenever the window regains the focus.
 *
 * @param rule null while it is invalid
 * @returns the tried rule and its effect, which is null if no page responds; undefined until known
 */
export function useRuleTrial(rule: UserRule | null): TrialResult | undefined {
  const [result, setResult] = useState<TrialResult>();
  useEffect(() => {
    let disposed = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const update = (result?: TrialResult) => {
      if (!disposed) setResult(result);
    };
    const start = (pause = TYPING_DELAY_MS) => {
      clearTimeout(timer);
      if (!rule) return update();
      const showOrRetry = (trial: RuleTrial | null) => {
        update({ rule, trial });
        if (!trial && !disposed) start(RETRY_MS);
      };
      timer = setTimeout(() => void tryRuleOnOpenTabs(rule).then(showOrRetry, () => showOrRetry(null)), pause);
    };
    const restart = () => start();
    start();
    window.addEventListener('focus', restart);
    return () => {
      disposed = true;
      clearTimeout(timer);
      window.removeEventListener('focus', restart);
    };
  }, [JSON.stringify(rule)]);
  return result;
}
