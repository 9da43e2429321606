import { isTopLayerInUse } from '../overlay/host';

/** What single keys do while the clean view is on; false if there is nothing to do, so that the page gets the key. */
export type KeyActions = Record<string, () => boolean>;

const EDITABLE = 'input, textarea, select, [contenteditable]:not([contenteditable="false"]), [role="textbox"]';

/**
 * Handles single keys while the clean view is on, unless the reader is typing, a dialog is open, or a picker is. Keys that the page
 * dispatches by script are ignored.
 *
 * @param host our own element, in which keys always count
 * @returns a function that stops it
 */
export function handleStripKeys(document: Document, host: Element, actions: KeyActions): () => void {
  const window = document.defaultView;
  const onKey = (event: KeyboardEvent) => {
    const { key, target, ctrlKey, metaKey, altKey, isTrusted, isComposing, repeat } = event;
    if (!isTrusted || isComposing || ctrlKey || metaKey || altKey || isTopLayerInUse(document)) return;
    if (target !== host && isTakenByPage(document, event)) return;
    const action = Object.hasOwn(actions, key.length === 1 ? key.toLowerCase() : key)
      ? actions[key.length === 1 ? key.toLowerCase() : key]
      : undefined;
    if (!action || (repeat && !/^[jk]$/i.test(key)) || !action()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window?.addEventListener('keydown', onKey, true);
  return () => window?.removeEventListener('keydown', onKey, true);
}

/** Returns whether a key belongs to the page: the reader is typing, or has to do with a dialog, menu or video of the page. */
function isTakenByPage(document: Document, event: KeyboardEvent): boolean {
  const [inner] = event.composedPath();
  if (inner instanceof Element && inner.closest(EDITABLE)) return true;
  return document.fullscreenElement !== null || document.querySelector('dialog[open], :popover-open') !== null;
}
