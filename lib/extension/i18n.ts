import { createI18n } from '@wxt-dev/i18n';
import { browser } from 'wxt/browser';
import type { GeneratedI18nStructure } from '../../.wxt/i18n/structure';
import { textDirection } from '../text/text-direction';

type TextKey = keyof GeneratedI18nStructure;
/** Keys of texts that depend on a number. Their forms are named as in `Intl.PluralRules`; every language has `other`. */
export type PluralKey = { [Key in TextKey]: Key extends `${infer Base}.other` ? Base : never }[TextKey];

const texts = createI18n<GeneratedI18nStructure>();

/**
 * Returns an interface text in the reader's language, by its key in `assets/locales/en.json`. Numbers among the substitutions are
 * written as in that language.
 */
export const t = ((key: TextKey, substitutions?: readonly (string | number)[]) =>
  (texts.t as (key: TextKey, substitutions?: string[]) => string)(
    key,
    substitutions && formatNumbers(substitutions),
  )) as typeof texts.t;

/**
 * Returns an interface text in the form that a number needs.
 *
 * @param count `$1` in the text
 * @param others `$2` and so on
 */
export function plural(key: PluralKey, count: number, others: readonly (string | number)[] = []): string {
  const category = new Intl.PluralRules(t('lang')).select(count);
  const substitutions = formatNumbers([count, ...others]);
  for (const form of count === 0 ? ['zero', category, 'other'] : [category, 'other']) {
    const name = `${key.replaceAll('.', '_')}_${form}` as Parameters<typeof browser.i18n.getMessage>[0];
    const text = browser.i18n.getMessage(name, substitutions);
    if (text) return text;
  }
  return '';
}

const formatNumbers = (values: readonly (string | number)[]): string[] =>
  values.map((value) => (typeof value === 'number' ? formatNumber(value) : value));

/**
 * Returns the language of the interface, for formatting: with the region of the browser's language where that is the same
 * language, so that no sentence mixes two languages.
 */
export const interfaceLanguage = (): string => displayLanguage(browser.i18n.getUILanguage(), t('lang'));

/** Returns the writing direction of the interface. */
export const interfaceDirection = (): 'ltr' | 'rtl' => (textDirection(t('lang')) === 'rtl' ? 'rtl' : 'ltr');

/**
 * Chooses the language for formatting dates and lists.
 *
 * @param browserLanguage the browser's UI language, with its region: `en-GB`
 * @param textLanguage the language of the interface texts, which are English if there is no translation
 */
export function displayLanguage(browserLanguage: string, textLanguage: string): string {
  const [one, other] = [browserLanguage, textLanguage].map((tag) => tag.split('-')[0]);
  return one === other ? browserLanguage : textLanguage;
}

/** Writes a number as in the language of the interface. */
export const formatNumber = (value: number, options?: Intl.NumberFormatOptions): string =>
  new Intl.NumberFormat(interfaceLanguage(), options).format(value);

/** @param share from 0 to 1 */
export const formatPercent = (share: number): string => formatNumber(share, { style: 'percent' });

/** Joins the items of a list as in the language of the interface: "A, B and C". */
export const formatList = (items: Iterable<string>): string => new Intl.ListFormat(interfaceLanguage()).format(items);
