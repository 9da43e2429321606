import { t } from '../../../lib/extension/i18n';
import type { Refusal } from '../../../lib/rules/list/read';
import { MOST_LISTS, MOST_OWN } from '../../../lib/settings/schema';

const REFUSALS = {
  'too-large': 'options.handRefused.tooLarge',
  'no-json': 'options.handRefused.noJson',
  'other-file': 'options.handRefused.otherFile',
  newer: 'options.handRefused.newer',
  wrong: 'options.handRefused.wrong',
  changed: 'options.handRefused.changed',
  unreadable: 'options.handRefused.unreadable',
  'no-rule': 'options.hand.noRule',
} as const;

/** Why rules were not taken: for what they are, or because there would be too many. */
export type RefusedRules =
  | (Omit<Refusal, 'problem'> & { problem: keyof typeof REFUSALS })
  | { problem: 'many-rules' | 'many-lists'; detail?: undefined; line?: undefined };

/** Says why rules were refused, and where the fault is. */
export function RefusedText({ id, refused, where }: { id: string; refused?: RefusedRules; where: boolean }) {
  const place = refused && placeOf(refused, where);
  return (
    <div id={id} role="alert" class="fault" data-testid={id}>
      {refused && <p>{textOf(refused)}</p>}
      {place && <p>{place}</p>}
    </div>
  );
}

function textOf({ problem }: RefusedRules): string {
  if (problem === 'many-rules') return t('options.handRefused.manyRules', [MOST_OWN]);
  return problem === 'many-lists' ? t('options.handRefused.manyLists', [MOST_LISTS]) : t(REFUSALS[problem]);
}

function placeOf({ detail, line }: RefusedRules, where: boolean): string {
  if (line === undefined || !where) return detail ?? '';
  return detail ? t('options.handRefused.lineDetail', [line, detail]) : t('options.handRefused.line', [line]);
}
