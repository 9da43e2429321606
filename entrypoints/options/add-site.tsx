import { useState } from 'preact/hooks';
import { t } from '../../lib/extension/i18n';
import { patternOf, requestSite } from '../../lib/extension/sites';
import { hostsOf } from '../../lib/settings/site-name';
import type { Tell } from './use-told';

interface Props {
  /** Names of sites that are always cleaned already. */
  known: readonly string[];
  tell: Tell;
}

/** A field for a site that is to be always cleaned from now on. */
export function AddSite({ known, tell }: Props) {
  const [fault, setFault] = useState('');
  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const field = form.elements.namedItem('host') as HTMLInputElement;
    const hosts = hostsOf(field.value);
    const [name = ''] = hosts;
    const problem = !name ? t('options.sites.invalid') : known.includes(name) ? t('options.sites.known', [name]) : '';
    setFault(problem);
    if (problem) return field.focus();
    try {
      // Nothing is waited for before the question: a browser takes it only straight from a press.
      const done = await requestSite(...hosts.flatMap((host) => patternOf(`https://${host}/`) ?? []));
      tell(done ? t('always.done', [name]) : t('always.denied'));
      if (done) form.reset();
    } catch (error) {
      tell(t('options.problem', [error instanceof Error ? error.message : String(error)]));
    }
  };
  return (
    <form class="add" noValidate onSubmit={(event) => void add(event)}>
      <label for="add-host">{t('options.sites.add')}</label>
      <div class="field">
        <input
          id="add-host"
          name="host"
          type="text"
          inputMode="url"
          autoComplete="off"
          autoCapitalize="none"
          spellcheck={false}
          dir="ltr"
          placeholder={t('options.sites.placeholder')}
          aria-invalid={fault !== ''}
          aria-describedby={fault ? 'add-fault' : 'add-hint'}
          onInput={() => setFault('')}
        />
        <button type="submit" class="button">
          {t('options.sites.button')}
        </button>
      </div>
      <p id="add-hint" class="quiet">
        {t('options.sites.hint')}
      </p>
      <p id="add-fault" class="fault" role="alert">
        {fault}
      </p>
    </form>
  );
}
