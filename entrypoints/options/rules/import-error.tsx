import { t } from '../../../lib/extension/i18n';
import type { RuleFileProblem } from '../../../lib/rules/list/parse';
import { MAX_RULE_LISTS, MAX_USER_RULES } from '../../../lib/settings/schema';

const ERROR_TEXTS = {
  'too-large': 'options.handRefused.tooLarge',
  'no-json': 'options.handRefused.noJson',
  'other-file': 'options.handRefused.otherFile',
  newer: 'options.handRefused.newer',
  wrong: 'options.handRefused.wrong',
  changed: 'options.handRefused.changed',
  unreadable: 'options.handRefused.unreadable',
  'no-rule': 'options.hand.noRule',
} as const;

/** Reason why an import failed: the file is invalid, or a limit would be exceeded. */
export type ImportFailure =
  | (Omit<RuleFileProblem, 'problem'> & { problem: keyof typeof ERROR_TEXTS })
  | { problem: 'many-rules' | 'many-lists'; detail?: undefined; line?: undefined };

/**
 * Shows why an import failed, and where in the file the error is.
 *
 * @param showLine whether to show the line number; without a file it is meaningless to the reader
 */
export function ImportError({
  id,
  failure,
  showLine = false,
}: {
  id: string;
  failure?: ImportFailure;
  showLine?: boolean;
}) {
  const location = failure && locationText(failure, showLine);
  return (
    <div id={id} role="alert" class="fault" data-testid={id}>
      {failure && <p>{failureText(failure)}</p>}
      {location && <p>{location}</p>}
    </div>
  );
}

function failureText({ problem }: ImportFailure): string {
  if (problem === 'many-rules') return t('options.handRefused.manyRules', [MAX_USER_RULES]);
  return problem === 'many-lists' ? t('options.handRefused.manyLists', [MAX_RULE_LISTS]) : t(ERROR_TEXTS[problem]);
}

function locationText({ detail, line }: ImportFailure, showLine: boolean): string {
  if (line === undefined || !showLine) return detail ?? '';
  return detail ? t('options.handRefused.lineDetail', [line, detail]) : t('options.handRefused.line', [line]);
}
