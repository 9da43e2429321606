import { ACCENT, FONT, openHost, raise } from './host';

export interface PanelAction {
  name: string;
  /** The first that is pressed by Enter, drawn most plainly. */
  main?: boolean;
  press(): void;
}

/** What the reader can do with something that was pointed at. */
export interface Panel {
  /** Says what has happened, to those who see and those who hear. */
  say(text: string): void;
  /** What can be chosen beside the size; one choice is none. */
  choices(options: readonly { value: string; text: string }[], value: string): void;
  /** `sized`: is there a choice of how much, and of what else? */
  offer(actions: readonly PanelAction[], sized?: boolean): void;
  close(): void;
}

export interface PanelOptions {
  /** Name of the slider, and between how many sizes it chooses, from 1. */
  sizes?: { name: string; count: number; at: number; choose(at: number): void };
  /** Name of the choice of what else is meant. */
  choice?: { name: string; choose(value: string): void };
  /** Escape, or the panel lost its page. */
  onClose(): void;
}

const BUTTON = `appearance: none; margin: 0; padding: 6px 14px; border: 1px solid #5d6866; border-radius: 8px; background: transparent; color: #fff; font: ${FONT}; cursor: pointer;`;

/** Opens a panel at the foot of the window; keys go to it, and back to where they were when it closes. */
export function openPanel(document: Document, { sizes, choice, onClose }: PanelOptions): Panel {
  const before = document.activeElement;
  const { host, root } = openHost(document);
  const box = document.createElement('div');
  box.setAttribute('role', 'dialog');
  box.style.cssText = `position: fixed; inset: auto 0 24px 0; margin: auto; box-sizing: border-box; width: fit-content; max-width: min(94vw, 760px); padding: 12px 18px; border-radius: 12px; background: #1c2120; color: #fff; font: ${FONT}; box-shadow: 0 4px 24px rgb(0 0 0 / 0.35); pointer-events: auto; display: flex; flex-wrap: wrap; gap: 8px 12px; align-items: center;`;
  const words = document.createElement('span');
  words.setAttribute('role', 'status');
  words.style.cssText = 'flex: 1 1 12em;';
  const size = document.createElement('label');
  size.style.cssText = 'display: none; gap: 8px; align-items: center;';
  const range = document.createElement('input');
  range.type = 'range';
  range.min = '1';
  range.max = String(sizes?.count ?? 1);
  range.value = String(sizes?.at ?? 1);
  range.style.cssText = `accent-color: ${ACCENT}; width: 96px;`;
  range.addEventListener('input', () => sizes?.choose(Number(range.value)));
  size.append(sizes?.name ?? '', range);
  const which = document.createElement('label');
  which.style.cssText = size.style.cssText;
  const select = document.createElement('select');
  select.style.cssText = `max-width: 16em; padding: 4px 8px; border: 1px solid #5d6866; border-radius: 8px; background: #1c2120; color: #fff; font: ${FONT};`;
  select.addEventListener('change', () => choice?.choose(select.value));
  which.append(choice?.name ?? '', select);
  const buttons = document.createElement('span');
  buttons.style.cssText = 'display: flex; flex-wrap: wrap; gap: 8px;';
  box.append(words, size, which, buttons);
  root.append(box);
  raise(host);
  const close = () => {
    host.remove();
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  };
  // The page's own shortcuts do not hear what is typed here.
  for (const name of ['keydown', 'keyup', 'keypress', 'click', 'pointerdown', 'pointerup'] as const)
    host.addEventListener(name, (event) => event.stopPropagation());
  host.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !event.isTrusted) return;
    event.preventDefault();
    onClose();
  });
  return {
    say(text) {
      words.textContent = text;
      box.setAttribute('aria-label', text);
    },
    choices(options, value) {
      select.replaceChildren(
        ...options.map(({ value, text }) => {
          const option = document.createElement('option');
          option.value = value;
          option.textContent = text;
          return option;
        }),
      );
      select.value = value;
    },
    offer(actions, sized = false) {
      size.style.display = sized && (sizes?.count ?? 0) > 1 ? 'flex' : 'none';
      which.style.display = sized && select.options.length > 1 ? 'flex' : 'none';
      buttons.replaceChildren(
        ...actions.map(({ name, main, press }) => {
          const button = document.createElement('button');
          button.type = 'button';
          button.style.cssText = main ? `${BUTTON} background: ${ACCENT}; border-color: ${ACCENT};` : BUTTON;
          button.textContent = name;
          button.addEventListener('click', press);
          button.addEventListener('focus', () => {
            button.style.outline = '2px solid #fff';
            button.style.outlineOffset = '2px';
          });
          button.addEventListener('blur', () => {
            button.style.outline = 'none';
          });
          return button;
        }),
      );
      if (root.activeElement !== range && root.activeElement !== select)
        (buttons.firstElementChild as HTMLElement | null)?.focus({ preventScroll: true });
    },
    close,
  };
}
