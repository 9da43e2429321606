import type { Block } from '../types';
import { queryFirst, unclobbered } from './dom';

const LANGUAGE_BY_SCRIPT: [RegExp, string][] = [
  [/\p{Script=Hiragana}|\p{Script=Katakana}/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Thai}/gu, 'th'],
];

const MAX_SAMPLE_CHARS = 20_000;
/**
 * Minimum share (0–1) of letters in a script for the page to be in its language. It is low because Japanese mixes kana
 * with Han characters, and any page may quote other scripts.
 */
const MIN_SCRIPT_SHARE = 0.15;

/** Returns the declared language of a page as a lower-case BCP 47 tag; '' if it declares none. */
export function declaredLanguage(document: Document): string {
  const declarations = [
    unclobbered(document, 'documentElement')?.lang,
    queryFirst(document, 'meta[http-equiv="content-language" i]')?.getAttribute('content'),
    queryFirst(document, 'meta[property="og:locale"]')?.getAttribute('content'),
    unclobbered(document, 'body')?.lang,
  ];
  for (const declaration of declarations) {
    const tag = declaration?.trim().split(/[,\s]/)[0]?.replaceAll('_', '-').toLowerCase() ?? '';
    if (/^[a-z]{2,3}(-[a-z0-9]+)*$/.test(tag)) return tag;
  }
  return '';
}

/**
 * Returns the declared language of a page or, if there is none, a guess by its script, as a lower-case BCP 47 tag; ''
 * if unknown.
 */
export function detectLanguage(document: Document, blocks: Block[]): string {
  const declared = declaredLanguage(document);
  if (declared) return declared;
  const sample = blocks
    .map((block) => block.text)
    .join(' ')
    .slice(0, MAX_SAMPLE_CHARS);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, lang] of LANGUAGE_BY_SCRIPT)
    if ((sample.match(script)?.length ?? 0) > letters * MIN_SCRIPT_SHARE && letters > 0) return lang;
  return '';
}
