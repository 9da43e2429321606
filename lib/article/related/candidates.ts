import { plainAddress } from '../../text/url.ts';
import type { Block, Verdict } from '../../types';

/** A link of the page that may be about the same story. */
export interface Candidate {
  url: string;
  text: string;
  /** Within a paragraph of the story. */
  inText: boolean;
  /** In or right beside the story's text, not among it. */
  beside: boolean;
  /** The page calls the list that it stands in related. */
  told: boolean;
  /** What stands above the list: "Related stories". */
  label?: string;
  /** The same for all links of one list. */
  list: string;
}

/** Shorter texts name a person, a section or a tag. */
const WORDS = 3;
const DENSE_SIGNS = 8;
/** A button has so many words at most. */
const BUTTON = 4;
const LONGEST = 300;
/** Tag pages, sections, searches, people, shops: no stories. */
const NO_STORY =
  /\/(?:tags?|topics?|themen?|thema|sujets?|temas?|keywords?|authors?|autor(?:en|es)?|auteurs?|profile?|people|search|suche|login|account|subscribe|abo|newsletter|shop|jobs?|kontakt|contact|impressum|privacy|datenschutz|category|kategorie|sections?|rubrik|live-?tv|podcasts?|horoscopes?|horoskop|spiele|games?|quiz|wetter|weather|deals|gutschein|rss|feed)(?:[/.?]|$)/i;
/** Kinds of hidden blocks that hold no links to stories. */
const NO_LINKS = new Set<Verdict['kind']>(['tools', 'advert', 'comments', 'paywall', 'promo']);
const LEAD = /^\s*(?:\d{1,2}[.)]?\s+(?=\D)|(?:[-–—•▶►➤→»*]\s*)+)/u;

/** @returns links that may be stories, each address once, in the order of the page; menus, head and foot are left out */
export function candidatesOf(
  blocks: readonly Block[],
  verdicts: readonly Verdict[],
  url: string,
  excluded: (block: Block) => boolean,
): Candidate[] {
  const story = verdicts
    .filter(({ decide, kind }) => decide === 'keep' && kind === 'paragraph')
    .map(({ block }) => block);
  const [first = 0, last = -1] = [story[0], story.at(-1)];
  const own = keyOf(url);
  const found = new Map<string, Candidate>();
  let label: string | undefined;
  for (const block of blocks) {
    const verdict = verdicts[block.id];
    if (!verdict) continue;
    if (!block.links.length && /related|recirc/.test(verdict.kind) && block.text.length < 60) label = block.text;
    const kept = verdict.decide === 'keep';
    if (kept && verdict.kind === 'paragraph') label = undefined;
    if (!block.links.length || excluded(block) || (!kept && NO_LINKS.has(verdict.kind))) continue;
    const inside = block.id >= first && block.id <= last;
    for (const link of block.links) {
      const address = webAddress(link.href);
      if (!address || keyOf(address) === own || NO_STORY.test(pathOf(address))) continue;
      const inText = kept && link.text.length < block.text.length * 0.8;
      const text = headlineIn(link.text);
      if (!isHeadline(text)) continue;
      const key = keyOf(address);
      const known = found.get(key);
      const told = verdict.kind === 'related-links' || /^under-related|related/.test(verdict.rule);
      if (known) {
        known.told ||= told;
        known.inText ||= inText;
        known.beside ||= inside && !inText;
        if (text.length > known.text.length && !known.inText) known.text = text;
        continue;
      }
      found.set(key, {
        url: address,
        text,
        inText,
        beside: inside && !inText,
        told,
        ...(told && label && { label }),
        list: inText ? 'text' : block.path.slice(0, -1).join('>'),
      });
    }
  }
  return withoutButtons([...found.values()]);
}

/** "Share this message", under each of many messages: one short text with many addresses is a button. */
function withoutButtons(candidates: readonly Candidate[]): Candidate[] {
  const times = new Map<string, number>();
  for (const { text } of candidates) times.set(text, (times.get(text) ?? 0) + 1);
  return candidates.filter(({ text }) => times.get(text) === 1 || text.split(' ').length > BUTTON);
}

/** Parts of an address that follow the reader from page to page. */
const FOLLOWS = /^(?:(?:utm|at|wt)_|(?:xtor|fbclid|gclid|cmp|ito|ref(?:_src|_url)?|source)(?:=|$))/i;
/** Parts of a query that say which story it is, on sites where all have one path. */
const NAMES_STORY = /^(?:id|p|no|nid|aid|oid|sid|idx(?:no)?|(?:art(?:icle)?|story|news|content|doc)_?(?:id|no)?)=./i;

function webAddress(href: string): string | null {
  const url = URL.parse(href);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  url.hash = '';
  // A name before the host makes an address look like another site's.
  url.username = url.password = '';
  // A content script of Firefox cannot go through `searchParams`.
  const query = url.search
    .slice(1)
    .split('&')
    .filter((part) => part && !FOLLOWS.test(part));
  url.search = query.length ? `?${query.join('&')}` : '';
  return url.href;
}

/** @returns what tells a story from others: whether a link was followed from here or there does not */
function keyOf(address: string): string {
  const query = URL.parse(address)?.search.slice(1).split('&') ?? [];
  return [plainAddress(address), ...query.filter((part) => NAMES_STORY.test(part)).sort()].join('?');
}

const pathOf = (address: string) => URL.parse(address)?.pathname ?? '';

function headlineIn(text: string): string {
  return text
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(LEAD, '')
    .trim()
    .slice(0, LONGEST);
}

function isHeadline(text: string): boolean {
  const dense = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  return dense >= DENSE_SIGNS || (text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0) >= WORDS;
}
