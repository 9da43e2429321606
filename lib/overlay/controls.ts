import { ACCENT, FONT } from './host';

export const BAR_STYLE = `position: fixed; inset: auto 0 24px 0; margin: auto; box-sizing: border-box; width: fit-content; max-width: min(94vw, 820px); padding: 12px 18px; border: 1px solid #5d6866; border-radius: 12px; background: #1c2120; color: #fff; font: ${FONT}; box-shadow: 0 4px 24px rgb(0 0 0 / 0.35); pointer-events: auto; display: flex; flex-wrap: wrap; gap: 8px 12px; align-items: center; outline: none;`;
const BUTTON_STYLE = `appearance: none; margin: 0; min-height: 32px; max-width: 22em; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; padding: 4px 12px; border: 1px solid #5d6866; border-radius: 8px; background: transparent; color: #fff; font: ${FONT}; cursor: pointer;`;
const KEY_STYLE = `display: inline-block; margin-inline-start: 8px; padding: 1px 5px; border: 1px solid #8b9794; border-radius: 4px; color: #d5dcda; font: 500 11px/1.3 system-ui, sans-serif;`;

export interface ButtonOptions {
  label: string;
  isPrimary?: boolean;
  /** Key that does the same, as it is shown on the button: `R`, `Esc`. */
  key?: string;
  onPress(): void;
}

/** Creates a button of a picker's interface, with its key beside the label. */
export function createButton(document: Document, { label, isPrimary, key, onPress }: ButtonOptions): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.style.cssText = isPrimary ? `${BUTTON_STYLE} background: ${ACCENT}; border-color: ${ACCENT};` : BUTTON_STYLE;
  button.textContent = label;
  button.title = label;
  prepareButton(button, key ?? '', onPress);
  showFocus(button, 2);
  return button;
}

/**
 * Gives a button its action and, beside its label, the key that does the same. Clicks that scripts dispatch are ignored.
 *
 * @param key as it is shown on the button, `R` or `Esc`; '' for none
 */
export function prepareButton(button: HTMLButtonElement, key: string, onPress: () => void): void {
  if (key) {
    button.setAttribute('aria-keyshortcuts', key === 'Esc' ? 'Escape' : key);
    const cap = button.ownerDocument.createElement('span');
    cap.style.cssText = KEY_STYLE;
    cap.setAttribute('aria-hidden', 'true');
    cap.textContent = key;
    button.append(cap);
  }
  button.addEventListener('click', ({ isTrusted }) => {
    if (isTrusted) onPress();
  });
}

/**
 * Draws an outline around a control while it has the focus.
 *
 * @param offset distance of the outline from the control's edge, in pixels
 */
export function showFocus(control: HTMLElement, offset: number): void {
  control.addEventListener('focus', () => {
    control.style.outline = '2px solid #fff';
    control.style.outlineOffset = `${offset}px`;
  });
  control.addEventListener('blur', () => {
    control.style.outline = 'none';
  });
}

/** Keeps what is done inside a host from the page's own listeners, apart from those on the window's capture phase. */
export function isolateEvents(host: HTMLElement): void {
  for (const name of [
    'keydown',
    'keyup',
    'keypress',
    'click',
    'pointerdown',
    'pointerup',
    'mousedown',
    'mouseup',
  ] as const)
    host.addEventListener(name, (event) => event.stopPropagation());
}
