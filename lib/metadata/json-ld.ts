import { queryAll } from '../document/dom';
import { parseJson } from './broken-json';
import { plainText } from './html-entities';

/** The structured data that pages carry for search engines (schema.org as JSON-LD). */

export type JsonObject = Record<string, unknown>;

const ARTICLE = /article|report|liveblog|blogposting|newsitem|^review$|interview/i;

/** Articles of a page, and every node that others may point at by its `@id`. */
export interface JsonLd {
  /** Nodes of an article type; where there are none, the page's own node, which may name author and dates as well. */
  articles: JsonObject[];
  byId: Map<string, JsonObject>;
}

/** @returns every node of an article type, in all JSON-LD scripts and their `@graph`s; broken scripts are mended where they can be */
export function readJsonLd(document: Document): JsonLd {
  const articles: JsonObject[] = [];
  const pages: JsonObject[] = [];
  const byId = new Map<string, JsonObject>();
  const visit = (value: unknown, depth: number): void => {
    if (depth > 4 || value === null || typeof value !== 'object') return;
    if (Array.isArray(value)) {
      for (const item of value) visit(item, depth + 1);
      return;
    }
    const node = value as JsonObject;
    const id = node['@id'];
    if (typeof id === 'string' && Object.keys(node).length > 1) byId.set(id, { ...byId.get(id), ...node });
    const types = typesOf(node);
    if (types.some((type) => ARTICLE.test(type))) articles.push(node);
    else if (types.some((type) => /^(?:WebPage|ItemPage)$/.test(type)) && node.datePublished) pages.push(node);
    visit(node['@graph'], depth + 1);
    visit(node.mainEntity, depth + 1);
    visit(node.mainEntityOfPage, depth + 1);
  };
  for (const script of queryAll(document, 'script[type="application/ld+json" i]'))
    visit(parseJson(script.textContent ?? ''), 0);
  return { articles: articles.length ? articles : pages, byId };
}

/** @returns the node itself, with what the page says elsewhere about the same `@id` */
export function resolve(node: JsonObject, byId: JsonLd['byId']): JsonObject {
  const id = node['@id'];
  return { ...(typeof id === 'string' ? byId.get(id) : {}), ...node };
}

/** @returns the types that a node names */
export function typesOf(node: JsonObject): string[] {
  return [node['@type']].flat().flatMap((type) => text(type) ?? []);
}

/** @returns a string value as plain text; the first string of a list */
export function text(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.map(text).find(Boolean);
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? plainText(value) || undefined : undefined;
}
