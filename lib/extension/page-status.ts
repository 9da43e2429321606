import { type PageState, stateWithoutStory } from '../types';

/** What is known about a page before it is read. */
export interface PageProbe {
  /** Whether our content script is running in the page. */
  present: boolean;
  /** Whether the style sheet of the clean view is in effect. */
  sheet: boolean;
  /** Key of the theme that is in effect; '' if there is none. */
  theme: string;
  contentType: string;
  /** When the page began to load (epoch milliseconds), which tells it from another one in the same tab. */
  timeOrigin: number;
}

/**
 * Error messages of browsers that refuse access to a page: to their own pages, stores, by policy, to other extensions, or without
 * activeTab. As of Chromium 156 and Firefox 153; both have used them for years.
 */
const REFUSALS = [
  /cannot access/i,
  /cannot be scripted/i,
  /missing host permission/i,
  /blocked by (?:the )?(?:administrator|policy)/i,
  /showing error page/i,
];

const OWN_SCHEMES = /^(?!(?:https?|file):)[a-z][a-z0-9+.-]*:/i;

/**
 * Returns the state of a page that cannot be read because of its address; null if it may be readable.
 *
 * @param url the tab's address; undefined if activeTab does not cover the page
 */
export function stateOfAddress(url: string | undefined): PageState | null {
  // Chromium 156 never answers a script sent to view-source:, and hides that address even with activeTab.
  return !url || OWN_SCHEMES.test(url) ? stateWithoutStory('forbidden') : null;
}

/**
 * Returns the state that a failed access to a tab means: `pdf`, `forbidden`, or `error` with the browser's message.
 *
 * @param error what the browser threw
 * @param url the tab's address, if known
 */
export function stateOfError(error: unknown, url?: string): PageState {
  const message = error instanceof Error ? error.message : String(error);
  if (!REFUSALS.some((refusal) => refusal.test(message))) return stateWithoutStory('error', message);
  // Firefox shows a PDF in a page of its own that refuses scripts, so only the address tells.
  return stateWithoutStory(url && isPdfAddress(url) ? 'pdf' : 'forbidden');
}

function isPdfAddress(url: string): boolean {
  return URL.canParse(url) && /\.pdf$/i.test(new URL(url).pathname);
}

/** Returns the state of a page that is never read because of its type; null for one that can be read. */
export function stateOfProbe(probe: PageProbe): PageState | null {
  if (/^application\/(?:x-)?pdf\b/i.test(probe.contentType)) return stateWithoutStory('pdf');
  // The browser renders plain text, data, feeds and images in a page of its own.
  return /^(?:text\/html|application\/xhtml\+xml)\b/i.test(probe.contentType) ? null : stateWithoutStory('no-story');
}
