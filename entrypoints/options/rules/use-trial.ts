import { useEffect, useState } from 'preact/hooks';
import { tryOnPages } from '../../../lib/extension/rule-trial';
import type { OwnRule } from '../../../lib/settings/own-rules';
import type { RuleTrial } from '../../../lib/types';

/** Nothing is asked while somebody types, in milliseconds. */
const PAUSE = 300;
/** While no page answers, one may be opened beside this window. */
const AGAIN = 2000;

interface Tried {
  rule: OwnRule;
  trial: RuleTrial | null;
}

/**
 * Tries a rule on the pages that are open, whenever it changes and whenever the reader comes back from a page.
 *
 * @param rule null while it is wrong
 * @returns the rule that was tried, and what it does there: null where no page answers; undefined until that is known
 */
export function useTrial(rule: OwnRule | null): Tried | undefined {
  const [tried, setTried] = useState<Tried>();
  useEffect(() => {
    let stale = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const take = (found?: Tried) => {
      if (!stale) setTried(found);
    };
    const start = (pause = PAUSE) => {
      clearTimeout(timer);
      if (!rule) return take();
      const tell = (trial: RuleTrial | null) => {
        take({ rule, trial });
        if (!trial && !stale) start(AGAIN);
      };
      timer = setTimeout(() => void tryOnPages(rule).then(tell, () => tell(null)), pause);
    };
    const back = () => start();
    start();
    window.addEventListener('focus', back);
    return () => {
      stale = true;
      clearTimeout(timer);
      window.removeEventListener('focus', back);
    };
  }, [JSON.stringify(rule)]);
  return tried;
}
