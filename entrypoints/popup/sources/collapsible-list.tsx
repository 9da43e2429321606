import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../../lib/extension/i18n';

/** A list that shows its first items and the rest on demand. A single extra item is shown at once. */
export function CollapsibleList({
  items,
  first,
  class: name,
}: {
  items: readonly ComponentChild[];
  first: number;
  class: string;
}) {
  const [expanded, setExpanded] = useState(false);
  const collapsible = items.length > first + 1;
  if (!items.length) return null;
  return (
    <>
      <ul class={name}>{collapsible && !expanded ? items.slice(0, first) : items}</ul>
      {collapsible && (
        <button type="button" class="plain" aria-expanded={expanded} onClick={() => setExpanded(!expanded)}>
          {expanded ? t('sources.fewer') : t('sources.all', [items.length])}
        </button>
      )}
    </>
  );
}
