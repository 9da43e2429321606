/** Matches a host name in the form that `URL` has. */
export const HOST_PATTERN = /^(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*|\[[0-9a-f:.]+\])$/;
export const MAX_HOST_CHARS = 253;

/** Names that are properties of every object, and therefore must not be keys. */
export const RESERVED_HOSTS: readonly string[] = ['__proto__', 'prototype', 'constructor'];

/** Returns the key under which the settings for a URL's site are stored; '' if the URL has no site. */
export function siteKeyOf(url: string | undefined): string {
  if (!url || !URL.canParse(url)) return '';
  const { protocol, hostname } = new URL(url);
  if (protocol === 'file:') return 'file';
  const host = hostname.replace(/^www\./, '');
  const isHost = host.length <= MAX_HOST_CHARS && HOST_PATTERN.test(host) && !RESERVED_HOSTS.includes(host);
  return /^https?:$/.test(protocol) && isHost ? host : '';
}
