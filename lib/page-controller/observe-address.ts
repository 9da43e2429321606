/**
 * Calls back when the URL of a page changes without loading a page. Uses the browser's Navigation API if available.
 *
 * @returns a function that ends the observation
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
