import { useEffect, useState } from 'preact/hooks';

/** What the panels behind the first tab are made of. */
type Panels = typeof import('./panels');

/**
 * @param drawn is there something to be seen already? Nothing is loaded before that
 * @returns the panels, once they are there
 */
export function usePanels(drawn: boolean): Panels | undefined {
  const [panels, setPanels] = useState<Panels>();
  useEffect(() => {
    if (drawn) import('./panels').then(setPanels);
  }, [drawn]);
  return panels;
}
