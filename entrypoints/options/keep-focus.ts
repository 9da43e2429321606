/** How long a change may take until it is seen, in milliseconds. */
const PATIENCE = 3000;

/**
 * What is pressed to take something away often goes with it. The focus then moves on to the next button of its list, else
 * the one before, else the heading of the section: never to the top of the page.
 *
 * @param pressed the button
 */
export function keepFocus(pressed: HTMLElement): void {
  const section = pressed.closest('section');
  if (!section) return;
  const buttons = [...(pressed.closest('ul') ?? section).querySelectorAll<HTMLElement>('button')];
  const at = buttons.indexOf(pressed);
  const next = [...buttons.slice(at + 1), ...buttons.slice(0, Math.max(0, at)).reverse()];
  const watch = new MutationObserver(() => {
    if (pressed.isConnected) return;
    watch.disconnect();
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (lost) (next.find((button) => button.isConnected) ?? section.querySelector<HTMLElement>('h2'))?.focus();
  });
  watch.observe(section, { childList: true, subtree: true });
  setTimeout(() => watch.disconnect(), PATIENCE);
}
