/** Key of the mark that the content script sets on the global object of its isolated world. */
export const INSTANCE_MARKER = 'clean-copy';

/** Marks the page as having this content script. Returns false if another injection has marked it before. */
export function markInstance(): boolean {
  const key = Symbol.for(INSTANCE_MARKER);
  if (key in globalThis) return false;
  Object.defineProperty(globalThis, key, { value: true });
  return true;
}
