import type { Popup } from '../../scripts/driver/popup';

/** Size (CSS pixels) that the popup always has. */
export const POPUP_SIZE = { width: 400, height: 600 };

/** Headings of the facts, which every story shows without scrolling. */
export const FACTS = ['Dateline', 'Sources cited', 'Related coverage'];

/** Returns the size of the popup (CSS pixels). */
export const sizeOf = (popup: Popup) =>
  popup.evaluate<typeof POPUP_SIZE>('({ width: window.innerWidth, height: window.innerHeight })');

/** Returns the headings of cards that are visible without scrolling. */
export const visibleHeadings = (popup: Popup) =>
  popup.evaluate<string[]>(`(() => {
    const area = document.querySelector('.story').getBoundingClientRect();
    return [...document.querySelectorAll('.card h2')].filter((heading) => {
      const { top, bottom, height } = heading.getBoundingClientRect();
      return height > 0 && top >= area.top && bottom <= Math.min(area.bottom, window.innerHeight);
    }).map((heading) => heading.innerText);
  })()`);
