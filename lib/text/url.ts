/** @returns an address without scheme, "www.", query, fragment and closing slash: what tells pages of a site apart */
export function plainAddress(address: string): string {
  return address
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');
}

/** @returns an address without what stands behind `#` */
export function withoutFragment(address: string): string {
  return address.split('#')[0] ?? '';
}

/**
 * @param address the page's own, without fragment
 * @returns whether a link leads to a part of the very page it stands on
 */
export function leadsWithin(href: string, address: string): boolean {
  const at = href.indexOf('#');
  return at >= 0 && href.length > at + 1 && (at === 0 || (at === address.length && href.startsWith(address)));
}

/** @returns whether an address lies on a site or on a part of it; all files are one site, `file` */
export function onSite(url: string, site: string): boolean {
  try {
    const { protocol, hostname: host } = new URL(url);
    if (protocol === 'file:') return site === 'file';
    return host === site || host.endsWith(`.${site}`);
  } catch {
    return false;
  }
}
