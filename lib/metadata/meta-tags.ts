import { queryAll } from '../document/dom';
import { plainText } from './html-entities';

/** What the page's `<meta>` elements say, by their names, in capitals or not; as plain text. */
export interface Meta {
  /** @returns what the first of some names says: of a name the first element counts that bears it as `property`, `name` or `itemprop` */
  first(...names: string[]): string | undefined;
  /** @returns what all elements say that bear a name as `property` or `name` */
  all(name: string): string[];
}

/** Reads the page's `<meta>` elements once. */
export function readMeta(document: Document): Meta {
  const first = new Map<string, string | null>();
  const all = new Map<string, Set<Element>>();
  for (const element of queryAll(document, 'meta')) {
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (!name) continue;
      if (!first.has(name)) first.set(name, element.getAttribute('content'));
      if (attribute === 'itemprop') continue;
      const bearers = all.get(name);
      if (bearers) bearers.add(element);
      else all.set(name, new Set([element]));
    }
  }
  return {
    first(...names) {
      for (const name of names) {
        const value = first.get(name.toLowerCase());
        const plain = value && plainText(value);
        if (plain) return plain;
      }
      return undefined;
    },
    all: (name) =>
      [...(all.get(name.toLowerCase()) ?? [])].flatMap(
        (element) => plainText(element.getAttribute('content') ?? '') || [],
      ),
  };
}
