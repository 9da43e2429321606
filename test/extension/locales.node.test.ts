import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('../../assets/locales/', import.meta.url);

/** Returns every text of a language by its full key; both forms of plurals. */
function textsOf(file: string): Map<string, string> {
  const texts = new Map<string, string>();
  const walk = (node: unknown, key: string): void => {
    if (typeof node === 'string') texts.set(key, node);
    else for (const [name, child] of Object.entries(node as object)) walk(child, key ? `${key}.${name}` : name);
  };
  walk(JSON.parse(readFileSync(new URL(file, folder), 'utf8')), '');
  return texts;
}

const english = textsOf('en.json');
const others = readdirSync(folder).filter((file) => file !== 'en.json');
const places = (text: string | undefined): string[] => text?.match(/\$\d/g)?.sort() ?? [];

test.each(others)('%s says everything that English says, with the same places', (file) => {
  const texts = textsOf(file);
  expect([...texts.keys()].sort()).toEqual([...english.keys()].sort());
  for (const [key, text] of texts) expect(places(text), key).toEqual(places(english.get(key)));
});

test.each(['en.json', ...others])('%s names its own language and leaves no text empty', (file) => {
  const texts = textsOf(file);
  expect(`${texts.get('lang')}.json`).toBe(file);
  for (const [key, text] of texts) expect(text.trim(), key).not.toBe('');
});

test('the store takes descriptions of up to 132 characters', () => {
  for (const file of ['en.json', ...others]) {
    expect(textsOf(file).get('extDescription')?.length, file).toBeLessThanOrEqual(132);
  }
});
