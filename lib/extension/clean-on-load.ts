import { sendMessage } from './messages';
import { controlPendingPaint } from './pending-paint';

/** Maximum time to wait for a document to load, in milliseconds; after that it is read although it is incomplete. */
const MAX_WAIT_MS = 1200;
/**
 * Times after loading at which a page without a story is tried again, in milliseconds, because apps render their story
 * later.
 */
const RETRY_DELAYS_MS = [300, 1500];

/**
 * Requests the clean view as soon as the page can be read.
 *
 * @returns `addressChanged`, to be called when an app navigates without loading a page
 */
export function cleanOnLoad(window: Window): { addressChanged(): void } {
  const { document } = window;
  const endPendingPaint = controlPendingPaint(document);
  let on = false;
  let isAsking = false;

  const clean = async (): Promise<void> => {
    if (on || isAsking || !document.body) return;
    isAsking = true;
    try {
      ({ on } = await sendMessage('siteLoaded'));
    } catch {
      // The extension was updated or removed: the page stays as it is.
    } finally {
      isAsking = false;
      if (on || document.readyState !== 'loading') endPendingPaint();
    }
  };
  const retryLater = () => {
    for (const delay of RETRY_DELAYS_MS) setTimeout(clean, delay);
  };

  // A front page has no story.
  if (window.location.pathname === '/') endPendingPaint();
  const timer = setTimeout(clean, MAX_WAIT_MS);
  const onParsed = () => {
    clearTimeout(timer);
    void clean();
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', onParsed, { once: true });
  else onParsed();
  if (document.readyState === 'complete') retryLater();
  else window.addEventListener('load', retryLater, { once: true });

  return {
    addressChanged() {
      on = false;
      retryLater();
    },
  };
}
