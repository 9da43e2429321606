/** A host name as `URL` writes it, of no more than so many characters. */
export const HOST = { pattern: /^(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*|\[[0-9a-f:.]+\])$/, longest: 253 } as const;

/** Names that an object has by itself. */
export const NOT_A_HOST: readonly string[] = ['__proto__', 'prototype', 'constructor'];

/** @returns the name that settings for the address's site are kept under; '' where it has none */
export function siteOf(url: string | undefined): string {
  if (!url || !URL.canParse(url)) return '';
  const { protocol, hostname } = new URL(url);
  if (protocol === 'file:') return 'file';
  const host = hostname.replace(/^www\./, '');
  const isHost = host.length <= HOST.longest && HOST.pattern.test(host) && !NOT_A_HOST.includes(host);
  return /^https?:$/.test(protocol) && isHost ? host : '';
}
