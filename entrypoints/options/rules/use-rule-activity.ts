import { useEffect, useState } from 'preact/hooks';
import { loadRuleActivity, onRuleActivityChanged } from '../../../lib/extension/rule-activity';
import type { RuleActivityById } from '../../../lib/settings/rule-activity';

/** Provides where and when rules last applied, and follows changes; undefined until loaded. */
export function useRuleActivity(): RuleActivityById | undefined {
  const [activity, setActivity] = useState<RuleActivityById>();
  useEffect(() => {
    const load = () => void loadRuleActivity().then(setActivity, () => {});
    load();
    return onRuleActivityChanged(load);
  }, []);
  return activity;
}
