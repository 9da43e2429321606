import { hostAndPath } from '../../text/url';
import type { Block } from '../../types';
import { hasClutterWords } from '../clutter-words';
import type { PartInput } from './types';

/** Minimum weight of a linked paragraph; a shorter linked text may be a headline. */
const MIN_WEIGHT = 100;
const SENTENCE_BREAK = /[\p{L}\p{N})][.!?؟।]["'”’»)]*\s+["'“„«(]?\p{L}|[。！？]/u;

/**
 * Returns whether a block is a paragraph of the story although all of it is a link: it has two sentences and the markup
 * of the story's body, and the link leads to the same section of the site. Links in promotions lead elsewhere.
 */
export function isLinkedParagraph({ id, text, links }: Block, { context }: PartInput): boolean {
  const { measures, mainContent, page } = context;
  const measured = measures[id];
  if (!measured || !mainContent.bodyBlocks.has(id) || id < mainContent.firstProse || id > mainContent.lastProse)
    return false;
  if (measured.tagsAndRoles.has('li') || measured.weight < MIN_WEIGHT || !measured.isSentence) return false;
  if (!SENTENCE_BREAK.test(text) || hasClutterWords(text)) return false;
  const section = sectionOf(page.url);
  return section !== '' && links.every(({ href }) => sectionOf(href) === section);
}

/** Returns the host and the first path segment of a URL; '' if it has only one segment. */
function sectionOf(url: string): string {
  const [host = '', step, ...rest] = hostAndPath(url).split('/');
  return step && rest.length ? `${host}/${step}` : '';
}
