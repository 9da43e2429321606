/**
 * Tells when a page's address changes without loading: by the browser's own word, where it has one.
 *
 * @returns the undo
 */
export function whileAddressMoves(frame: Window | null, moved: () => void): () => void {
  const { navigation } = (frame ?? {}) as { navigation?: EventTarget };
  let url = frame?.location.href;
  const look = () => {
    if (frame?.location.href === url) return;
    url = frame?.location.href;
    moved();
  };
  navigation?.addEventListener('currententrychange', look);
  frame?.addEventListener('popstate', look);
  return () => {
    navigation?.removeEventListener('currententrychange', look);
    frame?.removeEventListener('popstate', look);
  };
}
