import { useRef, useState } from 'preact/hooks';
import { t } from '../../../lib/extension/i18n';
import { endSubscription } from '../../../lib/extension/subscriptions';
import { parseListAddress } from '../../../lib/settings/list-address';
import { ConfirmDialog } from '../confirm-dialog';
import { EntryForm } from '../entry-form';
import type { SectionProps } from '../section-props';
import { ListDescription } from './import-rules';
import { addSubscribedList, type FoundList, requestList } from './request-list';
import { useSubscriptions } from './use-subscriptions';

/** A form for subscribing to a rule list by its address. The list is shown before it is used. */
export function SubscribeToList(props: SectionProps) {
  const field = useRef<HTMLInputElement>(null);
  const subscriptions = useSubscriptions();
  const [problem, setProblem] = useState('');
  const [found, setFound] = useState<FoundList>();

  const refuse = (text: string) => {
    setProblem(text);
    field.current?.focus();
  };
  const ask = async () => {
    setProblem('');
    const address = parseListAddress(field.current?.value ?? '');
    if (!address) return refuse(t('subscribe.invalid'));
    if (subscriptions.some((one) => one.address === address && one.name)) return refuse(t('subscribe.known'));
    const result = await requestList(address, props.settings);
    if ('refusal' in result) refuse(result.refusal);
    else setFound(result);
  };
  const cancel = () => {
    if (found) void endSubscription(found.address).catch(() => {});
    setFound(undefined);
  };
  const confirm = async (list: FoundList) => {
    setFound(undefined);
    const text = await addSubscribedList(list, props);
    if (text) refuse(text);
    else if (field.current) field.current.value = '';
  };
  return (
    <EntryForm
      id="list-address"
      class="paste"
      label={t('subscribe.label')}
      button={t('subscribe.button')}
      inputRef={field}
      input={{
        inputMode: 'url',
        'aria-invalid': problem !== '',
        'aria-describedby': 'list-hint list-refused',
        onInput: () => setProblem(''),
      }}
      onSubmit={() => void ask()}
    >
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
          <ListDescription
            list={found.file}
            replaces={props.settings.lists.some(({ name }) => name === found.file.name)}
          />
        </ConfirmDialog>
      )}
    </EntryForm>
  );
}
