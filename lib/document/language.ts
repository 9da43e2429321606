import type { Block } from '../types';
import { native, queryFirst } from './dom';

const SCRIPTS: [RegExp, string][] = [
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

/** @returns the language a page says it is in: a BCP 47 tag in lower case, or '' where it says none */
export function saidLanguage(document: Document): string {
  const said = [
    native(document, 'documentElement')?.lang,
    queryFirst(document, 'meta[http-equiv="content-language" i]')?.getAttribute('content'),
    queryFirst(document, 'meta[property="og:locale"]')?.getAttribute('content'),
    native(document, 'body')?.lang,
  ];
  for (const one of said) {
    const tag = one?.trim().split(/[,\s]/)[0]?.replaceAll('_', '-').toLowerCase() ?? '';
    if (/^[a-z]{2,3}(-[a-z0-9]+)*$/.test(tag)) return tag;
  }
  return '';
}

/**
 * The language a page says it is in; where it says nothing, what its script tells.
 *
 * @returns a BCP 47 tag in lower case, or '' where neither tells
 */
export function pageLanguage(document: Document, blocks: Block[]): string {
  const said = saidLanguage(document);
  if (said) return said;
  const sample = blocks
    .map((block) => block.text)
    .join(' ')
    .slice(0, 20_000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, lang] of SCRIPTS)
    if ((sample.match(script)?.length ?? 0) > letters * 0.15 && letters > 0) return lang;
  return '';
}
