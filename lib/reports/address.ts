import { findForbiddenText } from '../rules/list/forbidden-text.ts';

/** How much of a page's URL a report contains. */
export const ADDRESS_PRECISIONS = ['site', 'path', 'full'] as const;
export type AddressPrecision = (typeof ADDRESS_PRECISIONS)[number];

/** Maximum number of characters of the URL in a report. */
const MAX_ADDRESS_CHARS = 2000;

/**
 * Reduces a URL to the site, to the site and path, or to everything except credentials and the fragment.
 *
 * @returns `file://` for a URL that is not http or https
 */
export function reduceAddress(url: string, precision: AddressPrecision): string {
  const parsed = URL.parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return 'file://';
  const { protocol, host, pathname, search } = parsed;
  const site = `${protocol}//${host}`;
  const reduced = { site, path: `${site}${pathname}`, full: `${site}${pathname}${search}` }[precision];
  // Browsers leave these characters unescaped, and reports must not contain them.
  const escaped = reduced.replace(/[<>'"\s]/g, (char) => `%${char.charCodeAt(0).toString(16)}`);
  return escaped.slice(0, MAX_ADDRESS_CHARS);
}

/** Returns the host name in a reduced URL; '' for a file. */
export function hostNameIn(address: string): string {
  return URL.parse(address)?.hostname ?? '';
}

/** Returns as much of a URL as a report may contain; `file://` if that is nothing. */
export function fullestAllowedAddress(url: string): string {
  return (
    [...ADDRESS_PRECISIONS]
      .reverse()
      .map((precision) => reduceAddress(url, precision))
      .find((address) => findForbiddenText(address) === null) ?? 'file://'
  );
}
