const MAX_ADDRESS_CHARS = 2000;

/**
 * Parses the address of a list as a reader enters it.
 *
 * @returns the address as browsers write it; null unless it is one of `https` without user name
 */
export function parseListAddress(input: string): string | null {
  const text = input.trim();
  if (text.length > MAX_ADDRESS_CHARS || !URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.protocol !== 'https:' || url.username || url.password || !url.hostname) return null;
  url.hash = '';
  return url.href;
}

/** Returns the match pattern of the permission that a list needs. Automatic cleaning uses patterns for `http` too. */
export const listPattern = (address: string): string => `https://${new URL(address).hostname}/*`;
