import { useEffect, useState } from 'preact/hooks';

type Panels = typeof import('../lazy-panels');

/**
 * Loads the panels of all tabs but the first.
 *
 * @param rendered whether the first content is visible; nothing is loaded before that
 * @returns the panel components once loaded
 */
export function useLazyPanels(rendered: boolean): Panels | undefined {
  const [panels, setPanels] = useState<Panels>();
  useEffect(() => {
    if (rendered) import('../lazy-panels').then(setPanels);
  }, [rendered]);
  return panels;
}
