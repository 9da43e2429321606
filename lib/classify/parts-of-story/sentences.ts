import type { Block } from '../../types';
import type { PartInput } from './types';

/** Matches text that continues a sentence, that is, begins with a lower-case letter or a punctuation mark. */
const CONTINUATION = /^[\s"'”’»)\]]*(?:\p{Ll}|[,;.:!?–—、。，；：؛،)])/u;
/** Matches text that begins in a script without capital letters. */
const CASELESS = /^\P{L}*\p{Lo}/u;
const ENDS_IN_PUNCTUATION = /\p{P}\s*$/u;
/** Matches text that is not part of a sentence: a URL, or a link to another story after an arrow or bullet. */
const NOT_A_FRAGMENT = /^\s*(?:https?:|www\.|\S+@\S+$|[^\p{L}\p{N}\p{P}])|^[^\p{L}\p{N}]*$|^[#@]/u;
/** Minimum number of words of the last part of a sentence; a shorter one may be a label. */
const MIN_END_WORDS = 4;
const MIN_SENTENCE_WORDS = 8;
/** Maximum weight (in Latin letters) of a fragment; a longer one is a paragraph. */
const MAX_FRAGMENT_WEIGHT = 400;

/**
 * Finds sentences that the page splits into several blocks, mostly at links: a fragment that does not end like a
 * sentence, followed in the same container by one that continues it.
 *
 * @returns block ids of the fragments of sentences of which at least one fragment is kept
 */
export function findSentenceFragments(input: PartInput): number[] {
  const { blocks } = input.context.page;
  const found: number[] = [];
  let chain: number[] = [];
  const close = () => {
    if (chain.length > 1 && (chain.some((id) => isKeptFragment(id, input)) || isSentence(chain, input)))
      found.push(...chain);
    chain = [];
  };
  for (const block of blocks) {
    const last = chain.at(-1);
    const isJoined = last !== undefined && continuesSentence(blocks[last] as Block, block, blocks[block.id + 1], input);
    if (!isJoined) close();
    if (isFragment(block, input)) chain.push(block.id);
    else close();
  }
  close();
  return found;
}

function isFragment(block: Block, { context, verdicts, isCandidate }: PartInput): boolean {
  const { id, text, tag, media } = block;
  const measured = context.measures[id];
  if (!text || media || !measured || measured.weight > MAX_FRAGMENT_WEIGHT || measured.inNavigation) return false;
  if (id <= context.header.headline || /^h[1-6]$/.test(tag) || measured.tagsAndRoles.has('li')) return false;
  if (verdicts[id]?.decide === 'keep') return true;
  if (id > context.mainContent.lastProse || verdicts[id]?.rule === 'above-text' || !isCandidate(block)) return false;
  return !NOT_A_FRAGMENT.test(text);
}

/** Returns whether fragments, at least one of which is kept, make up a sentence up to its end. */
function isSentence(chain: readonly number[], { context: { measures }, verdicts }: PartInput): boolean {
  const words = chain.reduce((sum, id) => sum + (measures[id]?.tokens.length ?? 0), 0);
  const isKept = chain.some((id) => verdicts[id]?.decide === 'keep');
  return isKept && words >= MIN_SENTENCE_WORDS && measures[chain.at(-1) ?? 0]?.isSentence === true;
}

/** Returns whether a fragment is kept text of the story, or is the end of a sentence and not a link. */
function isKeptFragment(id: number, { context: { measures, mainContent }, verdicts }: PartInput): boolean {
  const measured = measures[id];
  if (verdicts[id]?.decide === 'keep') return mainContent.bodyBlocks.has(id) || (measured?.proseWeight ?? 0) > 0;
  return measured?.isSentence === true && measured.tokens.length >= MIN_END_WORDS && !isLink(id, measures);
}

const isLink = (id: number, measures: PartInput['context']['measures']) => (measures[id]?.linkShare ?? 0) > 0.9;

/**
 * Returns whether `next` continues the sentence that `fragment` begins; in a script without capital letters, this is only
 * recognized around a link.
 */
function continuesSentence(
  fragment: Block,
  next: Block,
  afterNext: Block | undefined,
  { context }: PartInput,
): boolean {
  if (!next.text || context.measures[fragment.id]?.isSentence || !areNeighbours(fragment, next, context)) return false;
  if (CONTINUATION.test(next.text)) return true;
  const areCaseless = (...texts: string[]) => texts.every((text) => CASELESS.test(text));
  const isUnfinished = !ENDS_IN_PUNCTUATION.test(fragment.text) || /[,，、،(]\s*$/.test(fragment.text);
  const [isFragmentLink, isNextLink] = [isLink(fragment.id, context.measures), isLink(next.id, context.measures)];
  if (!isUnfinished || isFragmentLink === isNextLink) return false;
  if (isFragmentLink) return areCaseless(fragment.text, next.text);
  if (!afterNext?.text || isLink(afterNext.id, context.measures)) return false;
  if (!areNeighbours(next, afterNext, context)) return false;
  return CONTINUATION.test(afterNext.text) || areCaseless(fragment.text, next.text, afterNext.text);
}

/**
 * Returns whether two blocks are in the same container, or one is the only block in a child of the other's container.
 */
function areNeighbours(one: Block, other: Block, { page: { containers } }: PartInput['context']): boolean {
  const place = ({ container }: Block) => {
    const own = containers[container];
    return own && own.first === own.last ? own.parent : container;
  };
  return other.id === one.id + 1 && place(one) === place(other);
}
