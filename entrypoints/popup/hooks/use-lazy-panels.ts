import { useEffect, useState } from 'preact/hooks';

export type Panels = typeof import('../lazy-panels');

/**
 * Loads the panels and the contents of opened cards.
 *
 * @param rendered whether the card is visible; nothing is loaded before that
 * @returns the components; undefined until loaded
 */
export function useLazyPanels(rendered: boolean): Panels | undefined {
  const [panels, setPanels] = useState<Panels>();
  useEffect(() => {
    if (rendered) import('../lazy-panels').then(setPanels);
  }, [rendered]);
  return panels;
}
