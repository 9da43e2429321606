import { t } from '../../../lib/extension/i18n';
import type { ListProblem } from '../../../lib/settings/subscriptions';

const FILE_TEXTS = {
  'too-large': 'options.handRefused.tooLarge',
  'no-json': 'options.handRefused.noJson',
  'other-file': 'options.handRefused.otherFile',
  newer: 'options.handRefused.newer',
  wrong: 'options.handRefused.wrong',
  changed: 'options.handRefused.changed',
  redirect: 'subscribe.redirect',
  type: 'subscribe.type',
  'no-name': 'subscribe.noName',
  pin: 'subscribe.pin',
} as const;

/** Returns why a list could not be downloaded or used, in a sentence. */
export function listProblemText({ problem, detail = '', line }: ListProblem, host: string): string {
  if (problem === 'offline') return t('subscribe.offline', [host]);
  if (problem === 'status') return t('subscribe.status', [detail]);
  if (problem === 'denied') return t('subscribe.denied', [host]);
  if (problem === 'renamed') return t('subscribe.renamed', [detail]);
  if (problem === 'storage') return t('options.problem', [detail]);
  const where = line === undefined ? detail : t('options.handRefused.lineDetail', [line, detail]);
  return [t(FILE_TEXTS[problem]), where].filter(Boolean).join(' ');
}
