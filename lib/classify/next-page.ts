/** Words that name a page in the address of a part of a story. */
const PAGE_WORD = 'page|seite|pagina|página|strona|sayfa|sida|side|sivu|p|pg|part|teil';
/** What follows the story's own address in the address of another page of it. */
const PAGE_PATH = new RegExp(`^(?:/|[-_,](?=[a-z]))?(?:(?:${PAGE_WORD})[-_/=]?)?\\d{1,2}/?$`, 'i');
/** The same at the end of an address of which only the end is known. */
const OWN_PAGE_PATH = new RegExp(`(?:/\\d{1,2}|[/_,-](?:${PAGE_WORD})[-_/=]?\\d{1,2})/?$`, 'i');
const PAGE_PARAMETER = /^(?:page|paged|seite|pagina|página|strona|sayfa|sida|pg|pn)$/i;

/**
 * Returns whether a link leads to another page of the same story: its address is the story's with the number of a page.
 *
 * @param pageUrl address of the story
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

/** Returns whether two addresses have the same parameters, not counting the number of the page. */
function sameParameters(one: URL, other: URL): boolean {
  const parameters = ({ searchParams }: URL) =>
    [...searchParams].filter(([name]) => !PAGE_PARAMETER.test(name) && !/^utm_/.test(name)).join('&');
  return parameters(one) === parameters(other);
}
