import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../lib/extension/i18n';

/** A list of which the first entries stand there, and the others on a press. One more is never folded away for itself. */
export function Folded({
  items,
  first,
  class: name,
}: {
  items: readonly ComponentChild[];
  first: number;
  class: string;
}) {
  const [whole, setWhole] = useState(false);
  const folds = items.length > first + 1;
  if (!items.length) return null;
  return (
    <>
      <ul class={name}>{folds && !whole ? items.slice(0, first) : items}</ul>
      {folds && (
        <button type="button" class="plain" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? t('sources.fewer') : t('sources.all', [items.length])}
        </button>
      )}
    </>
  );
}
