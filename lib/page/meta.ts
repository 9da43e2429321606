import { queryAll } from '../dom';
import { plainText } from './entities';

/**
 * Reads the page's `<meta>` elements once.
 *
 * @returns what the first of some names says: of a name the first element counts that bears it as `property`, `name` or
 *   `itemprop`, in capitals or not; as plain text
 */
export function metaReader(document: Document): (...names: string[]) => string | undefined {
  const said = new Map<string, string | null>();
  for (const element of queryAll(document, 'meta')) {
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name && !said.has(name)) said.set(name, element.getAttribute('content'));
    }
  }
  return (...names) => {
    for (const name of names) {
      const value = said.get(name.toLowerCase());
      const plain = value && plainText(value);
      if (plain) return plain;
    }
    return undefined;
  };
}
