import * as v from 'valibot';
import { HostSchema } from './schema';

/** Matches a registrable domain, approximately: two labels, or three if the second one is short, as in `co.uk`. */
const REGISTRABLE_DOMAIN = /^[^.]+\.(?:[^.]+|[^.]{1,3}\.[a-z]{2})$/;
const IP_ADDRESS = /^[\d.]+$|^\[/;

/**
 * Parses what a person types as a site: a host or a URL.
 *
 * @returns the matching hosts, the site's own first, with and without "www." where sites use both; empty for invalid input
 */
export function parseSiteInput(text: string): string[] {
  const input = text.trim();
  if (!input || /[\s*@]/.test(input)) return [];
  const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(input) ? input : `https://${input}`;
  if (!URL.canParse(url)) return [];
  const { protocol, hostname } = new URL(url);
  if (!/^https?:$/.test(protocol) || !v.is(HostSchema, hostname)) return [];
  if (hostname === 'localhost' || IP_ADDRESS.test(hostname)) return [hostname];
  const bareHost = hostname.replace(/^www\./, '');
  if (!bareHost.includes('.')) return [];
  return hostname !== bareHost || REGISTRABLE_DOMAIN.test(bareHost) ? [bareHost, `www.${bareHost}`] : [bareHost];
}
