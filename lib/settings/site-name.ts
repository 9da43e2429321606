import * as v from 'valibot';
import { HostSchema } from './schema';

/** Names under which a site of its own is registered: two labels, or three where the second is short, as in `co.uk`. */
const REGISTERED = /^[^.]+\.(?:[^.]+|[^.]{1,3}\.[a-z]{2})$/;
const NUMBERS = /^[\d.]+$|^\[/;

/**
 * Reads what a person types as the name of a site: a host, or an address on it.
 *
 * @returns the hosts that are meant, the site's own name first, with and without "www." where sites have both; none where
 *   the text names no site
 */
export function hostsOf(text: string): string[] {
  const typed = text.trim();
  if (!typed || /[\s*@]/.test(typed)) return [];
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(address)) return [];
  const { protocol, hostname } = new URL(address);
  if (!/^https?:$/.test(protocol) || !v.is(HostSchema, hostname)) return [];
  if (hostname === 'localhost' || NUMBERS.test(hostname)) return [hostname];
  const bare = hostname.replace(/^www\./, '');
  if (!bare.includes('.')) return [];
  return hostname !== bare || REGISTERED.test(bare) ? [bare, `www.${bare}`] : [bare];
}
