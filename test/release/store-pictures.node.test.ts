import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  renderComparison,
  renderPageWithPopup,
  renderTile,
  SEEDS_BY_LANGUAGE,
  TILE_SIZES,
} from '../../scripts/store-picture-html';

const ROOT = join(import.meta.dirname, '../..');
const TEXTS = { language: 'ar', tagline: 'Story & <source>', facts: 'Facts', theme: 'Theme', hidden: 'Hidden' };
const PNG = Buffer.from('picture');

test('every language of the interface has a seed page', () => {
  const languages = readdirSync(join(ROOT, 'assets/locales')).map((file) => file.replace('.json', ''));
  expect(Object.keys(SEEDS_BY_LANGUAGE).sort()).toEqual(languages.sort());
  for (const seed of Object.values(SEEDS_BY_LANGUAGE)) expect(existsSync(join(ROOT, 'seeds', seed)), seed).toBe(true);
});

describe('the documents', () => {
  test.each([
    ['comparison', renderComparison(TEXTS, PNG, PNG)],
    ['page with popup', renderPageWithPopup(TEXTS, TEXTS.tagline, { page: PNG, popup: PNG })],
    ['tile', renderTile(TEXTS, '<svg></svg>', TILE_SIZES[0] as { width: number; height: number })],
  ])('%s: in the language’s direction, with texts as text', (_, html) => {
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html).toContain('Story &amp; &lt;source&gt;');
    expect(html).not.toContain('<source>');
  });
});
