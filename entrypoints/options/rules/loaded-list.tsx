import { useState } from 'preact/hooks';
import { t } from '../../../lib/extension/i18n';
import type { LoadedList } from '../../../lib/settings/lists';
import { dayText } from '../day-text';
import { keepFocus } from '../keep-focus';
import { RuleDetails } from './rule-details';
import { actionText, placeText } from './rule-text';

/** So many of its rules are told. */
const MOST = 100;

interface Props {
  list: LoadedList;
  onTurn(on: boolean): void;
  onRemove(): void;
}

/** A list of rules that was loaded, with what its rules do. */
export function ListRow({ list, onTurn, onRemove }: Props) {
  const { name, release, about, loaded, off, rules } = list;
  const [open, setOpen] = useState(false);
  const facts = [
    ...(release ? [t('options.lists.release', [release])] : []),
    t('options.lists.loaded', [dayText(loaded)]),
    t('options.hand.count', rules.length),
  ];
  return (
    <li class="rule" data-list={name}>
      <div class="words">
        <h4>
          <bdi>{name}</bdi>
        </h4>
        <p class="quiet">{facts.join(' · ')}</p>
        {about && (
          <p class="quiet">
            <bdi>{about}</bdi>
          </p>
        )}
      </div>
      <label class="turn">
        <input
          type="checkbox"
          checked={!off}
          aria-label={t('options.lists.onLabel', [name])}
          onChange={({ currentTarget }) => onTurn(currentTarget.checked)}
        />
        {t('options.lists.on')}
      </label>
      <button
        type="button"
        class="small"
        aria-label={t('options.lists.removeLabel', [name])}
        onClick={({ currentTarget }) => {
          keepFocus(currentTarget);
          onRemove();
        }}
      >
        {t('options.lists.remove')}
      </button>
      {rules.length > 0 && (
        <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>{t('options.lists.what')}</summary>
          {open && (
            <ul>
              {rules.slice(0, MOST).map((rule) => (
                <li key={rule.id}>
                  <p>
                    {actionText(rule)} <span class="quiet">{placeText(rule)}</span>
                  </p>
                  <RuleDetails {...rule} />
                </li>
              ))}
            </ul>
          )}
          {open && rules.length > MOST && <p class="quiet">{t('options.lists.more', rules.length - MOST)}</p>}
        </details>
      )}
    </li>
  );
}
