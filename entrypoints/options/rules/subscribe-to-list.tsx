import { useRef, useState } from 'preact/hooks';
import { t } from '../../../lib/extension/i18n';
import { sendMessage } from '../../../lib/extension/messages';
import { requestSite } from '../../../lib/extension/sites';
import {
  confirmSubscription,
  endSubscription,
  loadSubscriptions,
  startSubscription,
} from '../../../lib/extension/subscriptions';
import { listPattern, parseListAddress } from '../../../lib/settings/list-address';
import { toLoadedRuleList } from '../../../lib/settings/rule-lists';
import { MAX_RULE_LISTS } from '../../../lib/settings/schema';
import { withoutRuleList, withRuleList } from '../../../lib/settings/user-rules';
import { ConfirmDialog } from '../confirm-dialog';
import type { SectionProps } from '../section-props';
import { findLimitExceeded, isRuleList, type RuleListFile } from './add-rules';
import { ListDescription } from './import-rules';
import { listProblemText } from './list-problem-text';
import { useSubscriptions } from './use-subscriptions';

/** A form for subscribing to a rule list by its address. The list is shown before it is used. */
export function SubscribeToList(props: SectionProps) {
  const { settings, change, notify } = props;
  const field = useRef<HTMLInputElement>(null);
  const subscriptions = useSubscriptions();
  const [problem, setProblem] = useState('');
  const [found, setFound] = useState<{ address: string; file: RuleListFile }>();

  const refuse = (text: string) => {
    setProblem(text);
    field.current?.focus();
  };
  const ask = async () => {
    setProblem('');
    const address = parseListAddress(field.current?.value ?? '');
    if (!address) return refuse(t('subscribe.invalid'));
    if (subscriptions.some((one) => one.address === address && one.name)) return refuse(t('subscribe.known'));
    // The request must be before any await: browsers accept it only during a user gesture.
    const allowing = requestSite(listPattern(address)).catch(() => false);
    const starting = startSubscription(address);
    try {
      const [isAllowed] = await Promise.all([allowing, starting]);
      const result = isAllowed ? await sendMessage('fetchRuleList', { address }) : null;
      const text = !result
        ? t('always.denied')
        : 'problem' in result
          ? listProblemText(result, new URL(address).hostname)
          : !isRuleList(result.file)
            ? t('subscribe.noName')
            : findLimitExceeded(result.file, settings)
              ? t('options.handRefused.manyLists', [MAX_RULE_LISTS])
              : '';
      if (!text && result && 'file' in result && isRuleList(result.file))
        return setFound({ address, file: result.file });
      refuse(text);
    } catch (error) {
      refuse(t('options.problem', [error instanceof Error ? error.message : String(error)]));
    }
    await endSubscription(address).catch(() => {});
  };
  const cancel = () => {
    if (found) void endSubscription(found.address).catch(() => {});
    setFound(undefined);
  };
  const confirm = async ({ address, file }: { address: string; file: RuleListFile }) => {
    setFound(undefined);
    const list = toLoadedRuleList(file, new Date());
    const before = settings.lists.find(({ name }) => name === file.name);
    const isSaved =
      (await loadSubscriptions()).some((one) => one.address === address) &&
      (await change((current) => withRuleList(current, list), true));
    if (!isSaved) return endSubscription(address).catch(() => {});
    try {
      await confirmSubscription(address, file);
    } catch (error) {
      return refuse(t('options.problem', [error instanceof Error ? error.message : String(error)]));
    }
    if (field.current) field.current.value = '';
    const undo = async () => {
      await endSubscription(address);
      return change((current) => (before ? withRuleList(current, before) : withoutRuleList(current, list)), true);
    };
    notify(t('subscribe.done', [file.name]), undo, 'rules');
  };
  return (
    <form
      class="paste"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void ask();
      }}
    >
      <label for="list-address">{t('subscribe.label')}</label>
      <div class="field">
        <input
          ref={field}
          id="list-address"
          type="text"
          inputMode="url"
          autoComplete="off"
          autoCapitalize="none"
          spellcheck={false}
          dir="ltr"
          aria-invalid={problem !== ''}
          aria-describedby="list-hint list-refused"
          onInput={() => setProblem('')}
        />
        <button type="submit" class="button">
          {t('subscribe.button')}
        </button>
      </div>
      <p id="list-hint" class="quiet">
        {t('subscribe.hint')}
      </p>
      <p id="list-refused" role="alert" class="fault" data-testid="list-refused">
        {problem}
      </p>
      {found && (
        <ConfirmDialog
          title={t('subscribe.ask')}
          confirmLabel={t('subscribe.button')}
          onConfirm={() => void confirm(found)}
          onClose={cancel}
        >
          <p class="quiet">{found.address}</p>
          <ListDescription list={found.file} replaces={settings.lists.some(({ name }) => name === found.file.name)} />
        </ConfirmDialog>
      )}
    </form>
  );
}
