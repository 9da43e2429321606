import { type Browser, browser } from 'wxt/browser';
import { siteKeyOf } from '../settings/site-key';

type Sender = Browser.runtime.MessageSender;

/** The page whose content script has sent a message. All of this comes from the browser, nothing from the page. */
export interface ContentSender {
  tab: Browser.tabs.Tab;
  tabId: number;
  frameId: number;
  /** Identifies the document, if the browser supports that: the frame may navigate at any time. */
  documentId?: string;
  /** Address of the document. */
  url: string;
  /** Key of its site in the settings; '' if it has none. */
  site: string;
}

const isExtensionPage = ({ url, origin }: Sender): boolean => {
  const own = browser.runtime.getURL('/');
  return (url ?? '').startsWith(own) && (origin === undefined || `${origin}/` === own);
};

/**
 * Asserts that one of the extension's own pages, such as the popup, has sent a message.
 *
 * @throws Error otherwise
 */
export function assertExtensionPage(sender: Sender): void {
  if (sender.id !== browser.runtime.id || !isExtensionPage(sender))
    throw new Error('Accepted from pages of Clean Copy only.');
}

/**
 * Returns the page whose content script has sent a message.
 *
 * @throws Error unless it is the top frame of a tab
 */
export function identifyContentSender(sender: Sender): ContentSender {
  const { id, tab, frameId, documentId, url = '' } = sender;
  if (id !== browser.runtime.id || tab?.id === undefined || frameId !== 0 || !/^(?:https?|file):/.test(url))
    throw new Error('Accepted from the page in a tab only.');
  return { tab, tabId: tab.id, frameId, ...(documentId && { documentId }), url, site: siteKeyOf(url) };
}
