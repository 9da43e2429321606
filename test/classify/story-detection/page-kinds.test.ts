import { describe, expect, it } from 'vitest';
import { readHtml } from '../../layout/story-page';
import { LISTINGS } from './listing-kinds';
import { NO_STORIES, pageOfKind, STORIES } from './page-kinds';
import { TEXTS } from './page-texts';

const LANGUAGES = Object.keys(TEXTS);
const ADDRESSES = ['https://post.test/coast/ferry-sails-again', 'https://post.test/world/'];

const foundIn = async (kind: Parameters<typeof pageOfKind>[0], url: string) => {
  const found = await Promise.all(
    LANGUAGES.map(async (lang) => ((await readHtml(pageOfKind(kind, lang), url)).found ? lang : '')),
  );
  return found.filter(Boolean);
};

describe('a story is found', () => {
  it.each(Object.entries(STORIES))('on %s', async (_name, kind) => {
    expect(await foundIn(kind, ADDRESSES[0] as string)).toEqual(LANGUAGES);
  });
});

describe.each(ADDRESSES)('no story is found at %s', (url) => {
  it.each(Object.entries({ ...NO_STORIES, ...LISTINGS }))('on %s', async (_name, kind) => {
    expect(await foundIn(kind, url)).toEqual([]);
  });
});
