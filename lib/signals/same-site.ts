import type { Signal } from './signal';

/** How much of the block's links stay on the page's own site; a link to another site is a reference, not a teaser. */
export const sameSite: Signal = (block, { page }) => {
  if (!block.links.length) return 0;
  const own = site(page.url);
  return block.links.filter(({ href }) => site(href) === own).length / block.links.length;
};

/** The last two labels of the host; three where the last two are as short as "co.uk". */
function site(address: string): string {
  try {
    const labels = new URL(address).hostname.split('.');
    const short = labels.length > 2 && labels.slice(-2).every((label) => label.length <= 3);
    return labels.slice(short ? -3 : -2).join('.');
  } catch {
    return '';
  }
}
