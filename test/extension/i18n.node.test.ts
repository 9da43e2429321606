import { beforeEach, expect, test, vi } from 'vitest';
import { textsOf } from './locale-texts';

const browser = vi.hoisted(() => {
  const state = { language: 'en', texts: new Map<string, string>() };
  const i18n = {
    getUILanguage: () => state.language,
    getMessage: (name: string, substitutions: string[] = []) =>
      (state.texts.get(name) ?? '').replace(/\$(\d)/g, (_, at) => substitutions[Number(at) - 1] ?? ''),
  };
  Object.assign(globalThis, { chrome: { i18n } });
  return state;
});

import { displayLanguage, formatList, formatPercent, interfaceDirection, plural, t } from '../../lib/extension/i18n';

function useLanguage(language: string, own: Record<string, string> = {}): void {
  browser.language = language;
  const texts = new Map([...textsOf(language.startsWith('de') ? 'de' : 'en'), ...Object.entries(own)]);
  browser.texts = new Map([...texts].map(([key, text]) => [key.replaceAll('.', '_'), text]));
}

beforeEach(() => useLanguage('en'));

const ARABIC = Object.fromEntries(
  ['zero', 'one', 'two', 'few', 'many', 'other'].map((form) => [`hides.${form}`, `${form} $1`]),
);

test.each([
  ['en', {}, [0, 1, 2, 1234], ['0 blocks hidden', '1 block hidden', '2 blocks hidden', '1,234 blocks hidden']],
  ['de', {}, [1234], ['1.234 Blöcke ausgeblendet']],
  [
    'ar',
    { lang: 'ar', ...ARABIC },
    [0, 1, 2, 5, 11, 100],
    ['zero 0', 'one 1', 'two 2', 'few 5', 'many 11', 'other 100'],
  ],
  ['ja', { lang: 'ja', 'hides.other': '$1 件' }, [0, 1, 5], ['0 件', '1 件', '5 件']],
  ['fr', { lang: 'fr', 'hides.one': '$1 bloc', 'hides.other': '$1 blocs' }, [0, 1, 2], ['0 bloc', '1 bloc', '2 blocs']],
])('%s: a number chooses the form, and is written as in the language', (language, own, counts, texts) => {
  useLanguage(language, own);
  expect(counts.map((count) => plural('hides', count))).toEqual(texts);
});

test('a text for none replaces the form of the language; other substitutions follow the number', () => {
  expect(plural('options.hand.added', 0)).toBe('No new rules.');
  expect(plural('sources.marked', 2, ['Runa Aske'])).toBe('2 passages of Runa Aske highlighted on the page.');
});

test('numbers, shares and lists are written as in the language', () => {
  useLanguage('de');
  expect(t('options.rules.atLeast', ['Links', 1234.5])).toContain('1.234,5');
  expect(formatPercent(0.43)).toBe('43\u00A0%');
  expect(formatList(['A', 'B', 'C'])).toBe('A, B und C');
});

test.each([
  ['en-GB', 'en', 'en-GB'],
  ['de', 'de', 'de'],
  ['fr-CA', 'en', 'en'],
  ['pt-PT', 'pt-BR', 'pt-PT'],
])('a browser in %s with texts in %s formats as in %s', (ui, texts, expected) => {
  expect(displayLanguage(ui, texts)).toBe(expected);
});

test('the direction is that of the texts, whatever the browser speaks', () => {
  useLanguage('he');
  expect(interfaceDirection()).toBe('ltr');
  useLanguage('ar', { lang: 'ar' });
  expect(interfaceDirection()).toBe('rtl');
});
