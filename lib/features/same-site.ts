import type { Signal } from './signal';

/** How much of the block's links stay on the page's own site; a link to another site is a reference, not a teaser. */
export const sameSite: Signal = (block, { page }) => {
  if (!block.links.length) return 0;
  const own = site(page.url);
  return block.links.filter(({ href }) => site(href) === own).length / block.links.length;
};

/** The last two labels of the host; three where the last two are as short as "co.uk". */
function site(address: string): string {
  const host = hostOf(address);
  let found = sites.get(host);
  if (found === undefined) {
    const labels = host.split('.');
    const short = labels.length > 2 && labels.slice(-2).every((label) => label.length <= 3);
    found = labels.slice(short ? -3 : -2).join('.');
    if (sites.size >= REMEMBERED) sites.clear();
    sites.set(host, found);
  }
  return found;
}

/** Sites of hosts asked about lately. */
const sites = new Map<string, string>();
const REMEMBERED = 500;

/** An address with a plain host, as most links have it once the browser has resolved them. */
const PLAIN = /^https?:\/\/((?:[a-z0-9-]+\.)+[a-z]+)\//;

function hostOf(address: string): string {
  const plain = PLAIN.exec(address)?.[1];
  if (plain && !plain.includes('xn--')) return plain;
  try {
    return new URL(address).hostname;
  } catch {
    return '';
  }
}
