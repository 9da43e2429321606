import { queryAll } from '../document/dom';
import { nameKey, splitNames, uniqueNames } from '../text/byline-names';
import { startsWithByline } from '../text/byline-prefix';
import { looksLikePersonName } from '../text/person-name';
import { cleanWhitespace } from '../text/whitespace';
import { type JsonLdGraph, type JsonObject, nodeTypesOf, resolveReference, stringValue } from './json-ld';
import type { MetaTags } from './meta-tags';

/** The authors stated in a page's metadata. */
export interface PageAuthors {
  names: string[];
  /** Those of the names that metadata marks as organisations. */
  organisations: string[];
}

const AUTHOR_TAGS = [
  'author',
  'article:author',
  'articleauthor',
  'article.author',
  'og:article:author',
  'article:byline',
  'byline',
  'byl',
  'citation_author',
  'citation_authors',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'cxenseparse:author',
  'sailthru.author',
];
/** Containers of teasers, comments and the like, which have authors of their own. */
const FOREIGN_CONTAINERS =
  'aside,nav,footer:not(article footer),[itemtype*="Comment"],[itemtype*="Review"],[itemtype*="Organization"]';

/**
 * Reads the authors from JSON-LD, otherwise from meta elements, otherwise from microdata and author links. A source
 * that names only the outlet itself is used only if no other source names anybody else.
 *
 * @param graph nodes of the page's own articles, best first, and all nodes by `@id`
 * @param document the live page; left unchanged
 * @param siteNames names of the outlet
 * @param mainHeading text of the page's main heading
 */
export function readAuthors(
  graph: Pick<JsonLdGraph, 'articles' | 'byId'>,
  document: Document,
  meta: MetaTags,
  siteNames: readonly string[],
  mainHeading?: string,
): PageAuthors {
  const siteKeys = new Set(siteNames.map(nameKey));
  const isOutlet = (name: string) => siteKeys.has(nameKey(name)) || /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.test(name);
  let outlet: PageAuthors | undefined;
  const sources = [...authorSources(graph, meta)].filter(({ names }) => names.length);
  for (const [at, source] of sources.entries()) {
    if (!source.names.every(isOutlet))
      return sources.slice(at + 1).find((later) => lists(later, source) && !later.names.some(isOutlet)) ?? source;
    outlet ??= source;
  }
  return outlet ?? { names: authorsInMarkup(document, mainHeading), organisations: [] };
}

/** Returns whether a list contains all authors of a shorter list and, besides these, only people. */
function lists({ names }: PageAuthors, shorter: PageAuthors): boolean {
  const keys = new Set(names.map(nameKey));
  return (
    names.length > shorter.names.length &&
    names.every(looksLikePersonName) &&
    shorter.names.every((name) => keys.has(nameKey(name)))
  );
}

/** Yields the authors according to each metadata source, best source first. */
function* authorSources(
  { articles, byId }: Pick<JsonLdGraph, 'articles' | 'byId'>,
  { all }: MetaTags,
): Generator<PageAuthors> {
  for (const node of articles) for (const value of [node.author, node.creator]) yield authorsInJsonLd(value, byId);
  for (const name of AUTHOR_TAGS) {
    const values = all(name).map((value) => (/^(?:citation|dc)/.test(name) ? givenNameFirst(value) : value));
    yield { names: uniqueNames(values.flatMap(splitNames)), organisations: [] };
  }
  // Link previews have pairs of a label, "Written by", and its value.
  for (const number of [1, 2]) {
    const [label = ''] = all(`twitter:label${number}`);
    if (startsWithByline(`${label}: x`) || WRITTEN_BY.test(label))
      yield { names: all(`twitter:data${number}`).flatMap(splitNames), organisations: [] };
  }
}

const WRITTEN_BY =
  /^(?:verfasst von|geschrieben von|écrit par|escrit[oa] por|scritto da|geschreven door|skrevet av|skriven av|napisane przez)/i;

/** Converts a name in the form of library catalogues, "Holm, Ida", to "Ida Holm". */
function givenNameFirst(value: string): string {
  const [, family, given] = value.match(/^([\p{L}\p{M}'’-]+(?:\s[\p{L}\p{M}'’-]+)?),\s*([\p{L}\p{M}. -]+)$/u) ?? [];
  return family && given ? `${given} ${family}` : value;
}

const MAX_MARKED_AUTHORS = 6;

/** Returns the names in elements marked as the author of the page's article. */
function authorsInMarkup(document: Document, mainHeading: string | undefined): string[] {
  const marked = queryAll(
    document,
    '[itemprop~="author"] [itemprop~="name"],[itemprop~="author"]:not(:has([itemprop~="name"])),[rel~="author"]',
  ).filter((element) => !element.closest(FOREIGN_CONTAINERS));
  const names = nearestToHeading(marked, document, mainHeading).flatMap((element) =>
    splitNames((element.getAttribute('content') ?? element.textContent ?? '').replace(/\s+/g, ' ')),
  );
  return uniqueNames(names).slice(0, MAX_MARKED_AUTHORS);
}

/**
 * Keeps the elements that share the smallest container with the main heading, because authors elsewhere on the page
 * wrote other stories. Keeps all elements if there is no such heading.
 */
function nearestToHeading(elements: Element[], document: Document, mainHeading: string | undefined): Element[] {
  if (elements.length < 2 || !mainHeading) return elements;
  const heading = queryAll(document, 'h1').find(
    (element) => cleanWhitespace(element.textContent ?? '') === mainHeading,
  );
  for (let container = heading?.parentElement; container; container = container.parentElement) {
    const inside = elements.filter((element) => container?.contains(element));
    if (inside.length) return inside;
  }
  return elements;
}

const MAX_NESTED_LISTS = 3;

/**
 * Returns the names in the value of an `author` property: strings, persons, references to persons, or lists of these.
 */
function authorsInJsonLd(value: unknown, byId: JsonLdGraph['byId']): PageAuthors {
  const names: string[] = [];
  const organisations = new Set<string>();
  const visit = (item: unknown, depth: number): void => {
    if (depth > MAX_NESTED_LISTS) return;
    if (Array.isArray(item)) for (const inner of item) visit(inner, depth + 1);
    else if (typeof item === 'string') names.push(...splitNames(stringValue(item) ?? ''));
    else if (item && typeof item === 'object') {
      const node = resolveReference(item as JsonObject, byId);
      const parts = [stringValue(node.givenName), stringValue(node.familyName)].filter(Boolean).join(' ');
      const values = Array.isArray(node.name) ? node.name : [stringValue(node.name) ?? parts];
      const found = values.flatMap((name) => splitNames(stringValue(name) ?? ''));
      names.push(...found);
      if (nodeTypesOf(node).some((type) => /organi[sz]ation|corporation/i.test(type)))
        for (const name of found) organisations.add(name);
    }
  };
  visit(value, 0);
  return { names: uniqueNames(names), organisations: [...organisations] };
}
