import type { Context } from '../signals/context';
import type { Verdict } from '../types';
import { containment, likeness } from '../words';
import { alikeIn } from './alike';
import type { DoubleRule } from './built-in';

/** Two texts are one when this much of their words is shared. */
const SAME = 0.9;
/** How many blocks apart two captions of one picture may stand. */
const CAPTION_REACH = 12;
/** … and how near a caption printed once more in the form of a paragraph. */
const ADJACENT = 3;
/** So many words at most has the credit that a second copy of a caption may have more. */
const CREDIT_WORDS = 8;
/** … and so many words at least has one that is a double where it stands in another caption as well. */
const CREDIT_LEAST = 4;
/** A line of verse is no longer than this, in Latin letters. */
const VERSE = 60;

/**
 * Of headline, caption and text that stand twice among the kept blocks, one copy stays: the headline at its place, of
 * captions the richest, of text the one in the story's own run. A quotation set large that repeats the text is a double.
 */
export function hideDoubles(verdicts: Verdict[], context: Context): Verdict[] {
  const { page, measured, header, story } = context;
  const result = [...verdicts];
  const kept = () => result.filter((verdict) => verdict.decide === 'keep');
  const words = (id: number) => measured[id]?.tokens ?? [];
  const drop = (id: number, kind: DoubleRule, like: number) => {
    const verdict = result[id];
    if (verdict)
      result[id] = {
        ...verdict,
        decide: 'hide',
        kind,
        rule: kind,
        confidence: 0.9,
        evidence: [{ signal: 'repeats', value: like }],
      };
  };

  /** Name and office of whoever is quoted large go with the quotation. */
  const dropCompany = (id: number, like: number) => {
    const box = context.boxes[id];
    if (!box || box.blocks > 6 || (measured[id]?.weight ?? 0) < box.weight / 2) return;
    for (let near = box.first; near <= box.last; near++) {
      const its = measured[near];
      if (result[near]?.decide === 'keep' && page.blocks[near]?.text && its && !its.prose && its.weight < 80)
        drop(near, 'duplicate-text', like);
    }
  };

  /** A line of a song or poem: it stands among other short lines, none of them a link. */
  const isVerse = (id: number) => {
    const box = page.containers[page.blocks[id]?.container ?? -1];
    if (!box || box.last - box.first < 1 || box.last - box.first > 40) return false;
    for (let near = box.first; near <= box.last; near++)
      if ((measured[near]?.weight ?? 0) > VERSE || page.blocks[near]?.media || page.blocks[near]?.links.length)
        return false;
    return true;
  };

  /** Is this a paragraph of the story that says what a caption says, and goes on? */
  const saysMore = ({ block }: Verdict, caption: Verdict) =>
    story.main.has(block) &&
    (measured[block]?.prose ?? 0) > 0 &&
    words(block).length > words(caption.block).length + CREDIT_WORDS;

  /** How surely a block's tag and kind say that it is a caption. */
  const tagged = ({ block, kind }: Verdict) =>
    kind === 'caption' ? (measured[block]?.tags.has('figcaption') ? 2 : 1) : 0;

  const headline = words(header.headline);
  for (const { block, decide, kind } of verdicts) {
    if (block === header.headline || headline.length < 2 || (decide === 'hide' && kind !== 'furniture')) continue;
    const like = likeness(words(block), headline);
    if (like >= SAME && !(measured[block]?.prose && story.main.has(block) && headline.length < 6))
      drop(block, 'duplicate-headline', like);
  }

  const captions = kept().filter(
    ({ kind, block }) =>
      kind === 'caption' || (kind !== 'headline' && words(block).length < 60 && words(block).length > 3),
  );
  for (const [at, one] of captions.entries()) {
    for (const other of captions.slice(at + 1)) {
      if (result[one.block]?.decide !== 'keep' || result[other.block]?.decide !== 'keep') continue;
      if (one.kind !== 'caption' && other.kind !== 'caption') continue;
      // Who wrote the story may have taken the picture as well.
      if (one.kind === 'byline' || other.kind === 'byline') continue;
      const near = other.block - one.block <= CAPTION_REACH;
      const [a, b] = [words(one.block), words(other.block)];
      const shorter = a.length <= b.length ? a : b;
      const like = Math.max(
        likeness(a, b),
        near && shorter.length >= (one.kind === other.kind ? CREDIT_LEAST : 5)
          ? containment(shorter, shorter === a ? b : a)
          : 0,
      );
      if (like < SAME || shorter.length < 3 || (!near && shorter.length < 6)) continue;
      // The richest copy stays; of equals, the one that is a caption by its tag.
      const poorer =
        a.length === b.length ? (tagged(one) < tagged(other) ? one : other) : a.length < b.length ? one : other;
      if (story.main.has(poorer.block) && other.block - one.block > ADJACENT && likeness(a, b) < 0.97) continue;
      if (like > likeness(a, b) && saysMore(poorer === one ? other : one, poorer)) continue;
      drop(poorer.block, 'duplicate-caption', like);
    }
  }

  const texts = kept().filter(
    ({ kind, block }) =>
      !['headline', 'caption', 'image', 'embed', 'byline', 'dateline'].includes(kind) && words(block).length >= 5,
  );
  const alike = alikeIn(
    texts.map(({ block }) => words(block)),
    SAME,
  );
  for (const [at, one] of texts.entries()) {
    const own = words(one.block);
    if (own.length > 120 || (page.blocks[one.block]?.text.length ?? 0) < 25) continue;
    for (const index of alike(at)) {
      const other = texts[index];
      if (!other || result[other.block]?.decide !== 'keep' || result[one.block]?.decide !== 'keep') continue;
      const theirs = words(other.block);
      if (theirs.length < own.length || (one.kind === 'subheading') !== (other.kind === 'subheading')) continue;
      const same = likeness(own, theirs) >= SAME;
      // A refrain, a question that comes again: short lines of the text are meant each time.
      const inRun = story.main.has(one.block) && (one.kind === 'paragraph' || (measured[one.block]?.prose ?? 0) > 0);
      const otherInRun = story.main.has(other.block) && (measured[other.block]?.prose ?? 0) > 0;
      const setLarge = one.kind === 'quote' && other.kind !== 'quote' && otherInRun;
      if (inRun && !setLarge && !(same && otherInRun && one.block > other.block && own.length >= 8)) continue;
      if (same && isVerse(one.block) && isVerse(other.block)) continue;
      // What the text says three times, the writer meant to say.
      if (inRun && same && one.kind === 'paragraph' && alike(at).length > 1) continue;
      const like = same
        ? 1
        : otherInRun && one.kind !== 'subheading' && one.kind !== 'list' && one.kind !== 'standfirst'
          ? inOrder(own, theirs)
          : 0;
      if (like >= SAME && (same ? otherInRun || one.block > other.block : true)) {
        drop(one.block, 'duplicate-text', like);
        dropCompany(one.block, like);
        break;
      }
    }
  }
  return result;
}

/** The share of `part`'s runs of three words that stand in `whole` as well, 0..1. */
function inOrder(part: string[], whole: string[]): number {
  if (part.length < 4) return 0;
  const shingles = new Set<string>();
  for (let at = 0; at + 3 <= whole.length; at++) shingles.add(whole.slice(at, at + 3).join(' '));
  let shared = 0;
  for (let at = 0; at + 3 <= part.length; at++) if (shingles.has(part.slice(at, at + 3).join(' '))) shared++;
  return shared / (part.length - 2);
}
