/** Words for "page" or "part" in the URL of a page of a multi-page story. */
const PAGE_WORD = 'page|seite|pagina|página|strona|sayfa|sida|side|sivu|p|pg|part|teil';
/** Matches what the URL of another page of the story has in addition to the story's own URL. */
const PAGE_PATH = new RegExp(`^(?:/|[-_,](?=[a-z]))?(?:(?:${PAGE_WORD})[-_/=]?)?\\d{1,2}/?$`, 'i');
/** Matches a page number at the end of the path of the story's own URL. */
const OWN_PAGE_PATH = new RegExp(`(?:/\\d{1,2}|[/_,-](?:${PAGE_WORD})[-_/=]?\\d{1,2})/?$`, 'i');
const PAGE_PARAMETER = /^(?:page|paged|seite|pagina|página|strona|sayfa|sida|pg|pn)$/i;

/**
 * Returns whether a link leads to another page of the same story, that is, to the story's URL plus a page number.
 *
 * @param href absolute URL of the link
 * @param pageUrl URL of the story
 */
export function isOtherPageOfStory(href: string, pageUrl: string): boolean {
  const link = URL.parse(href);
  const own = URL.parse(pageUrl);
  if (!link || !own || link.host !== own.host) return false;
  const [linkPath, ownPath] = [withoutExtension(link.pathname), withoutExtension(own.pathname)];
  if (linkPath === ownPath) return pageNumber(link) !== pageNumber(own) && sameParameters(link, own);
  const base = ownPath.replace(OWN_PAGE_PATH, '').replace(/\/$/, '');
  if (base.split('/').length < 2 || base === '') return false;
  return linkPath === base || (linkPath.startsWith(base) && PAGE_PATH.test(linkPath.slice(base.length)));
}

const withoutExtension = (path: string) => path.replace(/\.[a-z]{3,5}$/i, '');

function pageNumber({ searchParams }: URL): string {
  for (const [name, value] of searchParams) if (PAGE_PARAMETER.test(name) && /^\d{1,2}$/.test(value)) return value;
  return '';
}

/** Returns whether two URLs have the same query parameters, except for page numbers and `utm_` parameters. */
function sameParameters(one: URL, other: URL): boolean {
  const parameters = ({ searchParams }: URL) =>
    [...searchParams].filter(([name]) => !PAGE_PARAMETER.test(name) && !/^utm_/.test(name)).join('&');
  return parameters(one) === parameters(other);
}
