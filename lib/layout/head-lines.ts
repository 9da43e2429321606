/** What a single line in the head of a story is: byline, date, caption, standfirst or lead picture. */

import { wordingOf } from '../lexicon/wording';
import { containment, isName, likeness, sharedWords } from '../text/tokens';
import type { Block, Facts } from '../types';
import type { HeadInput } from './header';
import type { Measured } from './measure';
import { commonContainer } from './tree';

/** Class words by which sites name a standfirst. */
export const STANDFIRST =
  /standfirst|stand-first|\blead\b|__lead|-lead|intro|\bdek\b|deck|subtitle|subheadline|sub-head|subhead|teaser|excerpt|chapo|\bspot\b|sapo|summary|description|abstract|kicker-text|vorspann|perex|ingress|synopsis/i;
const CREDIT =
  /[([](?:[^()[\]]*\b(?:photo|foto|fotoğraf|bild|image|picture|handout|file|courtesy|getty|reuters|afp|ap|epa|dpa|apa|anp|tass|upi|efe|ansa|imago|shutterstock|via)\b[^()[\]]*|[^()[\]/]{2,40}\/[^()[\]]{2,40})[)\]]\.?$|\b(?:photo|foto|fotoğraf|bild|image|picture)s?(?: by| von|:)\s*\S.{1,40}$/iu;

export function isTaggedCaption(its: Measured): boolean {
  return (its.tags.has('figcaption') || its.tags.has('figure')) && its.linkShare <= 0.6 && its.weight > 8;
}

/** Class words by which sites name a caption. */
const CAPTION = /caption|cutline|(?:photo|image|picture)[-_]*(?:credit|legend|text)|bildunterschrift|bildtext/i;
/** So many words more than a picture's alternative text may have a caption that repeats it: a name and an agency. */
const MORE_WORDS = 8;

/**
 * A caption without a tag that says so: it repeats the picture's alternative text, ends in a photographer's credit, or
 * its class names it.
 */
export function isCaption(block: Block, { page, measured }: HeadInput): boolean {
  const its = measured[block.id];
  if (!its || its.linkShare > 0.6 || its.weight <= 8) return false;
  if (its.weight > 500) return false;
  for (const near of [block.id - 1, block.id + 1, block.id - 2]) {
    const other = page.blocks[near];
    if (!other?.media && !other?.src) continue;
    if (CREDIT.test(block.text) || CAPTION.test(block.path.at(-1) ?? '') || repeats(its.tokens, other.alt)) return true;
  }
  return false;
}

function repeats(words: string[], alt = ''): boolean {
  const said = wordingOf(alt).tokens;
  const longer = words.length - said.length;
  return (
    likeness(said, words) > 0.7 ||
    (said.length >= 4 && longer > 0 && longer <= MORE_WORDS && containment(said, words) >= 0.9)
  );
}

export function isLead(block: Block, { page, measured, story }: HeadInput): boolean {
  const its = measured[block.id];
  if (!its || its.tags.has('li') || its.tags.has('aside')) return false;
  // Class words of what holds the story's text as well say nothing of a picture in it.
  const shared = page.containers[commonContainer(page.containers, block.container, story.root)]?.depth ?? 0;
  const path = block.path.slice(shared).slice(-4).join(' ').toLowerCase();
  if (/author|avatar|rounded-full|byline|logo|icon|profile|social|share(?!d)|sponsor|badge|flag|emoji/.test(path))
    return false;
  if (block.media === 'embed')
    return !/advert|\bads?\b|banner|google|taboola|outbrain/.test(`${path} ${block.src ?? ''}`.toLowerCase());
  return !/logo|icon|avatar|sprite|pixel|spacer|blank|leer\.gif|1x1|placeholder\.(?:svg|png|gif)/.test(
    (block.src?.startsWith('data:') ? '' : (block.src ?? '')).toLowerCase(),
  );
}

const BY =
  /^(?:by|von|par|por|di|door|af|av|przez|text|autor|autorin|autoren|autorin\/autor|author|authors|written by|reported by|reporting by|escrito por|publié par|texte|tekst|oleh|автор|بقلم|كتب|كتبت|文|記者|기자|haber|yazan|por:|interview|protokoll|entrevista|intervista)(?![\p{L}\p{M}\p{N}])[\s:：]*\p{L}/iu;

/** Class words by which sites name an author. */
const AUTHOR = /author|autor(?!i[zs])|auteur|byline|writer|reporter|journalist|verfasser|yazar|muhabir|penulis/i;
const NOT_AUTHOR = /position|role|job|share|social|follow|bio\b|tools?\b/i;

export function isByline(block: Block, { facts, measured }: HeadInput): boolean {
  const its = measured[block.id];
  if (!its || its.weight > 160 || !its.tokens.length) return false;
  if (block.hints?.rel === 'author' || /author|byline/.test(block.hints?.itemprop ?? '')) return true;
  const named = facts.authors.some((author) => {
    const name = wordingOf(author).tokens;
    return (
      name.length > 0 &&
      containment(name, its.tokens) >= 0.99 &&
      its.tokens.length <= name.length + (its.linkShare > 0.9 ? 4 : 14)
    );
  });
  return named || isTaggedByline(block, its) || (BY.test(block.text) && its.tokens.length <= 16 && !its.sentence);
}

/** Names alone, in an element that says it holds the author. */
function isTaggedByline(block: Block, its: Measured): boolean {
  const steps = block.path.slice(-2).join(' ');
  const said = (its.tags.has('address') || AUTHOR.test(steps)) && !NOT_AUTHOR.test(steps);
  // In capitals a label looks like a name.
  if (!said || block.text === block.text.toUpperCase()) return false;
  return block.text.split(/\s*(?:[,;|]|\s(?:&|and|und|et|y|og|och|e|en)\s)\s*/u).every(isName);
}

const DATE =
  /\b(?:19|20)\d{2}\b|\d{1,2}[:.h]\d{2}\s*(?:uhr|am|pm|h|cet|cest|gmt|utc|est|ist)?\b|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}月\d{1,2}日|\d{1,2}월\s*\d{1,2}일|[٠-٩]{1,2}[:/][٠-٩]{1,2}|\d+ (?:hours?|minutes?|days?) ago|vor \d+ (?:stunden?|minuten|tagen?)/iu;

/** A player's clock: "0:00 / 4:52". */
const CLOCK = /^\s*\d{1,2}:\d{2}\s*\/\s*\d{1,2}:\d{2}\s*$/;
/** A date line has few words beside the date: "Updated on Tuesday, 4 May 2026 at 10:20 BST". */
const DATE_WORDS = 9;

export function isDate(block: Block): boolean {
  const words = block.text.match(/\p{L}{2,}/gu)?.length ?? 0;
  return (
    block.text.length <= 120 &&
    (words <= DATE_WORDS || block.tag === 'time') &&
    !(/^(?:li|a)$/.test(block.tag) && words > 4) &&
    !CLOCK.test(block.text) &&
    (DATE.test(block.text) || block.tag === 'time' || block.hints?.datetime !== undefined) &&
    block.links.length < 2
  );
}

export function isStandfirst(block: Block, { facts, measured }: HeadInput): boolean {
  const its = measured[block.id];
  if (!its || its.linkShare > 0.4 || its.tags.has('aside')) return false;
  if (repeatsDescription(its.tokens, facts)) return true;
  return its.weight >= 60 && (its.sentence || its.weight >= 90 || /^h[2-4]$/.test(block.tag) || block.tag === 'li');
}

/** @returns whether these words and the page's own description are nearly the same, or one a part of the other */
export function repeatsDescription(words: string[], facts: Facts): boolean {
  const description = wordingOf(facts.description ?? '').tokens;
  if (description.length <= 4 || words.length <= 3) return false;
  return sharedWords(words, description) / Math.min(words.length, description.length) > 0.8;
}
