import { isTopLayerInUse } from '../overlay/host';

/** What keys do while the clean view is on; false if there is nothing to do, so that the page gets the key. */
export type KeyActions = Record<string, () => boolean>;

interface StripKeys {
  /** Actions by key: a lower-case letter, or the name of a key. */
  actions: KeyActions;
  /** Returns whether the reader wants single letters to do something. */
  hasSingleKeys(): boolean;
}

/** Roles in which letters are text, or choose an entry that begins with them. */
const TYPING_ROLES = 'textbox,searchbox,combobox,spinbutton,listbox,menu,menubar,tree,grid,application';
/** Elements in which a key belongs to the page. Players have keys of their own: `J`, `K`, `L`. */
const PAGE_KEYS = `input, textarea, select, video, audio, ${TYPING_ROLES.split(',')
  .map((role) => `[role="${role}"]`)
  .join(', ')}`;

/**
 * Handles keys while the clean view is on, unless the reader is typing, a dialog is open, or a picker is. Keys that the page
 * dispatches by script are ignored. Single letters can be switched off, as WCAG 2.1.4 demands.
 *
 * @param host our own element, in which keys always count
 * @returns a function that stops it
 */
export function handleStripKeys(document: Document, host: Element, { actions, hasSingleKeys }: StripKeys): () => void {
  const window = document.defaultView;
  const onKey = (event: KeyboardEvent) => {
    const { key, target, isTrusted, isComposing, repeat } = event;
    const isLetter = key.length === 1;
    if (!isTrusted || isComposing || hasModifier(event) || isTopLayerInUse(document)) return;
    if (isLetter && !hasSingleKeys()) return;
    if (target !== host && isTakenByPage(document, event)) return;
    const name = isLetter ? key.toLowerCase() : key;
    const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
    if (!action || (repeat && !/^[jk]$/.test(name)) || !action()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window?.addEventListener('keydown', onKey, true);
  return () => window?.removeEventListener('keydown', onKey, true);
}

const hasModifier = ({ ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean =>
  ctrlKey || metaKey || altKey || shiftKey;

/** Returns whether a key belongs to the page: the reader is typing, or has to do with a dialog, menu or player of the page. */
function isTakenByPage(document: Document, event: KeyboardEvent): boolean {
  const [inner] = event.composedPath();
  if (inner instanceof HTMLElement && (inner.isContentEditable || isClosedComponent(inner))) return true;
  if (inner instanceof Element && inner.closest(PAGE_KEYS)) return true;
  return document.fullscreenElement !== null || document.querySelector('dialog[open], :popover-open') !== null;
}

/** Returns whether an element is a custom element without an open shadow root: it may hide a field. */
const isClosedComponent = ({ localName, shadowRoot }: HTMLElement): boolean => localName.includes('-') && !shadowRoot;
