import type { Verdict } from '../../types';
import { containment, likeness } from '../../words';
import { alikeIn } from './alike';
import { type Copies, SAME } from './copies';

/** How many blocks apart two captions of one picture may stand. */
const REACH = 12;
/** … and how near a caption printed once more in the form of a paragraph. */
const ADJACENT = 3;
/** So many words at most has the credit that a second copy of a caption may have more. */
const CREDIT_WORDS = 8;
/** … and so many words at least has one that is a double where it stands in another caption as well. */
const CREDIT_LEAST = 4;
/** So many words at least has a text that is a double where it stands in a caption. */
const TEXT_LEAST = 5;
/** Copies in the form of the story's own text that stand apart are copies only where they are this much alike. */
const ALIKE_APART = 0.97;
/** Longer texts are no captions. */
const LONGEST = 60;

/** Of a caption that stands twice the richer copy stays; of equals, the one that is a caption by its tag. */
export function dropCaptions(copies: Copies): void {
  const { context } = copies;
  const words = (verdict: Verdict) => copies.words(verdict.block);
  const lines = copies
    .kept()
    .filter(
      (line) =>
        line.kind === 'caption' || (line.kind !== 'headline' && words(line).length < LONGEST && words(line).length > 3),
    );
  const pairs = pairsIn(lines.map(words));
  /** How surely a block's tag and kind say that it is a caption. */
  const tagged = ({ block, kind }: Verdict) =>
    kind === 'caption' ? (context.measured[block]?.tags.has('figcaption') ? 2 : 1) : 0;

  for (const [first, second] of pairs) {
    const [one, other] = [lines[first] as Verdict, lines[second] as Verdict];
    if (!copies.isKept(one.block) || !copies.isKept(other.block)) continue;
    if (one.kind !== 'caption' && other.kind !== 'caption') continue;
    // Who wrote the story may have taken the picture as well.
    if (one.kind === 'byline' || other.kind === 'byline') continue;
    const [a, b] = [words(one), words(other)];
    const whole = likeness(a, b);
    const like = Math.max(whole, partOf(one, other));
    const shortest = Math.min(a.length, b.length);
    const apart = other.block - one.block;
    if (like < SAME || shortest < 3 || (apart > REACH && shortest < 6)) continue;
    const poorer = poorerOf(one, other);
    if (context.story.main.has(poorer.block) && apart > ADJACENT && whole < ALIKE_APART) continue;
    if (like > whole && saysMore(poorer === one ? other : one, poorer)) continue;
    copies.drop(poorer.block, 'duplicate-caption', like);
  }

  function poorerOf(one: Verdict, other: Verdict): Verdict {
    const more = words(one).length - words(other).length || tagged(one) - tagged(other);
    return more < 0 ? one : other;
  }

  /** How much of the shorter of two near lines stands in the longer one, 0..1. */
  function partOf(one: Verdict, other: Verdict): number {
    const [short, long] = words(one).length <= words(other).length ? [one, other] : [other, one];
    const least = one.kind === other.kind ? CREDIT_LEAST : TEXT_LEAST;
    if (Math.abs(other.block - one.block) > REACH || words(short).length < least) return 0;
    return containment(words(short), words(long));
  }

  /** Is this a paragraph of the story that says what a caption says, and goes on? */
  function saysMore(text: Verdict, caption: Verdict): boolean {
    return copies.isInRun(text.block) && words(text).length > words(caption).length + CREDIT_WORDS;
  }
}

/** @returns the places of two texts of which one may hold the other, in the order of the page */
function pairsIn(texts: readonly string[][]): [number, number][] {
  const alike = alikeIn(texts, SAME);
  const pairs = new Map<number, [number, number]>();
  for (const at of texts.keys())
    for (const other of alike(at)) {
      const pair: [number, number] = at < other ? [at, other] : [other, at];
      pairs.set(pair[0] * texts.length + pair[1], pair);
    }
  return [...pairs.entries()].sort(([a], [b]) => a - b).map(([, pair]) => pair);
}
