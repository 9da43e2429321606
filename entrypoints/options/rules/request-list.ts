import { t } from '../../../lib/extension/i18n';
import { sendMessage } from '../../../lib/extension/messages';
import { requestSite } from '../../../lib/extension/sites';
import {
  confirmSubscription,
  endSubscription,
  loadSubscriptions,
  startSubscription,
} from '../../../lib/extension/subscriptions';
import { listPattern } from '../../../lib/settings/list-address';
import { toLoadedRuleList } from '../../../lib/settings/rule-lists';
import { MAX_RULE_LISTS } from '../../../lib/settings/schema';
import { withoutRuleList, withRuleList } from '../../../lib/settings/user-rules';
import type { SectionProps } from '../section-props';
import { findLimitExceeded, isRuleList, type RuleListFile } from './add-rules';
import { listProblemText } from './list-problem-text';

/** A list that was downloaded and waits for the reader's confirmation. */
export interface FoundList {
  address: string;
  file: RuleListFile;
}

const errorText = (error: unknown) => t('options.problem', [error instanceof Error ? error.message : String(error)]);

/**
 * Asks for access to a list's host and downloads the list. Must be called directly in a user gesture. After a failure nothing is
 * left of the request.
 *
 * @returns the list, or a sentence that says why there is none; never rejects
 */
export async function requestList(
  address: string,
  settings: SectionProps['settings'],
): Promise<FoundList | { refusal: string }> {
  // Before any await, as browsers demand.
  const allowing = requestSite(listPattern(address)).catch(() => false);
  let refusal: string;
  try {
    const [isAllowed] = await Promise.all([allowing, startSubscription(address)]);
    const result = isAllowed ? await sendMessage('fetchRuleList', { address }) : null;
    if (!result) refusal = t('always.denied');
    else if ('problem' in result) refusal = listProblemText(result, new URL(address).hostname);
    else if (!isRuleList(result.file)) refusal = t('subscribe.noName');
    else if (findLimitExceeded(result.file, settings)) refusal = t('options.handRefused.manyLists', [MAX_RULE_LISTS]);
    else return { address, file: result.file };
  } catch (error) {
    refusal = errorText(error);
  }
  await endSubscription(address).catch(() => {});
  return { refusal };
}

/**
 * Adds a list that the reader has confirmed, replacing one of the same name, and shows a message with an undo.
 *
 * @returns a sentence that says why it failed; '' after a success, or if the page shows the reason already
 */
export async function addSubscribedList({ address, file }: FoundList, props: SectionProps): Promise<string> {
  const { settings, change, notify } = props;
  const list = toLoadedRuleList(file, new Date());
  const before = settings.lists.find(({ name }) => name === file.name);
  try {
    // Another window may have ended it meanwhile.
    const isAsked = (await loadSubscriptions()).some((one) => one.address === address);
    if (!isAsked || !(await change((current) => withRuleList(current, list), true))) {
      await endSubscription(address);
      return '';
    }
    await confirmSubscription(address, file);
  } catch (error) {
    return errorText(error);
  }
  const undo = async () => {
    await endSubscription(address);
    return change((current) => (before ? withRuleList(current, before) : withoutRuleList(current, list)), true);
  };
  notify(t('subscribe.done', [file.name]), undo, 'rules');
  return '';
}
