/** Returns a URL without scheme, "www.", query, fragment and trailing slash, as a key for comparing pages. */
export function hostAndPath(url: string): string {
  return url
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');
}

/** Returns a URL without its fragment. */
export function stripFragment(url: string): string {
  return url.split('#')[0] ?? '';
}

/**
 * Returns whether a link leads to a fragment of its own page.
 *
 * @param pageUrl URL of the page, without fragment
 */
export function isSamePageLink(href: string, pageUrl: string): boolean {
  const at = href.indexOf('#');
  return at >= 0 && href.length > at + 1 && (at === 0 || (at === pageUrl.length && href.startsWith(pageUrl)));
}

/**
 * Returns whether a URL belongs to a site or one of its subdomains.
 *
 * @param site host name without "www."; `file` for all local files
 */
export function isOnSite(url: string, site: string): boolean {
  try {
    const { protocol, hostname: host } = new URL(url);
    if (protocol === 'file:') return site === 'file';
    return host === site || host.endsWith(`.${site}`);
  } catch {
    return false;
  }
}

/** Returns the host of a URL without "www."; '' if the URL is invalid. */
export function hostWithoutWww(url: string): string {
  return URL.parse(url)?.hostname.replace(/^www\./, '') ?? '';
}

/**
 * Returns the registrable domain of a URL; '' if the URL is invalid. An approximation without the Public Suffix List:
 * the last two labels of the host, or the last three if the last two are as short as in "co.uk".
 */
export function registrableDomain(url: string): string {
  const host = hostOf(url);
  let domain = domainsByHost.get(host);
  if (domain === undefined) {
    const labels = host.split('.');
    const hasShortSuffix = labels.length > 2 && labels.slice(-2).every((label) => label.length <= 3);
    domain = labels.slice(hasShortSuffix ? -3 : -2).join('.');
    if (domainsByHost.size >= MAX_CACHED_HOSTS) domainsByHost.clear();
    domainsByHost.set(host, domain);
  }
  return domain;
}

const domainsByHost = new Map<string, string>();
const MAX_CACHED_HOSTS = 500;

/** Matches a URL with a simple host, as in most links that the browser has resolved, so that it need not be parsed. */
const PLAIN_URL = /^https?:\/\/((?:[a-z0-9-]+\.)+[a-z]+)\//;

function hostOf(url: string): string {
  const plain = PLAIN_URL.exec(url)?.[1];
  if (plain && !plain.includes('xn--')) return plain;
  try {
    return new URL(url).hostname;
  } catch {
    return '';
  }
}
