import { queryAll, queryFirst } from '../dom';
import { type JsonLd, type JsonObject, resolve, text, typesOf } from './json-ld';
import { splitNames } from './names';

/** Who a page says wrote its story. */
export interface Authors {
  /** All names, as far as they can be told apart. */
  names: string[];
  /** Those of them that the page calls organisations. */
  organisations: string[];
}

const META = ['author', 'article:author', 'dc.creator', 'parsely-author', 'cxenseparse:author', 'sailthru.author'];

/**
 * Authors from JSON-LD, else from meta elements, else from microdata and author links.
 *
 * @param articles the story's own nodes, best first
 * @param byId what `@id` references lead to
 * @param document the live page; left untouched
 */
export function readAuthors({ articles, byId }: JsonLd, document: Document): Authors {
  for (const node of articles) {
    for (const value of [node.author, node.creator]) {
      const found = authorsIn(value, byId);
      if (found.names.length) return found;
    }
  }
  for (const name of META) {
    const content = queryFirst(document, `meta[property="${name}" i],meta[name="${name}" i]`)?.getAttribute('content');
    const names = splitNames(text(content) ?? '');
    if (names.length) return { names, organisations: [] };
  }
  const marked = queryAll(
    document,
    '[itemprop="author"] [itemprop="name"],[itemprop="author"]:not(:has([itemprop="name"])),[rel="author"]',
  );
  const names = marked.flatMap((element) =>
    splitNames((element.getAttribute('content') ?? element.textContent ?? '').replace(/\s+/g, ' ')),
  );
  return { names: [...new Set(names)].slice(0, 6), organisations: [] };
}

/** The names in an `author` value: strings, persons, references to persons, lists of them. */
function authorsIn(value: unknown, byId: JsonLd['byId']): Authors {
  const names = new Set<string>();
  const organisations = new Set<string>();
  const visit = (one: unknown, depth: number): void => {
    if (Array.isArray(one)) for (const item of one) visit(item, depth);
    else if (typeof one === 'string') for (const name of splitNames(text(one) ?? '')) names.add(name);
    else if (one && typeof one === 'object' && depth < 3) {
      const node = resolve(one as JsonObject, byId);
      const parts = [text(node.givenName), text(node.familyName)].filter(Boolean).join(' ');
      const own = Array.isArray(node.name) ? node.name : [text(node.name) ?? parts];
      const found = own.flatMap((name) => splitNames(text(name) ?? ''));
      for (const name of found) {
        names.add(name);
        if (typesOf(node).some((type) => /organi[sz]ation|corporation/i.test(type))) organisations.add(name);
      }
    }
  };
  visit(value, 0);
  return { names: [...names], organisations: [...organisations] };
}
