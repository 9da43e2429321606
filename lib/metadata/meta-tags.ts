import { queryAll } from '../document/dom';
import { markupToText } from './html-entities';

/** The page's `<meta>` elements as plain text. Names are case-insensitive. */
export interface MetaTags {
  /**
   * Returns the content of the first of several names that has any; undefined if none has. For each name, the first
   * element with that `property`, `name` or `itemprop` counts.
   */
  first(...names: string[]): string | undefined;
  /** Returns the contents of all elements that have a name as `property` or `name`. */
  all(name: string): string[];
}

/** Reads the page's `<meta>` elements once. */
export function readMetaTags(document: Document): MetaTags {
  const first = new Map<string, string | null>();
  const all = new Map<string, Set<Element>>();
  for (const element of queryAll(document, 'meta')) {
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (!name) continue;
      if (!first.has(name)) first.set(name, element.getAttribute('content'));
      if (attribute === 'itemprop') continue;
      const elements = all.get(name);
      if (elements) elements.add(element);
      else all.set(name, new Set([element]));
    }
  }
  return {
    first(...names) {
      for (const name of names) {
        const value = first.get(name.toLowerCase());
        const plain = value && markupToText(value);
        if (plain) return plain;
      }
      return undefined;
    },
    all: (name) =>
      [...(all.get(name.toLowerCase()) ?? [])].flatMap(
        (element) => markupToText(element.getAttribute('content') ?? '') || [],
      ),
  };
}
