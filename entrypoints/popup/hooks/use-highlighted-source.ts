import { useEffect, useState } from 'preact/hooks';
import { plural, t } from '../../../lib/extension/i18n';
import type { Source } from '../../../lib/types';
import type { PopupActions } from '../popup-actions';

interface UseHighlightedSource {
  /** Index of the source whose passages are highlighted, and index of the current passage. */
  highlighted?: { source: number; passage: number };
  /** Highlights a source's passages and scrolls to one; if it is the current one, removes the highlights instead. */
  toggle(source: number, passage: number): void;
  clear(): void;
}

/**
 * Highlights the passages of one source at a time in the page.
 *
 * @param visible whether the list shows which source it is; if not, nothing is highlighted
 */
export function useHighlightedSource(
  sources: readonly Source[] | null,
  visible: boolean,
  actions: PopupActions,
): UseHighlightedSource {
  const [highlighted, setHighlighted] = useState<UseHighlightedSource['highlighted']>();
  const clear = () => {
    setHighlighted(undefined);
    actions.showPassages(null, 0);
  };
  useEffect(() => {
    if (!visible && highlighted) clear();
  }, [visible]);
  const toggle = (source: number, passage: number) => {
    if (highlighted?.source === source && highlighted.passage === passage) {
      clear();
      actions.announce(t('sources.unmarked'), true);
      return;
    }
    setHighlighted({ source, passage });
    actions.showPassages(source, passage);
    const { attributions = [], name = '' } = sources?.[source] ?? {};
    if (highlighted?.source !== source) actions.announce(plural('sources.marked', attributions.length, [name]), true);
  };
  return { ...(highlighted && { highlighted }), toggle, clear };
}
