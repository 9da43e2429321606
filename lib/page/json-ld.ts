import { queryAll } from '../dom';

/** The structured data that pages carry for search engines (schema.org as JSON-LD). */

export type JsonObject = Record<string, unknown>;

const ARTICLE = /article|report|liveblog|blogposting|newsitem|^review$|interview/i;

/** Articles of a page, and every node that others may point at by its `@id`. */
export interface JsonLd {
  articles: JsonObject[];
  byId: Map<string, JsonObject>;
}

/** @returns every node of an article type, in all JSON-LD scripts and their `@graph`s; broken scripts are passed over */
export function readJsonLd(document: Document): JsonLd {
  const articles: JsonObject[] = [];
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
    if (typesOf(node).some((type) => ARTICLE.test(type))) articles.push(node);
    visit(node['@graph'], depth + 1);
    visit(node.mainEntity, depth + 1);
    visit(node.mainEntityOfPage, depth + 1);
  };
  for (const script of queryAll(document, 'script[type="application/ld+json" i]'))
    visit(parse(script.textContent ?? ''), 0);
  return { articles, byId };
}

/** @returns the node itself, with what the page says elsewhere about the same `@id` */
export function resolve(node: JsonObject, byId: JsonLd['byId']): JsonObject {
  const id = node['@id'];
  return { ...(typeof id === 'string' ? byId.get(id) : {}), ...node };
}

const bare = (raw: string) =>
  raw.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*;?\s*$/g, '');

/** What is tried, one after the other, where data cannot be read. */
const REPAIRS: ((raw: string) => string)[] = [
  (raw) => raw,
  bare,
  (raw) => bare(raw).replace(/\p{Cc}+/gu, ' '),
  (raw) => bare(raw).replace(/,\s*([}\]])/g, '$1'),
];

function parse(raw: string): unknown {
  for (const repair of REPAIRS) {
    try {
      return JSON.parse(repair(raw));
    } catch {
      // The next repair may do it.
    }
  }
  return undefined;
}

/** @returns the types that a node names */
export function typesOf(node: JsonObject): string[] {
  return [node['@type']].flat().flatMap((type) => text(type) ?? []);
}

const ENTITIES: Record<string, string> = {
  quot: '"',
  apos: '’',
  rsquo: '’',
  lsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  nbsp: ' ',
  lt: '<',
  gt: '>',
};

/** Entities in plain text: some sites escape their structured data as if it were markup. */
function readEntities(value: string): string {
  return value
    .replace(/&amp;/g, '&')
    .replace(/&#(\d{1,7}|x[\da-f]{1,6});/gi, (whole, code: string) => {
      const point = Number(code.replace(/^x/i, '0x'));
      if (point === 39) return '’';
      return point > 0 && point < 0x110000 ? String.fromCodePoint(point) : whole;
    })
    .replace(/&([a-z]+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

/** @returns a string value, entities read and white space folded; the first string of a list */
export function text(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.map(text).find(Boolean);
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return undefined;
  const plain = readEntities(value.replace(/<[/!]?[a-z-][^>]*>/gi, ' '))
    .replace(/\s+/g, ' ')
    .trim();
  return plain || undefined;
}
