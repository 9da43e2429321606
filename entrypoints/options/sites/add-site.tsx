import { useState } from 'preact/hooks';
import { t } from '../../../lib/extension/i18n';
import { originPatternOf, requestSite } from '../../../lib/extension/sites';
import { parseSiteInput } from '../../../lib/settings/site-input';
import { EntryForm } from '../entry-form';
import type { Notify } from '../use-status';

interface Props {
  /** Host names of the sites that are cleaned automatically. */
  automaticSites: readonly string[];
  notify: Notify;
}

/** A form that adds a site to be cleaned automatically. */
export function AddSite({ automaticSites, notify }: Props) {
  const [error, setError] = useState('');
  const add = async (form: HTMLFormElement) => {
    const field = form.elements.namedItem('host') as HTMLInputElement;
    const hosts = parseSiteInput(field.value);
    const [name = ''] = hosts;
    const problem = !name
      ? t('options.sites.invalid')
      : automaticSites.includes(name)
        ? t('options.sites.known', [name])
        : '';
    setError(problem);
    if (problem) return field.focus();
    try {
      // Must be before any await: browsers accept a permission request only during a user gesture.
      const granted = await requestSite(...hosts.flatMap((host) => originPatternOf(`https://${host}/`) ?? []));
      notify(granted ? t('always.done', [name]) : t('always.denied'));
      if (granted) form.reset();
    } catch (cause) {
      notify(t('options.problem', [cause instanceof Error ? cause.message : String(cause)]));
    }
  };
  return (
    <EntryForm
      id="add-host"
      class="add"
      label={t('options.sites.add')}
      button={t('options.sites.button')}
      input={{
        name: 'host',
        inputMode: 'url',
        placeholder: t('options.sites.placeholder'),
        'aria-invalid': error !== '',
        'aria-describedby': error ? 'add-fault' : 'add-hint',
        onInput: () => setError(''),
      }}
      onSubmit={(form) => void add(form)}
    >
      <p id="add-hint" class="quiet">
        {t('options.sites.hint')}
      </p>
      <p id="add-fault" class="fault" role="alert">
        {error}
      </p>
    </EntryForm>
  );
}
