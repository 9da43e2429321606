import { ACCENT, FONT, openHost, raise } from './host';

/** Height of the words on the frame, in pixels. */
const LABEL = 24;
/** So many others are framed thinly. */
const THIN = 20;
/** The colour of what cannot be chosen. */
const REFUSED = '#a42b1e';

/** What is drawn over a page while the reader points: a frame around one element, and a bar that says what to do. */
export interface Overlay {
  /** Draws the frame around an element, with a few words on it; null takes it away. `refused`: it cannot be chosen. */
  frame(element: Element | null, words: string, refused?: boolean): void;
  /** Draws thin frames around what is like it. */
  hint(elements: readonly Element[]): void;
  remove(): void;
}

/** @param hint what the reader can do now */
export function openOverlay(document: Document, hint: string): Overlay {
  const { host, root } = openHost(document);
  const box = document.createElement('div');
  box.style.cssText = `position: fixed; display: none; border: 3px dashed ${ACCENT}; border-radius: 6px; background: rgb(11 107 85 / 0.12); pointer-events: none;`;
  const label = document.createElement('span');
  label.style.cssText = `position: absolute; top: 0; left: 0; padding: 1px 8px; border-radius: 0 0 6px 0; background: ${ACCENT}; color: #fff; font: ${FONT}; white-space: nowrap;`;
  box.append(label);
  const bar = document.createElement('div');
  bar.tabIndex = -1;
  bar.setAttribute('role', 'status');
  bar.style.cssText = `position: fixed; inset: auto 0 24px 0; margin: auto; width: fit-content; max-width: min(90vw, 560px); padding: 10px 18px; border-radius: 10px; background: #1c2120; color: #fff; font: ${FONT}; box-shadow: 0 4px 24px rgb(0 0 0 / 0.35); outline: none;`;
  bar.textContent = hint;
  const said = document.createElement('div');
  said.setAttribute('aria-live', 'polite');
  said.style.cssText = 'position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);';
  const others = document.createElement('div');
  root.append(others, box, bar, said);
  raise(host);
  bar.focus({ preventScroll: true });
  return {
    frame(element, words, refused = false) {
      box.style.borderColor = label.style.background = refused ? REFUSED : ACCENT;
      box.style.background = refused ? 'rgb(164 43 30 / 0.08)' : 'rgb(11 107 85 / 0.12)';
      const rect = element?.getBoundingClientRect();
      box.style.display = rect ? 'block' : 'none';
      if (!rect) return;
      const height = document.defaultView?.innerHeight ?? 0;
      // Of a long story the edges are off the screen; the frame shows where it is cut.
      const top = Math.max(4, rect.top - 4);
      const bottom = Math.min(height - 4, rect.bottom + 4);
      box.style.top = `${top}px`;
      box.style.height = `${Math.max(24, bottom - top)}px`;
      box.style.left = `${Math.max(2, rect.left - 6)}px`;
      box.style.width = `${rect.width + 6}px`;
      // Above the frame, where there is room: the first words are what one looks at.
      const above = top > LABEL;
      label.style.top = above ? `-${LABEL}px` : '0';
      label.style.left = above ? '-3px' : '0';
      label.style.borderRadius = above ? '6px 6px 0 0' : '0 0 6px 0';
      if (label.textContent === words) return;
      label.textContent = words;
      said.textContent = words;
    },
    hint(elements) {
      const shown = elements.slice(0, THIN).map((element) => {
        const { top, left, width, height } = element.getBoundingClientRect();
        const thin = document.createElement('div');
        thin.style.cssText = `position: fixed; top: ${top - 3}px; left: ${left - 3}px; width: ${width}px; height: ${height}px; padding: 2px; border: 1px dashed ${ACCENT}; border-radius: 4px;`;
        return thin;
      });
      others.replaceChildren(...shown);
    },
    remove: () => host.remove(),
  };
}
