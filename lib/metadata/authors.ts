import { queryAll } from '../document/dom';
import { distinct, nameKey, opensByline, splitNames } from '../text/person-names';
import { type JsonLd, type JsonObject, resolve, text, typesOf } from './json-ld';
import type { Meta } from './meta-tags';

/** Who a page says wrote its story. */
export interface Authors {
  /** All names, as far as they can be told apart. */
  names: string[];
  /** Those of them that the page calls organisations. */
  organisations: string[];
}

const META = [
  'author',
  'article:author',
  'articleauthor',
  'article.author',
  'og:article:author',
  'article:byline',
  'byline',
  'byl',
  'citation_author',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'cxenseparse:author',
  'sailthru.author',
];
/** Teasers and comments have authors of their own. */
const ELSEWHERE =
  'aside,nav,footer:not(article footer),[itemtype*="Comment"],[itemtype*="Review"],[itemtype*="Organization"]';

/**
 * Authors from JSON-LD, else from meta elements, else from microdata and author links. A source that names but the
 * paper itself is passed over where a later one knows more.
 *
 * @param articles the story's own nodes, best first
 * @param byId what `@id` references lead to
 * @param document the live page; left untouched
 * @param meta what its meta elements say
 * @param houses what the paper calls itself
 */
export function readAuthors(
  { articles, byId }: JsonLd,
  document: Document,
  meta: Meta,
  houses: readonly string[],
): Authors {
  const own = new Set(houses.map(nameKey));
  const isHouse = (name: string) => own.has(nameKey(name)) || /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.test(name);
  let house: Authors | undefined;
  for (const source of sources({ articles, byId }, meta)) {
    if (!source.names.length) continue;
    if (!source.names.every(isHouse)) return source;
    house ??= source;
  }
  return house ?? { names: marked(document), organisations: [] };
}

function* sources({ articles, byId }: JsonLd, { all }: Meta): Generator<Authors> {
  for (const node of articles) for (const value of [node.author, node.creator]) yield authorsIn(value, byId);
  for (const name of META) {
    const turned = all(name).map((value) => (/^(?:citation|dc)/.test(name) ? givenFirst(value) : value));
    yield { names: distinct(turned.flatMap(splitNames)), organisations: [] };
  }
  // What publishing systems hand to messengers: a label, "Written by", and its value.
  for (const at of [1, 2]) {
    const [label = ''] = all(`twitter:label${at}`);
    if (opensByline(`${label}: x`) || WRITTEN.test(label))
      yield { names: all(`twitter:data${at}`).flatMap(splitNames), organisations: [] };
  }
}

const WRITTEN =
  /^(?:verfasst von|geschrieben von|écrit par|escrit[oa] por|scritto da|geschreven door|skrevet av|skriven av|napisane przez)/i;

/** Libraries put the family name first: "Holm, Ida". */
function givenFirst(value: string): string {
  const [, family, given] = value.match(/^([\p{L}\p{M}'’-]+(?:\s[\p{L}\p{M}'’-]+)?),\s*([\p{L}\p{M}. -]+)$/u) ?? [];
  return family && given ? `${given} ${family}` : value;
}

/** Names in elements that say that they hold the author of this page's article. */
function marked(document: Document): string[] {
  const elements = queryAll(
    document,
    '[itemprop~="author"] [itemprop~="name"],[itemprop~="author"]:not(:has([itemprop~="name"])),[rel~="author"]',
  ).filter((element) => !element.closest(ELSEWHERE));
  const names = elements.flatMap((element) =>
    splitNames((element.getAttribute('content') ?? element.textContent ?? '').replace(/\s+/g, ' ')),
  );
  return distinct(names).slice(0, 6);
}

/** The names in an `author` value: strings, persons, references to persons, lists of them. */
function authorsIn(value: unknown, byId: JsonLd['byId']): Authors {
  const names: string[] = [];
  const organisations = new Set<string>();
  const visit = (one: unknown, depth: number): void => {
    if (depth > 3) return;
    if (Array.isArray(one)) for (const item of one) visit(item, depth + 1);
    else if (typeof one === 'string') names.push(...splitNames(text(one) ?? ''));
    else if (one && typeof one === 'object') {
      const node = resolve(one as JsonObject, byId);
      const parts = [text(node.givenName), text(node.familyName)].filter(Boolean).join(' ');
      const own = Array.isArray(node.name) ? node.name : [text(node.name) ?? parts];
      const found = own.flatMap((name) => splitNames(text(name) ?? ''));
      names.push(...found);
      if (typesOf(node).some((type) => /organi[sz]ation|corporation/i.test(type)))
        for (const name of found) organisations.add(name);
    }
  };
  visit(value, 0);
  return { names: distinct(names), organisations: [...organisations] };
}
