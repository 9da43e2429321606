import type { PageProbe } from './page-status';
import type { TabPort } from './tab-port';

/**
 * Interval (milliseconds) at which a tab with a pending request is checked for whether it still shows the same page.
 */
const PRESENCE_POLL_MS = 1000;

/**
 * Waits for a response, but only while the page that must give it is in the tab. Firefox keeps a page that was left in
 * its back/forward cache, and it responds only when it comes back; requests to the next page in the tab must not wait
 * for that. The next page may have the content script as well, if the popup has injected it.
 *
 * @param page the page as it was probed; null to accept any page that has the content script
 * @throws {Error} if it went away first
 */
export function whilePresent<T>(
  port: Pick<TabPort, 'probe'>,
  tabId: number,
  page: PageProbe | null,
  answer: Promise<T>,
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const gone = new Promise<never>((_, reject) => {
    const poll = async () => {
      const now = await port.probe(tabId).catch(() => null);
      const isSamePage = now?.present && (!page || now.timeOrigin === page.timeOrigin);
      if (!isSamePage) reject(new Error('The page went away.'));
      else if (timer) timer = setTimeout(poll, PRESENCE_POLL_MS);
    };
    timer = setTimeout(poll, PRESENCE_POLL_MS);
  });
  return Promise.race([answer, gone]).finally(() => {
    clearTimeout(timer);
    timer = undefined;
  });
}
