import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../../assets/locales/', import.meta.url);

/** The languages of the interface, by the names of their files: `en`, `pt-BR`. */
export const LANGUAGES = readdirSync(FOLDER).map((file) => file.replace('.json', ''));

/** Returns the texts of a language by their full keys; those of plurals end in the name of the form: `hides.one`. */
export function textsOf(language: string): Map<string, string> {
  const texts = new Map<string, string>();
  const walk = (node: unknown, key: string): void => {
    if (typeof node === 'string') texts.set(key, node);
    else for (const [name, child] of Object.entries(node as object)) walk(child, key ? `${key}.${name}` : name);
  };
  walk(JSON.parse(readFileSync(new URL(`${language}.json`, FOLDER), 'utf8')), '');
  return texts;
}

const FORM = /\.(?:zero|one|two|few|many|other)$/;

/** Returns the key of the plural that a text is a form of; undefined for other texts. */
export const pluralOf = (key: string): string | undefined =>
  FORM.test(key) ? key.slice(0, key.lastIndexOf('.')) : undefined;
