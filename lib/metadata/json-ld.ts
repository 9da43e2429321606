import { queryAll } from '../document/dom';
import { markupToText } from './html-entities';
import { parseLenientJson } from './lenient-json';

export type JsonObject = Record<string, unknown>;

/** Matches schema.org types that count as an article, in lower case. */
const ARTICLE_TYPE = /article|report|liveblog|blogposting|newsitem|^review$|interview/i;

const MAX_NESTING = 4;

/** The articles in a page's JSON-LD (schema.org), and all nodes that other nodes may reference by `@id`. */
export interface JsonLdGraph {
  /** Nodes of an article type or, if there are none, page nodes with a publication date. */
  articles: JsonObject[];
  byId: Map<string, JsonObject>;
  /** Types of the nodes that describe the page: at the top level, in a `@graph`, or as the main entity of one of them. */
  types: Set<string>;
}

/** Reads all JSON-LD scripts of a page. Malformed ones are repaired if possible. */
export function readJsonLd(document: Document): JsonLdGraph {
  const articles: JsonObject[] = [];
  const pages: JsonObject[] = [];
  const byId = new Map<string, JsonObject>();
  const allTypes = new Set<string>();
  const visit = (value: unknown, depth: number): void => {
    if (depth > MAX_NESTING || value === null || typeof value !== 'object') return;
    if (Array.isArray(value)) {
      for (const item of value) visit(item, depth + 1);
      return;
    }
    const node = value as JsonObject;
    const id = node['@id'];
    if (typeof id === 'string' && Object.keys(node).length > 1) byId.set(id, { ...byId.get(id), ...node });
    const types = nodeTypesOf(node);
    for (const type of types) allTypes.add(type);
    if (types.some((type) => ARTICLE_TYPE.test(type))) articles.push(node);
    else if (types.some((type) => /^(?:WebPage|ItemPage)$/.test(type)) && node.datePublished) pages.push(node);
    visit(node['@graph'], depth + 1);
    visit(node.mainEntity, depth + 1);
    visit(node.mainEntityOfPage, depth + 1);
  };
  for (const script of queryAll(document, 'script[type="application/ld+json" i]'))
    visit(parseLenientJson(script.textContent ?? ''), 0);
  return { articles: articles.length ? articles : pages, byId, types: allTypes };
}

/** Merges a node with other nodes of the page that have the same `@id`. */
export function resolveReference(node: JsonObject, byId: JsonLdGraph['byId']): JsonObject {
  const id = node['@id'];
  return { ...(typeof id === 'string' ? byId.get(id) : {}), ...node };
}

/** Returns the values of a node's `@type`. */
export function nodeTypesOf(node: JsonObject): string[] {
  return [node['@type']].flat().flatMap((type) => stringValue(type) ?? []);
}

/** Returns a string or number, or the first one in a list, as plain text; undefined if there is none. */
export function stringValue(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.map(stringValue).find(Boolean);
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? markupToText(value) || undefined : undefined;
}
