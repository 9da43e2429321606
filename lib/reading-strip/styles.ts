import { prepareButton, showFocus as showOutline } from '../overlay/controls';

export const STRIP_STYLE =
  'position: fixed; inset: auto 0 16px 0; margin: auto; width: fit-content; max-width: min(94vw, 640px); box-sizing: border-box; border: 1px solid #5d6866; border-radius: 12px; overflow: hidden; background: #1c2120; color: #fff; font: 500 14px/1.5 system-ui, sans-serif; box-shadow: 0 4px 24px rgb(0 0 0 / 0.35); pointer-events: auto; outline: none;';
export const ROW_STYLE = 'display: flex; flex-wrap: wrap; gap: 2px; align-items: center; padding: 5px 6px;';
export const PANEL_STYLE =
  'padding: 12px 16px; border-bottom: 1px solid #3c4745; max-height: 60vh; overflow: auto; overscroll-behavior: contain;';
export const MESSAGE_STYLE = 'display: none; padding: 8px 16px; border-bottom: 1px solid #3c4745;';
export const TRACK_STYLE = 'height: 2px; background: #3c4745;';
export const PROGRESS_STYLE = 'height: 2px; width: 0; background: #6fd3b7;';
const BUTTON_STYLE =
  'appearance: none; margin: 0; min-height: 32px; padding: 3px 10px; border: 0; border-radius: 8px; background: transparent; color: #fff; font: 500 14px/1.5 system-ui, sans-serif; cursor: pointer; text-align: start;';

/** Distance (px) of the outline around a focused control, which is inside the strip. */
const FOCUS_OFFSET = -2;

/** Draws an outline around a control of the strip while it has the focus. */
export const showFocus = (control: HTMLElement): void => showOutline(control, FOCUS_OFFSET);

/** Creates a button of the strip. Clicks that scripts dispatch are ignored. */
export function createStripButton(
  document: Document,
  label: string,
  key: string,
  onPress: () => void,
): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.style.cssText = BUTTON_STYLE;
  button.textContent = label;
  prepareButton(button, key, onPress);
  button.addEventListener('pointerenter', () => {
    button.style.background = '#3c4745';
  });
  button.addEventListener('pointerleave', () => {
    button.style.background = 'transparent';
  });
  showFocus(button);
  return button;
}
