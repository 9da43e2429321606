import { containment } from '../../text/similarity';
import { tokenize } from '../../text/tokens';
import { logarithm } from './text-features';

/** Matches the path of a front page: the root, an index file, or the root of a language version. */
const FRONT_PATH = /^\/(?:index\.\w+|home|[a-z]{2}(?:-[a-z]{2})?)?\/?$/i;
/**
 * Matches directories of listings, which have the same names in many languages because of a few content management
 * systems.
 */
const LIST_PATH =
  /\/(?:tags?|topics?|categor(?:y|ies|ie|ia)|kategorie|themen?|authors?|autor(?:en|es)?|auteurs?|search|suche|archives?|section|collections?|label|page\/\d+)(?:\/|$)/i;
const FORUM_PATH = /\/(?:forums?|threads?|viewtopic|topic|questions?|discussions?|t)(?:[/.?]|$)/i;
const SHOP_PATH = /\/(?:products?|shop|store|cart|dp|buy|pricing)(?:\/|$)/i;
const DATE_PATH = /\/(?:19|20)\d\d[/-]?(?:0?[1-9]|1[0-2])\b/;
/** Minimum number of words of a story's slug; fewer words are the name of a section. */
const MIN_SLUG_WORDS = 3;

/** Returns whether a URL is that of a site's front page, or of the front page of a language version. */
export function isFrontPageUrl(url: string): boolean {
  const parsed = URL.parse(url);
  return parsed !== null && parsed.search.length < 2 && FRONT_PATH.test(parsed.pathname);
}

/**
 * Computes features of the form of a URL, which are weak evidence.
 *
 * @param headline tokens of the page's headline
 */
export function addressFeatures(url: string, headline: readonly string[]) {
  const { pathname = '/', search = '' } = URL.parse(url) ?? {};
  const segments = pathname.split('/').filter(Boolean);
  const slugs = segments.map((segment) => tokenize(decode(segment).replace(/[-_+.]/g, ' ')));
  const slug = slugs.reduce((a, b) => (b.length >= a.length ? b : a), []);
  const isSlug = slug.length >= MIN_SLUG_WORDS;
  return {
    isFrontPage: Number(isFrontPageUrl(url)),
    slugWords: logarithm(slug.length),
    slugMatch: isSlug && headline.length ? containment(slug, [...headline]) : 0,
    hasDatePath: Number(DATE_PATH.test(pathname)),
    isListPath: Number(LIST_PATH.test(pathname) || /[?&](?:q|s|query|search|page)=/.test(search)),
    isForumPath: Number(FORUM_PATH.test(pathname)),
    isShopPath: Number(SHOP_PATH.test(pathname)),
  };
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
