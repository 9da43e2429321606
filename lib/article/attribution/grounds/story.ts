import type { Source } from '../../../types';
import type { Language } from '../language.ts';
import { type Description, describeMention, findMentions } from './descriptions.ts';
import type { GroundWords } from './ground-words.ts';

/** Quoted words. */
const QUOTED = /[“„"«»]([^“”„"«»]+)/gu;

/** What is needed of a story to tell how its sources can know. */
export interface Story {
  text: string;
  language: Language;
  words: GroundWords;
  sources: readonly Source[];
}

/** Returns the words at which the passages of a source name it. */
export const sourcePhrases = ({ attributions }: Source, text: string): string[] => [
  ...new Set(attributions.flatMap(({ source }) => (source ? [text.slice(source.start, source.end)] : []))),
];

/** Returns the role of a source, and the words beside all mentions of its name. */
export const descriptionsOf = ({ name, role }: Source, { text, words }: Story): Description[] => [
  ...(role ? [{ words: role }] : []),
  ...findMentions(text, name).flatMap((mention) => describeMention(text, mention, words)),
];

/** Returns the words in quotation marks of each passage. */
export const quotedWords = ({ attributions }: Source, text: string): string[] =>
  attributions.map(({ start, end }) =>
    [...text.slice(start, end).matchAll(QUOTED)].map(([, words]) => words).join(' '),
  );

/**
 * Tells whether a text contains a word of a list.
 *
 * @param pattern what the word has to match, too
 */
export const hasWord = (text: string, list: { has(word: string): boolean }, pattern = /./): boolean =>
  text.split(/[\s,-]+/).some((word) => pattern.test(word) && list.has(word.toLowerCase()));
