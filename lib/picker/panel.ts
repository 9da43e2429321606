import { BAR_STYLE, type ButtonOptions, createButton, isolateEvents } from '../overlay/controls';
import { ACCENT, createOverlayHost, FONT, showInTopLayer } from '../overlay/host';
import { trapKeys } from './panel-keys';

const FIELD_STYLE = 'display: none; gap: 8px; align-items: center;';
const SELECT_STYLE = `max-width: 18em; min-height: 32px; padding: 4px 8px; border: 1px solid #5d6866; border-radius: 8px; background: #1c2120; color: #fff; font: ${FONT};`;

export interface PanelAction extends ButtonOptions {
  /** Whether the button gets the focus; otherwise the first one does. */
  takesFocus?: boolean;
}

export interface ScopeOption {
  value: string;
  text: string;
}

/** The panel with the actions for a picked element. */
export interface PickerPanel {
  /** Shows a message, also to screen readers. */
  setMessage(text: string): void;
  /** Sets the options for what else is affected. A single option is not displayed. */
  setScopes(options: readonly ScopeOption[], value: string): void;
  /**
   * Sets the buttons.
   *
   * @param hasFields whether to display the size slider and the scope options
   */
  setActions(actions: readonly PanelAction[], hasFields?: boolean): void;
  close(): void;
}

export interface PanelOptions {
  /** The size slider: its label, the number of sizes, the initial size (from 1), and a callback. */
  size?: { name: string; count: number; at: number; choose(at: number): void };
  /** The scope options: their label, and a callback. */
  scope?: { name: string; choose(value: string): void };
  /** Called on Escape, wherever the focus is. */
  onEscape(): void;
}

/** Opens a panel at the bottom of the window. It takes the focus, keeps Tab inside, and returns the focus when closed. */
export function openPanel(document: Document, { size, scope, onEscape }: PanelOptions): PickerPanel {
  const focusedBefore = document.activeElement;
  const { host, root, add } = createOverlayHost(document);
  const box = document.createElement('div');
  box.setAttribute('role', 'dialog');
  box.style.cssText = BAR_STYLE;
  const message = document.createElement('span');
  message.setAttribute('role', 'status');
  message.style.cssText = 'flex: 1 1 14em;';
  const slider = createSlider(document, size);
  const sizeField = createField(document, size?.name, slider);
  const select = createSelect(document, scope);
  const scopeField = createField(document, scope?.name, select);
  const buttons = document.createElement('span');
  buttons.style.cssText = 'display: flex; flex-wrap: wrap; gap: 8px;';
  box.append(message, sizeField, scopeField, buttons);
  add(box);
  isolateEvents(host);
  showInTopLayer(host);
  let current: readonly PanelAction[] = [];
  const releaseKeys = trapKeys(document, { host, root, onEscape, actions: () => current });
  return {
    setMessage(text) {
      message.textContent = text;
      box.setAttribute('aria-label', text);
    },
    setScopes(options, value) {
      select.replaceChildren(...options.map((option) => createOption(document, option)));
      select.value = value;
    },
    setActions(actions, hasFields = false) {
      current = actions;
      sizeField.style.display = hasFields && (size?.count ?? 0) > 1 ? 'flex' : 'none';
      scopeField.style.display = hasFields && select.options.length > 1 ? 'flex' : 'none';
      buttons.replaceChildren(...actions.map((action) => createButton(document, action)));
      if (hasFields && (root.activeElement === slider || root.activeElement === select)) return;
      const at = Math.max(
        0,
        actions.findIndex(({ takesFocus }) => takesFocus),
      );
      (buttons.children[at] as HTMLElement | undefined)?.focus({ preventScroll: true });
    },
    close() {
      releaseKeys();
      host.remove();
      if (focusedBefore instanceof HTMLElement && focusedBefore.isConnected)
        focusedBefore.focus({ preventScroll: true });
    },
  };
}

function createField(document: Document, name: string | undefined, control: HTMLElement): HTMLElement {
  const field = document.createElement('label');
  field.style.cssText = FIELD_STYLE;
  field.append(name ?? '', control);
  return field;
}

function showFocus(control: HTMLElement): void {
  control.addEventListener('focus', () => {
    control.style.outline = '2px solid #fff';
    control.style.outlineOffset = '2px';
  });
  control.addEventListener('blur', () => {
    control.style.outline = 'none';
  });
}

function createSlider(document: Document, size: PanelOptions['size']): HTMLInputElement {
  const slider = document.createElement('input');
  slider.type = 'range';
  slider.min = '1';
  slider.max = String(size?.count ?? 1);
  slider.value = String(size?.at ?? 1);
  slider.style.cssText = `accent-color: ${ACCENT}; width: 96px; height: 24px; border-radius: 4px;`;
  slider.addEventListener('input', () => size?.choose(Number(slider.value)));
  showFocus(slider);
  return slider;
}

function createSelect(document: Document, scope: PanelOptions['scope']): HTMLSelectElement {
  const select = document.createElement('select');
  select.style.cssText = SELECT_STYLE;
  select.addEventListener('change', () => scope?.choose(select.value));
  showFocus(select);
  return select;
}

function createOption(document: Document, { value, text }: ScopeOption): HTMLOptionElement {
  const option = document.createElement('option');
  option.value = value;
  option.textContent = text;
  return option;
}
