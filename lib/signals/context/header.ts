import type { Block } from '../../types';
import { containment, likeness, tokensOf } from '../../words';
import type { Base } from '.';
import { findHeadline } from './headline';
import type { Measured } from './measure';
import type { Story } from './story';
import { commonContainer, within } from './tree';

/** What stands above the story's text: ids of blocks. */
export interface Header {
  /** −1 where the page shows no headline. */
  headline: number;
  standfirst: number[];
  byline: number[];
  date: number[];
  /** The lead picture or player, and its caption. */
  media: number[];
  caption: number[];
  /** The container that headline and text share. */
  root: number;
}

export type HeadInput = Base & { story: Story };

/** Up to how many blocks before the headline a lead picture may stand. */
const PICTURE_BEFORE = 8;

/** Finds headline, standfirst, byline, dates and lead picture between the page's headline and the first paragraph. */
export function findHeader(input: HeadInput): Header {
  const { story } = input;
  const header: Header = {
    headline: -1,
    standfirst: [],
    byline: [],
    date: [],
    media: [],
    caption: [],
    root: story.root,
  };
  if (story.root < 0) return header;
  header.headline = findHeadline(input);
  const { page } = input;
  const from = header.headline >= 0 && header.headline < story.start ? header.headline : story.start;
  const headline = page.blocks[header.headline];
  header.root = headline ? commonContainer(page.containers, headline.container, story.root) : story.root;
  const end = secondParagraph(input);
  for (let id = from; id < end; id++) sort(id, input, header);
  settleStandfirst(input, header, from);
  if (!header.media.length) {
    for (let id = Math.max(0, from - PICTURE_BEFORE); id < from; id++) {
      const block = page.blocks[id];
      if (block?.media && inHead(block, input, header) && isLead(block, input)) header.media.push(id);
    }
  }
  // A byline under the text is as good as one above.
  if (!header.byline.length) {
    for (let id = story.end; id < Math.min(page.blocks.length, story.end + 12); id++) {
      const block = page.blocks[id];
      if (block && inHead(block, input, header) && isByline(block, input)) header.byline.push(id);
    }
  }
  return header;
}

function inHead(block: Block, { page, measured, foreign }: HeadInput, header: Header): boolean {
  const its = measured[block.id];
  return (
    its !== undefined &&
    !foreign.has(block.id) &&
    !its.excluded &&
    block.rendered &&
    within(page.containers, block.container, header.root)
  );
}

/** Names and dates may stand below a standfirst that is written like a paragraph: the head ends at the second paragraph. */
function secondParagraph({ story, measured }: HeadInput): number {
  for (let id = story.start + 1; id <= story.end; id++)
    if (story.main.has(id) && (measured[id]?.prose ?? 0) > 0) return id;
  return story.start;
}

function sort(id: number, input: HeadInput, header: Header): void {
  const { page, measured, story } = input;
  const block = page.blocks[id];
  const its = measured[id];
  if (!block || !its || id === header.headline || !inHead(block, input, header)) return;
  const above = id < story.start;
  if (block.media) {
    if (above && isLead(block, input)) header.media.push(id);
  } else if (isTaggedCaption(its) || (!isByline(block, input) && isCaption(block, input))) header.caption.push(id);
  else if (isByline(block, input)) header.byline.push(id);
  else if (its.linkShare < 0.5 && isDate(block) && !(story.main.has(id) && its.prose > 0)) header.date.push(id);
  else if ((above || id === story.start) && isStandfirst(block, input)) header.standfirst.push(id);
}

/**
 * Of the texts above the story one is the standfirst: the one that the page's own description repeats, else the first,
 * where its form or its place above byline, date or picture says so. All others are paragraphs.
 */
function settleStandfirst(input: HeadInput, header: Header, from: number): void {
  const { facts, measured, page, story } = input;
  const description = tokensOf(facts.description ?? '');
  const head = [...header.byline, ...header.date, ...header.media];
  const above = (id: number) => head.some((other) => other > id);
  const described = header.standfirst.filter((id) => {
    if (id === story.start && !above(id)) return false;
    const words = measured[id]?.tokens ?? [];
    return (
      description.length > 4 &&
      words.length > 3 &&
      (containment(words, description) > 0.8 || containment(description, words) > 0.8)
    );
  });
  if (described.length) {
    const bullets = described.filter((id) => measured[id]?.tags.has('li'));
    header.standfirst = bullets.length
      ? header.standfirst.filter((id) => measured[id]?.tags.has('li'))
      : described.slice(0, 1);
    return;
  }
  const candidates = header.standfirst;
  const first = candidates[0];
  header.standfirst = [];
  const block = first === undefined ? undefined : page.blocks[first];
  if (first === undefined || !block || first < from) return;
  const formed =
    /^h[2-4]$/.test(block.tag) ||
    STANDFIRST.test(block.path.slice(-2).join(' ')) ||
    block.whole?.some((tag) => /^(?:strong|b|em|i)$/.test(tag));
  if (!(formed || above(first)) || (first === story.start && !above(first))) return;
  header.standfirst = measured[first]?.tags.has('li')
    ? candidates.filter((id) => measured[id]?.tags.has('li'))
    : [first];
}

const STANDFIRST =
  /standfirst|stand-first|\blead\b|__lead|-lead|intro|\bdek\b|deck|subtitle|subheadline|sub-head|subhead|teaser|excerpt|chapo|\bspot\b|sapo|summary|description|abstract|kicker-text|vorspann|perex|ingress|synopsis/i;
const CREDIT =
  /[([](?:[^()[\]]*\b(?:photo|foto|fotoğraf|bild|image|picture|handout|file|courtesy|getty|reuters|afp|ap|epa|dpa|apa|anp|tass|upi|efe|ansa|imago|shutterstock|via)\b[^()[\]]*|[^()[\]/]{2,40}\/[^()[\]]{2,40})[)\]]\.?$|\b(?:photo|foto|fotoğraf|bild|image|picture)s?(?: by| von|:)\s*\S.{1,40}$/iu;

function isTaggedCaption(its: Measured): boolean {
  return (its.tags.has('figcaption') || its.tags.has('figure')) && its.linkShare <= 0.6 && its.weight > 8;
}

/** A caption without a tag that says so: it repeats the picture's alternative text or ends in a photographer's credit. */
function isCaption(block: Block, { page, measured }: HeadInput): boolean {
  const its = measured[block.id];
  if (!its || its.linkShare > 0.6 || its.weight <= 8) return false;
  if (its.weight > 500) return false;
  for (const near of [block.id - 1, block.id + 1, block.id - 2]) {
    const other = page.blocks[near];
    if (!other?.media && !other?.src) continue;
    if (CREDIT.test(block.text) || (other.alt && likeness(tokensOf(other.alt), its.tokens) > 0.7)) return true;
  }
  return false;
}

function isLead(block: Block, { measured }: HeadInput): boolean {
  const its = measured[block.id];
  if (!its || its.tags.has('li') || its.tags.has('aside')) return false;
  const path = block.path.slice(-4).join(' ').toLowerCase();
  if (/author|avatar|rounded-full|byline|logo|icon|profile|social|share|sponsor|badge|flag|emoji/.test(path))
    return false;
  if (block.media === 'embed')
    return !/advert|\bads?\b|banner|google|taboola|outbrain/.test(`${path} ${block.src ?? ''}`.toLowerCase());
  return !/logo|icon|avatar|sprite|pixel|spacer|blank|leer\.gif|1x1|placeholder\.(?:svg|png|gif)/.test(
    (block.src?.startsWith('data:') ? '' : (block.src ?? '')).toLowerCase(),
  );
}

const BY =
  /^(?:by|von|par|por|di|door|af|av|przez|text|autor|autorin|autoren|author|authors|written by|reported by|reporting by|escrito por|publié par|texte|tekst|oleh|автор|بقلم|كتب|كتبت|文|記者|기자|haber|yazan|por:|interview|protokoll|entrevista|intervista)(?![\p{L}\p{M}\p{N}])[\s:：]*\p{L}/iu;

function isByline(block: Block, { facts, measured }: HeadInput): boolean {
  const its = measured[block.id];
  if (!its || its.weight > 160 || !its.tokens.length) return false;
  if (block.hints?.rel === 'author' || /author|byline/.test(block.hints?.itemprop ?? '')) return true;
  const named = facts.authors.some((author) => {
    const name = tokensOf(author);
    return (
      name.length > 0 &&
      containment(name, its.tokens) >= 0.99 &&
      its.tokens.length <= name.length + (its.linkShare > 0.9 ? 4 : 14)
    );
  });
  return named || (BY.test(block.text) && its.tokens.length <= 16 && !its.sentence);
}

const DATE =
  /\b(?:19|20)\d{2}\b|\d{1,2}[:.h]\d{2}\s*(?:uhr|am|pm|h|cet|cest|gmt|utc|est|ist)?\b|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}月\d{1,2}日|\d{1,2}월\s*\d{1,2}일|[٠-٩]{1,2}[:/][٠-٩]{1,2}|\d+ (?:hours?|minutes?|days?) ago|vor \d+ (?:stunden?|minuten|tagen?)/iu;

function isDate(block: Block): boolean {
  return (
    block.text.length <= 120 &&
    (DATE.test(block.text) || block.tag === 'time' || block.hints?.datetime !== undefined) &&
    block.links.length < 2
  );
}

function isStandfirst(block: Block, { facts, measured }: HeadInput): boolean {
  const its = measured[block.id];
  if (!its || its.linkShare > 0.4 || its.tags.has('aside')) return false;
  const description = tokensOf(facts.description ?? '');
  if (
    description.length > 4 &&
    its.tokens.length > 3 &&
    (containment(its.tokens, description) > 0.8 || containment(description, its.tokens) > 0.8)
  )
    return true;
  return its.weight >= 60 && (its.sentence || its.weight >= 90 || /^h[2-4]$/.test(block.tag) || block.tag === 'li');
}
