import { MARK } from './sheet';

/** Milliseconds of calm before a changed page is read again. */
const CALM = 200;
/** Even a page that never rests is read again after this long. */
const LONGEST = 1500;

/**
 * Tells when a page has changed by itself. What it adds is hidden already, for it carries no mark; so there is time to
 * wait for calm, unless the story itself was taken out.
 *
 * @param urgent asked at each change: must the page be read before the next frame?
 * @param read reads the page again
 * @returns the undo
 */
export function watch(document: Document, urgent: () => boolean, read: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  let lastUrgent = 0;
  const run = () => {
    clearTimeout(timer);
    timer = undefined;
    since = 0;
    read();
  };
  const observer = new MutationObserver((records) => {
    if (!records.some(concerns)) return;
    const now = performance.now();
    if (urgent() && now - lastUrgent > CALM) {
      lastUrgent = now;
      run();
      return;
    }
    since ||= now;
    clearTimeout(timer);
    timer = setTimeout(run, Math.max(0, Math.min(CALM, since + LONGEST - now)));
  });
  observer.observe(document.documentElement, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}

/** What happens inside hidden parts (adverts, tickers) and inside kept blocks changes nothing that the view decides. */
function concerns({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (!addedNodes.length && !removedNodes.length) return false;
  if (target.nodeType !== 1 || (target as Element).localName === 'html') return true;
  return (target as Element).getAttribute(MARK)?.split(' ')[0] === 'path';
}
