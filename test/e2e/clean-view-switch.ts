import type { Popup } from '../../scripts/driver/popup';

const SWITCH = `document.querySelector('[data-testid="clean-view"]')`;
/** Returns the state of the clean view switch in the popup. */
export const switchState = (popup: Popup) =>
  popup.evaluate<'on' | 'off' | 'missing'>(
    `({ true: 'on', false: 'off' })[${SWITCH}?.getAttribute('aria-checked')] ?? 'missing'`,
  );
/** Presses the clean view switch in the popup, without waiting for the page. */
export const pressSwitch = (popup: Popup) => popup.evaluate(`${SWITCH}.click()`);
