import { own, queryAll, queryFirst } from '../dom';
import type { Facts } from '../types';
import { firstDate } from './iso-date';
import { articleNodes, authorNames, type JsonObject, text, typesOf } from './json-ld';

/**
 * Reads what a page says about itself: JSON-LD (with `@graph`), Open Graph, microdata and `<time>`.
 *
 * Where they contradict each other: JSON-LD of an article type speaks first, then Open Graph's `article:` properties,
 * then microdata, then other meta elements, then `<time>`. A date that cannot be one (unparsable, or more than two days
 * ahead of now) is passed over, and `modified` never lies before `published`. The visible page is weighed later, when
 * it is known which blocks are story.
 *
 * @param document the live page; left untouched
 */
export function readFacts(document: Document): Facts {
  const nodes = articleNodes(document);
  const meta = (...names: string[]) => {
    for (const name of names) {
      const value = queryFirst(
        document,
        `meta[property="${name}" i],meta[name="${name}" i],meta[itemprop="${name}" i]`,
      )?.getAttribute('content');
      if (value?.trim()) return clean(value);
    }
    return undefined;
  };
  const micro = (name: string) => {
    const element = queryFirst(document, `[itemtype*="Article"] [itemprop="${name}"]`);
    return (
      element?.getAttribute('content') ?? element?.getAttribute('datetime') ?? element?.textContent?.trim() ?? undefined
    );
  };
  const fromNodes = (key: string) => nodes.map((node) => text(node[key])).find(Boolean);

  const site =
    meta('og:site_name') ??
    nodes.map((node) => text((node.publisher as JsonObject | undefined)?.name)).find(Boolean) ??
    meta('application-name', 'al:ios:app_name');
  const titles = [
    fromNodes('headline'),
    meta('og:title'),
    meta('twitter:title'),
    own(document, 'title'),
    fromNodes('name'),
  ]
    .flatMap((title) => (title ? [withoutSite(clean(title), site)] : []))
    .filter((title, at, all) => title && all.indexOf(title) === at);

  const published = firstDate(
    fromNodes('datePublished'),
    fromNodes('dateCreated'),
    meta('article:published_time', 'og:article:published_time'),
    micro('datePublished'),
    meta(
      'datePublished',
      'publish-date',
      'pubdate',
      'date',
      'dc.date',
      'dc.date.issued',
      'dcterms.created',
      'sailthru.date',
      'cxenseparse:recs:publishtime',
      'last-modified',
    ),
    queryFirst(
      document,
      'time[itemprop="datePublished"],time[pubdate],article header time[datetime],article time[datetime],main time[datetime]',
    )?.getAttribute('datetime'),
  );
  const modified = firstDate(
    fromNodes('dateModified'),
    meta('article:modified_time', 'og:updated_time'),
    micro('dateModified'),
    meta('dateModified'),
  );
  return {
    titles,
    description: fromNodes('description') ?? meta('og:description', 'description', 'twitter:description'),
    authors: authors(nodes, meta, document),
    site: site ?? siteInTitle(own(document, 'title'), titles[0]),
    published,
    modified: modified && published && Date.parse(modified) < Date.parse(published) ? undefined : modified,
    canonical: queryFirst(document, 'link[rel="canonical" i]')?.getAttribute('href') ?? meta('og:url'),
    types: [...nodes.flatMap(typesOf), meta('og:type')].flatMap((type) => (type ? [type.toLowerCase()] : [])),
  };
}

function authors(nodes: JsonObject[], meta: (...names: string[]) => string | undefined, document: Document): string[] {
  const found = nodes.map((node) => authorNames(node.author ?? node.creator)).find((names) => names.length);
  if (found) return found;
  const named = ['author', 'article:author', 'dc.creator', 'parsely-author', 'cxenseparse:author', 'sailthru.author']
    .map((name) => meta(name))
    .find((value) => value && !/^https?:/.test(value));
  if (named) return splitNames(named);
  const micro = queryAll(document, '[itemprop="author"] [itemprop="name"],[rel="author"]').map((e) =>
    clean(e.getAttribute('content') ?? e.textContent ?? ''),
  );
  return [...new Set(micro)].filter((name) => name && name.length < 60).slice(0, 6);
}

/** Several names in one string: "A, B and C". */
function splitNames(names: string): string[] {
  return names
    .replace(/^\s*(?:by|von|par|por|di|door|af|av|przez)\s+/i, '')
    .split(/\s*(?:,|;|\||\s(?:and|und|et|y|e|en|og|och|i)\s)\s*/)
    .map(clean)
    .filter((name) => name && name.length < 60);
}

function clean(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}

/** Takes the site's name off a title: "Headline | Site", "Headline - Site". */
function withoutSite(title: string, site?: string): string {
  const parts = title.split(/\s+[|•·»–—-]\s+/);
  if (parts.length < 2) return title;
  const last = parts[parts.length - 1] ?? '';
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const [name, end] = [plain(site ?? ''), plain(last)];
  const named = name !== '' && end !== '' && (end.includes(name) || name.includes(end));
  if (
    named ||
    (parts.length === 2 && last.length <= 25 && (parts[0]?.length ?? 0) > last.length && /\s[|•·»]\s/.test(title))
  ) {
    return title.slice(0, title.lastIndexOf(last)).replace(/\s+[|•·»–—-]\s+$/, '');
  }
  return title;
}

/** The part of the title element behind the headline, where the page names its site nowhere else. */
function siteInTitle(title: string, headline?: string): string | undefined {
  const plain = clean(title);
  if (!headline || !plain.startsWith(headline)) return undefined;
  const rest = plain.slice(headline.length).replace(/^\s*[|•·»–—-]\s*/, '');
  return rest && rest.length < 50 && rest !== plain ? rest : undefined;
}
