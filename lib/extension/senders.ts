import { type Browser, browser } from 'wxt/browser';
import { siteOf } from '../settings/site-of';

type Sender = Browser.runtime.MessageSender;

/** A page that has sent a message through the content script in it. All of this is the browser's word, and none the page's. */
export interface SendingPage {
  tab: Browser.tabs.Tab;
  tabId: number;
  frameId: number;
  /** The very page, where the browser tells it: the frame may show another one soon. */
  documentId?: string;
  /** The address of the document that has sent it. */
  url: string;
  /** The name that settings for its site are kept under; '' where it has none. */
  site: string;
}

const isOurs = ({ url, origin }: Sender): boolean => {
  const own = browser.runtime.getURL('/');
  return (url ?? '').startsWith(own) && (origin === undefined || `${origin}/` === own);
};

/** @throws Error unless one of our own pages, such as the popup, has sent it */
export function needOwnPage(sender: Sender): void {
  if (sender.id !== browser.runtime.id || !isOurs(sender))
    throw new Error('This is asked by pages of Clean Copy only.');
}

/**
 * @returns who has sent it
 * @throws Error unless our content script in a tab's own page, not in a frame inside, has sent it
 */
export function needPage(sender: Sender): SendingPage {
  const { id, tab, frameId, documentId, url = '' } = sender;
  if (id !== browser.runtime.id || tab?.id === undefined || frameId !== 0 || !/^(?:https?|file):/.test(url))
    throw new Error('This is asked by the page in a tab only.');
  return { tab, tabId: tab.id, frameId, ...(documentId && { documentId }), url, site: siteOf(url) };
}
