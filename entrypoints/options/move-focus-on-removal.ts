/** Time (milliseconds) to wait for the removal of the button. */
const TIMEOUT_MS = 3000;

/**
 * Moves the focus when a button is about to be removed along with what it deletes: to the next button of its list, else the
 * previous one, else the section's heading, but never to the top of the page.
 */
export function moveFocusOnRemoval(button: HTMLElement): void {
  const section = button.closest('section');
  if (!section) return;
  const buttons = [...(button.closest('ul') ?? section).querySelectorAll<HTMLElement>('button')];
  const index = buttons.indexOf(button);
  const candidates = [...buttons.slice(index + 1), ...buttons.slice(0, Math.max(0, index)).reverse()];
  const observer = new MutationObserver(() => {
    if (button.isConnected) return;
    observer.disconnect();
    const isFocusLost = document.activeElement === null || document.activeElement === document.body;
    if (isFocusLost)
      (candidates.find((candidate) => candidate.isConnected) ?? section.querySelector<HTMLElement>('h2'))?.focus();
  });
  observer.observe(section, { childList: true, subtree: true });
  setTimeout(() => observer.disconnect(), TIMEOUT_MS);
}
