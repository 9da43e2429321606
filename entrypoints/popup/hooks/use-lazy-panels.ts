import { useEffect, useState } from 'preact/hooks';

type Panels = typeof import('../lazy-panels');

/**
 * Loads the panels of all tabs except the first.
 *
 * @param rendered whether the first tab is visible; nothing is loaded before that
 * @returns the panel components; undefined until loaded
 */
export function useLazyPanels(rendered: boolean): Panels | undefined {
  const [panels, setPanels] = useState<Panels>();
  useEffect(() => {
    if (rendered) import('../lazy-panels').then(setPanels);
  }, [rendered]);
  return panels;
}
