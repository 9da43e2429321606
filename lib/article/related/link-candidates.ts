import { hostAndPath } from '../../text/url.ts';
import type { Block, Link, Verdict } from '../../types';
import { cleanTitle, isTeaser, isTitle, isTitleInText } from './link-title.ts';
import { isStoryAddress, STORY_PARAM } from './story-address.ts';
import { chooseTitlePart } from './title-parts.ts';

/** A link that may lead to related coverage. */
export interface LinkCandidate {
  url: string;
  /** Text of the link, without bullets, labels, times and authors around a headline. */
  text: string;
  /** Whether the text is a headline. The words of a link in a sentence mostly are not. */
  isTitle: boolean;
  /** Whether it is part of a sentence of the story. */
  isInText: boolean;
  /** Whether it is in a block of its own between the story's paragraphs. */
  isBesideText: boolean;
  /** Whether it is in a list that the page labels as related. */
  isInRelatedList: boolean;
  /** Whether its text is a heading of the page. */
  isHeading: boolean;
  /** Label above the list: "Related stories". */
  label?: string;
  /** Identifies the list that contains the link. */
  list: string;
  /** Where it is in the story's text: the block, and the position of the link. */
  inText?: { block: number; start: number };
}

/** Link texts with at most this many words that occur with different URLs are taken for buttons. */
const MAX_BUTTON_WORDS = 4;
const MAX_LIST_LABEL_CHARS = 60;
/** A link whose text is less than this share (0–1) of its block is part of a sentence. */
const MAX_SHARE_IN_TEXT = 0.8;
/** Kinds of hidden blocks that contain no links to stories. */
const KINDS_WITHOUT_STORIES = new Set<Verdict['kind']>([
  'machine-summary',
  'tools',
  'advert',
  'comments',
  'paywall',
  'promo',
]);

/** Kinds of blocks of the story whose links lead to pictures and persons. */
const KINDS_ABOUT_STORY = new Set<Verdict['kind']>(['caption', 'duplicate-caption', 'byline', 'dateline', 'headline']);

/** The story whose links are collected. */
export interface LinkingStory {
  url: string;
  headline: string;
}

/**
 * Collects links that may lead to stories, each URL once, in page order.
 *
 * @param isExcluded tells whether to ignore a block: menus, header and footer
 */
export function collectLinkCandidates(
  blocks: readonly Block[],
  verdicts: readonly Verdict[],
  story: LinkingStory,
  isExcluded: (block: Block) => boolean,
): LinkCandidate[] {
  const paragraphs = verdicts
    .filter(({ decide, kind }) => decide === 'keep' && kind === 'paragraph')
    .map(({ block }) => block);
  const [first = 0, last = -1] = [paragraphs[0], paragraphs.at(-1)];
  const ownKey = storyKey(story.url);
  const ownTitle = plainText(story.headline);
  const candidates = new Map<string, LinkCandidate>();
  let label: string | undefined;
  for (const block of blocks) {
    const verdict = verdicts[block.id];
    if (!verdict) continue;
    const { kind } = verdict;
    const isKept = verdict.decide === 'keep';
    if (!block.links.length && /related|recirc/.test(kind) && block.text.length < MAX_LIST_LABEL_CHARS)
      label = block.text;
    if (isKept && kind === 'paragraph') label = undefined;
    if (!block.links.length || isExcluded(block) || KINDS_ABOUT_STORY.has(kind)) continue;
    if (!isKept && KINDS_WITHOUT_STORIES.has(kind)) continue;
    const isWithinStory = block.id >= first && block.id <= last;
    for (const candidate of storyLinks(block, verdict, isWithinStory, label)) {
      const key = storyKey(candidate.url);
      if (key === ownKey || plainText(candidate.text) === ownTitle) continue;
      const known = candidates.get(key);
      if (known) mergeCandidate(known, candidate);
      else candidates.set(key, candidate);
    }
  }
  return withoutButtons([...candidates.values()]);
}

/** Returns the links of a block that can lead to stories. */
function storyLinks(
  block: Block,
  { decide, kind, rule }: Verdict,
  isWithinStory: boolean,
  label: string | undefined,
): LinkCandidate[] {
  const isInRelatedList = kind === 'related-links' || /^under-related|related/.test(rule);
  return block.links.flatMap((link) => {
    const url = normalizeAddress(link.href);
    if (!url || !isStoryAddress(url)) return [];
    const isInText = decide === 'keep' && link.text.length < block.text.length * MAX_SHARE_IN_TEXT;
    const part = link.parts && !isInText ? chooseTitlePart(link.parts, url) : null;
    const text = cleanTitle(part ?? link.text, url);
    if (!isInText && !isTitle(text)) return [];
    return {
      url,
      text,
      isTitle: isInText ? isLabelTitle(block, link, text) : true,
      isInText,
      isBesideText: isWithinStory && !isInText,
      isInRelatedList,
      isHeading: /^h[1-6]$/.test(block.tag),
      ...(isInRelatedList && label && { label }),
      list: isInText ? 'text' : block.path.slice(0, -1).join('>'),
      ...(isInText && { inText: { block: block.id, start: link.start } }),
    };
  });
}

const isLabelTitle = ({ text }: Block, { start, end }: Link, label: string) =>
  isTitleInText(label, text.slice(0, start), text.slice(end));

/** Merges another link to the same story into a candidate, which takes the better title. */
function mergeCandidate(known: LinkCandidate, other: LinkCandidate): void {
  known.isInRelatedList ||= other.isInRelatedList;
  known.isInText ||= other.isInText;
  known.isBesideText ||= other.isBesideText;
  known.inText ??= other.inText;
  if (titleQuality(other) > titleQuality(known)) {
    known.text = other.text;
    known.isTitle = other.isTitle;
    known.isHeading = other.isHeading;
  }
}

/** Ranks texts of links to one story: a heading, then another title, the longest that is no teaser. */
function titleQuality({ text, isTitle: isHeadline, isHeading }: LinkCandidate): number {
  return Number(isHeadline) * 1000 + Number(isHeading) * 500 + (isTeaser(text) ? 0 : Math.min(text.length, 300));
}

/** Removes links whose short text occurs with different URLs, because they are buttons: "Share this message". */
function withoutButtons(candidates: readonly LinkCandidate[]): LinkCandidate[] {
  const counts = new Map<string, number>();
  for (const { text } of candidates) counts.set(text, (counts.get(text) ?? 0) + 1);
  return candidates.filter(({ text }) => counts.get(text) === 1 || text.split(' ').length > MAX_BUTTON_WORDS);
}

/** Matches query parameters that track readers. */
const TRACKING_PARAM = /^(?:(?:utm|at|wt)_|(?:xtor|fbclid|gclid|cmp|ito|ref(?:_src|_url)?|source)(?:=|$))/i;

/** Returns a URL without fragment, credentials and tracking parameters; null if it is neither http nor https. */
function normalizeAddress(href: string): string | null {
  const url = URL.parse(href);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  url.hash = '';
  // A user name in a URL can make it look like that of another site.
  url.username = url.password = '';
  // Content scripts in Firefox cannot iterate `searchParams`.
  const query = url.search
    .slice(1)
    .split('&')
    .filter((part) => part && !TRACKING_PARAM.test(part));
  url.search = query.length ? `?${query.join('&')}` : '';
  return url.href;
}

/** Returns a key that is the same for all URLs of one story, also for its version for phones or for printing. */
function storyKey(address: string): string {
  const query = URL.parse(address)?.search.slice(1).split('&') ?? [];
  const path = hostAndPath(address)
    .replace(/^(?:m|amp)\./, '')
    .replace(/\/(?:amp|print|drucken)$/, '');
  return [path, ...query.filter((part) => STORY_PARAM.test(part)).sort()].join('?');
}

const plainText = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
