/** How much of a page's address is told. */
export const PRECISIONS = ['site', 'path', 'full'] as const;
export type Precision = (typeof PRECISIONS)[number];

/**
 * @param url a page's address
 * @returns it cut down: the site alone; with its path; or all but names, passwords and what stands behind `#`
 */
export function cutAddress(url: string, precision: Precision): string {
  const parsed = URL.parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return 'file://';
  const { protocol, host, pathname, search } = parsed;
  const site = `${protocol}//${host}`;
  const cut = precision === 'site' ? site : precision === 'path' ? `${site}${pathname}` : `${site}${pathname}${search}`;
  // What browsers let stand in an address, and a report does not.
  return cut.replace(/[<>'"\s]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`).slice(0, 2000);
}

/** @returns the name of the site that an address told leads to; empty: it is a file */
export function siteIn(address: string): string {
  return URL.parse(address)?.hostname ?? '';
}
