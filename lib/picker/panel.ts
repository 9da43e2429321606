import { ACCENT, createOverlayHost, FONT, showInTopLayer } from './overlay-host';

const BOX_STYLE = `position: fixed; inset: auto 0 24px 0; margin: auto; box-sizing: border-box; width: fit-content; max-width: min(94vw, 760px); padding: 12px 18px; border-radius: 12px; background: #1c2120; color: #fff; font: ${FONT}; box-shadow: 0 4px 24px rgb(0 0 0 / 0.35); pointer-events: auto; display: flex; flex-wrap: wrap; gap: 8px 12px; align-items: center;`;
const FIELD_STYLE = 'display: none; gap: 8px; align-items: center;';
const SELECT_STYLE = `max-width: 16em; padding: 4px 8px; border: 1px solid #5d6866; border-radius: 8px; background: #1c2120; color: #fff; font: ${FONT};`;
const BUTTON_STYLE = `appearance: none; margin: 0; padding: 6px 14px; border: 1px solid #5d6866; border-radius: 8px; background: transparent; color: #fff; font: ${FONT}; cursor: pointer;`;

export interface PanelAction {
  label: string;
  /** Whether the action is highlighted. The first action gets the focus. */
  isPrimary?: boolean;
  onPress(): void;
}

export interface ScopeOption {
  value: string;
  text: string;
}

/** The panel with the actions for a picked element. */
export interface Panel {
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
  /** Called on Escape. */
  onClose(): void;
}

/** Opens a panel at the bottom of the window. It takes the focus, and returns it when closed. */
export function openPanel(document: Document, { size, scope, onClose }: PanelOptions): Panel {
  const focusedBefore = document.activeElement;
  const { host, root } = createOverlayHost(document);
  const box = document.createElement('div');
  box.setAttribute('role', 'dialog');
  box.style.cssText = BOX_STYLE;
  const message = document.createElement('span');
  message.setAttribute('role', 'status');
  message.style.cssText = 'flex: 1 1 12em;';
  const slider = createSlider(document, size);
  const sizeField = createField(document, size?.name, slider);
  const select = createSelect(document, scope);
  const scopeField = createField(document, scope?.name, select);
  const buttons = document.createElement('span');
  buttons.style.cssText = 'display: flex; flex-wrap: wrap; gap: 8px;';
  box.append(message, sizeField, scopeField, buttons);
  root.append(box);
  showInTopLayer(host);
  handleKeys(host, onClose);
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
      sizeField.style.display = hasFields && (size?.count ?? 0) > 1 ? 'flex' : 'none';
      scopeField.style.display = hasFields && select.options.length > 1 ? 'flex' : 'none';
      buttons.replaceChildren(...actions.map((action) => createButton(document, action)));
      if (root.activeElement !== slider && root.activeElement !== select)
        (buttons.firstElementChild as HTMLElement | null)?.focus({ preventScroll: true });
    },
    close() {
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

function createSlider(document: Document, size: PanelOptions['size']): HTMLInputElement {
  const slider = document.createElement('input');
  slider.type = 'range';
  slider.min = '1';
  slider.max = String(size?.count ?? 1);
  slider.value = String(size?.at ?? 1);
  slider.style.cssText = `accent-color: ${ACCENT}; width: 96px;`;
  slider.addEventListener('input', () => size?.choose(Number(slider.value)));
  return slider;
}

function createSelect(document: Document, scope: PanelOptions['scope']): HTMLSelectElement {
  const select = document.createElement('select');
  select.style.cssText = SELECT_STYLE;
  select.addEventListener('change', () => scope?.choose(select.value));
  return select;
}

function createOption(document: Document, { value, text }: ScopeOption): HTMLOptionElement {
  const option = document.createElement('option');
  option.value = value;
  option.textContent = text;
  return option;
}

function createButton(document: Document, { label, isPrimary, onPress }: PanelAction): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.style.cssText = isPrimary ? `${BUTTON_STYLE} background: ${ACCENT}; border-color: ${ACCENT};` : BUTTON_STYLE;
  button.textContent = label;
  button.addEventListener('click', onPress);
  button.addEventListener('focus', () => {
    button.style.outline = '2px solid #fff';
    button.style.outlineOffset = '2px';
  });
  button.addEventListener('blur', () => {
    button.style.outline = 'none';
  });
  return button;
}

function handleKeys(host: HTMLElement, onClose: () => void): void {
  // Keeps the page's keyboard shortcuts from reacting to what is typed in the panel.
  for (const name of ['keydown', 'keyup', 'keypress', 'click', 'pointerdown', 'pointerup'] as const)
    host.addEventListener(name, (event) => event.stopPropagation());
  host.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !event.isTrusted) return;
    event.preventDefault();
    onClose();
  });
}
