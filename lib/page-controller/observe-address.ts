/**
 * Calls back when the address of a page changes without a load. Uses the Navigation API where the browser has it.
 *
 * @returns a function that stops it
 */
export function observeAddress(frame: Window | null, onChange: () => void): () => void {
  const { navigation } = (frame ?? {}) as { navigation?: EventTarget };
  let url = frame?.location.href;
  const check = () => {
    if (frame?.location.href === url) return;
    url = frame?.location.href;
    onChange();
  };
  navigation?.addEventListener('currententrychange', check);
  frame?.addEventListener('popstate', check);
  return () => {
    navigation?.removeEventListener('currententrychange', check);
    frame?.removeEventListener('popstate', check);
  };
}
