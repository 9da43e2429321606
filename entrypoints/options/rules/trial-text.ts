import { plural, t } from '../../../lib/extension/i18n';
import type { Rule } from '../../../lib/rules/rule';
import type { RuleTrial } from '../../../lib/types';

/** Describes what a rule does on an open page: "On “Headline”: hides 2 lines: “Ask the harbour desk.” …" */
export function trialText(trial: RuleTrial | null, { decide }: Pick<Rule, 'decide'>): string {
  if (!trial) return t('options.try.none');
  const {
    headline: title,
    appliesHere: here,
    selectsStory: silent,
    blockCount: blocks,
    lines,
    keptBlockCount: story,
  } = trial;
  if (!here) return t('options.try.elsewhere', [title]);
  if (silent) return t('options.try.on', [title, t('options.try.silent')]);
  if (!blocks) return t('options.try.on', [title, t('options.try.nothing')]);
  const does = decide === 'hide' ? plural('options.try.hides', blocks) : plural('options.try.keeps', blocks);
  const quoted = lines.map((line) => t('options.try.quote', [line])).join(' ');
  const rest = blocks > lines.length && quoted ? ' …' : '';
  const on = t('options.try.on', [title, `${does}${quoted && `: ${quoted}`}${rest}`]);
  if (decide === 'keep') return on;
  const seen = story ? plural('options.try.seen', story) : t('options.try.unseen');
  return `${on}${/\p{P}$/u.test(on) ? '' : ' ·'} ${seen}`;
}
