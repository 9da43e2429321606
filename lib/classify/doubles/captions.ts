import { containment, likeness } from '../../text/tokens';
import type { Verdict } from '../../types';
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
  const alike = alikeIn(lines.map(words), SAME);
  /** How surely a block's tag and kind say that it is a caption. */
  const tagged = ({ block, kind }: Verdict) =>
    kind === 'caption' ? (context.measured[block]?.tags.has('figcaption') ? 2 : 1) : 0;

  for (const [at, shorter] of lines.entries()) {
    // What has gone holds nothing any more: of many equal lines only the first is compared with all.
    if (!copies.isKept(shorter.block)) continue;
    for (const next of alike(at)) {
      const longer = lines[next] as Verdict;
      if (words(longer).length < words(shorter).length || !copies.isKept(longer.block)) continue;
      dropPoorer(...((at < next ? [shorter, longer] : [longer, shorter]) as [Verdict, Verdict]));
      if (!copies.isKept(shorter.block)) break;
    }
  }

  /** @param other stands below the first one */
  function dropPoorer(one: Verdict, other: Verdict): void {
    if (one.kind !== 'caption' && other.kind !== 'caption') return;
    // Who wrote the story may have taken the picture as well.
    if (one.kind === 'byline' || other.kind === 'byline') return;
    const whole = likeness(words(one), words(other));
    const like = Math.max(whole, partOf(one, other));
    const shortest = Math.min(words(one).length, words(other).length);
    const apart = other.block - one.block;
    if (like < SAME || shortest < 3 || (apart > REACH && shortest < 6)) return;
    const poorer = poorerOf(one, other);
    if (context.story.main.has(poorer.block) && apart > ADJACENT && whole < ALIKE_APART) return;
    if (like > whole && saysMore(poorer === one ? other : one, poorer)) return;
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
