import type { PageState } from '../types';

/** What a first look into a tab tells. */
export interface Probe {
  /** Does our content script run there already? */
  present: boolean;
  /** Is the clean view's style sheet in effect? */
  sheet: boolean;
  /** The key of the look that the page wears; empty where it wears none. */
  look: string;
  contentType: string;
}

/** A state without a story: nothing is hidden, the clean view is off. */
export function stateWithout(status: Exclude<PageState['status'], 'story'>, message?: string): PageState {
  return { status, on: false, hidden: {}, ...(message && { message }) };
}

/**
 * What browsers say when they refuse a page: their own pages, stores, policies, other extensions, pages of which
 * activeTab gives nothing. Chromium 156 and Firefox 153; both have worded it so for years.
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
 * Pages to leave alone at first sight.
 *
 * @param url the tab's address; the browser hides it where the reader's press gave us no right to the page
 * @returns `forbidden` for the browser's own pages, or null where a look is worth it
 */
export function stateOfAddress(url: string | undefined): PageState | null {
  // Chromium 156 never answers a script sent to view-source:, and hides that address even after the press.
  return !url || OWN_SCHEMES.test(url) ? stateWithout('forbidden') : null;
}

/**
 * Which state a failed look into a tab means.
 *
 * @param error what the browser threw
 * @param url the tab's address, where the browser tells it
 * @returns `pdf`, `forbidden`, or `error` with the browser's own words
 */
export function stateOfError(error: unknown, url?: string): PageState {
  const message = error instanceof Error ? error.message : String(error);
  if (!REFUSALS.some((refusal) => refusal.test(message))) return stateWithout('error', message);
  // Firefox shows a PDF in a page of its own that refuses scripts: only the address tells.
  return stateWithout(url && isPdfAddress(url) ? 'pdf' : 'forbidden');
}

function isPdfAddress(url: string): boolean {
  return URL.canParse(url) && /\.pdf$/i.test(new URL(url).pathname);
}

/** @returns the state of a page that is never read because of what it is, or null for a page worth reading */
export function stateOfProbe(probe: Probe): PageState | null {
  if (/^application\/(?:x-)?pdf\b/i.test(probe.contentType)) return stateWithout('pdf');
  // What the browser shows of plain text, data, feeds and pictures is a page of its own making.
  return /^(?:text\/html|application\/xhtml\+xml)\b/i.test(probe.contentType) ? null : stateWithout('no-story');
}

/** A page that still loads and shows no story yet may well get one: that is another thing than having none. */
export function whileLoading(state: PageState, readyState: DocumentReadyState): PageState {
  const undecided = state.status !== 'story' && state.status !== 'error';
  return readyState === 'loading' && undecided ? stateWithout('loading') : state;
}
