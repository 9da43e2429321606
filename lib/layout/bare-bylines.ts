/** Recognizes bylines that are nothing but a name, by the date line beside them. */
import { countPhrases, LEXICON_NAMES, labelShare } from '../lexicon';
import { looksLikePersonName } from '../text/person-name';
import type { Block } from '../types';
import { commonContainer } from './container-tree';
import type { ArticleHeader, HeaderInput } from './types';

/** Maximum number of characters of a name with the outlet or place after it. */
const MAX_CHARS = 60;
/** Maximum number of levels between a name or date and their common container. */
const MAX_LEVELS = 2;
/** Minimum share (0–1) of a text that is a label of clutter for it to be no name. */
const MIN_LABEL_SHARE = 0.5;
/** Minimum share (0–1) of its words that a topic has in common with the headline. */
const MIN_TOPIC_SHARE = 0.5;
/** Matches the separators between a name and the outlet or place after it. */
const AFTER_NAME = /\s*[,，|｜·•]\s*|\s[-–—]\s/u;
/** Matches two to four words in a script without capitals; nouns with the Arabic article are mostly sections. */
const CASELESS_NAME =
  /^(?!ال)(?!.*[\p{Lu}\p{Ll}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])[\p{L}\p{M}'’]{2,}(?:[ \u200c][\p{L}\p{M}.'’]+){1,3}$/u;
/** Matches a Chinese or Japanese name; shorter texts are mostly sections. */
const HAN_NAME = /^\p{Script=Han}[\p{Script=Han}\p{Script=Hiragana}]{2,5}$/u;
const AUTHOR_ADDRESS = /author|autor|auteur|writer|reporter|journalist|redak|yazar|penulis/i;

/**
 * Finds the name directly above or below a date line between headline and text.
 *
 * @returns block ids
 */
export function findBareByline({ headline, date }: ArticleHeader, input: HeaderInput): number[] {
  const { blocks } = input.page;
  if (headline < 0) return [];
  for (const id of date.filter((line) => line > headline)) {
    for (const step of [-1, 1]) {
      let beside = id + step;
      while (blocks[beside]?.rendered === false || blocks[beside]?.media) beside += step;
      const [line, name] = [blocks[id], blocks[beside]];
      if (line && name && beside > headline && isBareByline(name, line, headline, input)) return [beside];
    }
  }
  return [];
}

function isBareByline(block: Block, date: Block, headline: number, input: HeaderInput): boolean {
  const { page, measures, mainContent, secondaryArticleBlocks } = input;
  const { id, text, tag, links, container } = block;
  const measured = measures[id];
  if (!measured || measured.inNavigation || id >= mainContent.firstProse || text.length > MAX_CHARS) return false;
  if (/^(?:h[1-6]|button)$/.test(tag) || links.length > 1 || secondaryArticleBlocks.has(id)) return false;
  const depthOf = (at: number) => page.containers[at]?.depth ?? 0;
  const shared = depthOf(commonContainer(page.containers, container, date.container));
  if (Math.max(depthOf(container), depthOf(date.container)) - shared > MAX_LEVELS) return false;
  const title = new Set(measures[headline]?.tokens);
  const inTitle = measured.tokens.filter((token) => title.has(token)).length;
  return inTitle < measured.tokens.length * MIN_TOPIC_SHARE && startsWithName(text, links) && !hasLabel(text);
}

/** Returns whether a line starts with a name, and at most its place or outlet follows. */
function startsWithName(text: string, links: Block['links']): boolean {
  const [name = '', ...rest] = text.trim().split(AFTER_NAME);
  if (rest.length > 2 || (name === name.toUpperCase()) !== (name === name.toLowerCase())) return false;
  // Linked lines may as well be sections, or members of a forum.
  if (!links.every(({ href }) => AUTHOR_ADDRESS.test(href))) return false;
  return looksLikePersonName(name) || CASELESS_NAME.test(name) || HAN_NAME.test(name);
}

const hasLabel = (text: string): boolean =>
  LEXICON_NAMES.some((lexicon) => labelShare(text, lexicon) >= MIN_LABEL_SHARE || countPhrases(text, lexicon) > 0);
