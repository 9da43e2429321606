/** @returns an address without scheme, "www.", query, fragment and closing slash: what tells pages of a site apart */
export function plainAddress(address: string): string {
  return address
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');
}
