import type { OutlineEntry } from '../types';
import { createStripButton } from './styles';

/** Creates the list of the story's subheadings. */
export function createOutlinePanel(
  document: Document,
  entries: readonly OutlineEntry[],
  scrollTo: (place: number) => void,
): HTMLElement {
  const list = document.createElement('div');
  list.style.cssText = 'display: grid; gap: 2px; justify-items: start;';
  const top = Math.min(...entries.map(({ level }) => level));
  list.append(
    ...entries.map(({ text, level, place }) => {
      const button = createStripButton(document, text, '', () => scrollTo(place));
      button.style.marginInlineStart = `${(level - top) * 14}px`;
      return button;
    }),
  );
  return list;
}
