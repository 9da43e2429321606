import { hostAndPath } from '../../text/url.ts';
import type { Block, Verdict } from '../../types';

/** A link that may lead to related coverage. */
export interface LinkCandidate {
  url: string;
  text: string;
  /** Whether it is part of a sentence of the story. */
  isInText: boolean;
  /** Whether it is in a block of its own between the story's paragraphs. */
  isBesideText: boolean;
  /** Whether it is in a list that the page labels as related. */
  isInRelatedList: boolean;
  /** Label above the list: "Related stories". */
  label?: string;
  /** Identifies the list that contains the link. */
  list: string;
}

/** Link texts with fewer words are taken for names of persons, sections or tags. */
const MIN_HEADLINE_WORDS = 3;
const MIN_CJK_HEADLINE_CHARS = 8;
const MAX_HEADLINE_CHARS = 300;
/** Link texts with at most this many words that occur with different URLs are taken for buttons. */
const MAX_BUTTON_WORDS = 4;
const MAX_LIST_LABEL_CHARS = 60;
/** A link whose text is less than this share (0–1) of its block is part of a sentence. */
const MAX_SHARE_IN_TEXT = 0.8;
/** Matches paths of URLs that lead to tags, sections, searches, people and shops. */
const NO_STORY_PATH =
  /\/(?:tags?|topics?|themen?|thema|sujets?|temas?|keywords?|authors?|autor(?:en|es)?|auteurs?|profile?|people|search|suche|login|account|subscribe|abo|newsletter|shop|jobs?|kontakt|contact|impressum|privacy|datenschutz|category|kategorie|sections?|rubrik|live-?tv|podcasts?|horoscopes?|horoskop|spiele|games?|quiz|wetter|weather|deals|gutschein|rss|feed)(?:[/.?]|$)/i;
/** Kinds of hidden blocks that contain no links to stories. */
const KINDS_WITHOUT_STORIES = new Set<Verdict['kind']>([
  'machine-summary',
  'tools',
  'advert',
  'comments',
  'paywall',
  'promo',
]);
/** Matches numbers, bullets and arrows before a headline. */
const LIST_MARKER = /^\s*(?:\d{1,2}[.)]?\s+(?=\D)|(?:[-–—•▶►➤→»*]\s*)+)/u;

/**
 * Collects links that may lead to stories, each URL once, in page order.
 *
 * @param url the story's own URL
 * @param isExcluded tells whether to ignore a block: menus, header and footer
 */
export function collectLinkCandidates(
  blocks: readonly Block[],
  verdicts: readonly Verdict[],
  url: string,
  isExcluded: (block: Block) => boolean,
): LinkCandidate[] {
  const paragraphs = verdicts
    .filter(({ decide, kind }) => decide === 'keep' && kind === 'paragraph')
    .map(({ block }) => block);
  const [first = 0, last = -1] = [paragraphs[0], paragraphs.at(-1)];
  const ownKey = storyKey(url);
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
    if (!block.links.length || isExcluded(block) || (!isKept && KINDS_WITHOUT_STORIES.has(kind))) continue;
    const isWithinStory = block.id >= first && block.id <= last;
    for (const candidate of storyLinks(block, verdict, isWithinStory, label)) {
      const key = storyKey(candidate.url);
      if (key === ownKey) continue;
      const known = candidates.get(key);
      if (known) mergeCandidate(known, candidate);
      else candidates.set(key, candidate);
    }
  }
  return withoutButtons([...candidates.values()]);
}

/** Returns the links of a block that look like headlines of stories. */
function storyLinks(
  block: Block,
  { decide, kind, rule }: Verdict,
  isWithinStory: boolean,
  label: string | undefined,
): LinkCandidate[] {
  const isInRelatedList = kind === 'related-links' || /^under-related|related/.test(rule);
  return block.links.flatMap(({ href, text: linkText }) => {
    const url = normalizeAddress(href);
    const text = cleanHeadline(linkText);
    if (!url || NO_STORY_PATH.test(URL.parse(url)?.pathname ?? '') || !isHeadline(text)) return [];
    const isInText = decide === 'keep' && linkText.length < block.text.length * MAX_SHARE_IN_TEXT;
    return {
      url,
      text,
      isInText,
      isBesideText: isWithinStory && !isInText,
      isInRelatedList,
      ...(isInRelatedList && label && { label }),
      list: isInText ? 'text' : block.path.slice(0, -1).join('>'),
    };
  });
}

/**
 * Merges another link to the same story into a candidate. The longest text of links outside sentences becomes its text.
 */
function mergeCandidate(known: LinkCandidate, other: LinkCandidate): void {
  known.isInRelatedList ||= other.isInRelatedList;
  known.isInText ||= other.isInText;
  known.isBesideText ||= other.isBesideText;
  if (other.text.length > known.text.length && !known.isInText) known.text = other.text;
}

/** Removes links whose short text occurs with different URLs, because they are buttons: "Share this message". */
function withoutButtons(candidates: readonly LinkCandidate[]): LinkCandidate[] {
  const counts = new Map<string, number>();
  for (const { text } of candidates) counts.set(text, (counts.get(text) ?? 0) + 1);
  return candidates.filter(({ text }) => counts.get(text) === 1 || text.split(' ').length > MAX_BUTTON_WORDS);
}

/** Matches query parameters that track readers. */
const TRACKING_PARAM = /^(?:(?:utm|at|wt)_|(?:xtor|fbclid|gclid|cmp|ito|ref(?:_src|_url)?|source)(?:=|$))/i;
/** Matches query parameters that identify a story, on sites whose stories all have the same path. */
const STORY_PARAM = /^(?:id|p|no|nid|aid|oid|sid|idx(?:no)?|(?:art(?:icle)?|story|news|content|doc)_?(?:id|no)?)=./i;

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

/** Returns a key that is the same for all URLs of one story. */
function storyKey(address: string): string {
  const query = URL.parse(address)?.search.slice(1).split('&') ?? [];
  return [hostAndPath(address), ...query.filter((part) => STORY_PARAM.test(part)).sort()].join('?');
}

function cleanHeadline(text: string): string {
  return text
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(LIST_MARKER, '')
    .trim()
    .slice(0, MAX_HEADLINE_CHARS);
}

function isHeadline(text: string): boolean {
  const cjkChars = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  if (cjkChars >= MIN_CJK_HEADLINE_CHARS) return true;
  return (text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0) >= MIN_HEADLINE_WORDS;
}
