import type { QuotationSpan } from './quotations.ts';
import type { Token } from './tokenizer.ts';
import type { DetectedAttribution } from './types.ts';

/** Range of an attribution (its first to its last word), of its content and of its source, as UTF-16 offsets. */
export interface AttributionSpan {
  start: number;
  end: number;
  content: { start: number; end: number };
  source: { start: number; end: number };
}

/** Inclusive range of token indexes. */
interface TokenRange {
  first: number;
  last: number;
}

/**
 * Matches auxiliaries that may stand between the content and the participle that is the cue (French, Spanish, German).
 */
const AUXILIARY = /^(?:a|ont|avait|avaient|ha|han|había|habían|hat|haben|hatte|hatten)$/;
/**
 * Maximum number of tokens between the end of a quotation and the source after it, and between the source and the start
 * of a quotation after it.
 */
const MAX_TOKENS_BEFORE_SOURCE = 3;
const MAX_TOKENS_AFTER_SOURCE = 6;

/**
 * Locates an attribution: the sentence of its cue, extended by the quotation that runs into or out of it.
 *
 * @returns offsets in the text that was tokenized
 */
export function locateAttribution(
  tokens: readonly Token[],
  quotations: readonly QuotationSpan[],
  attribution: DetectedAttribution,
): AttributionSpan {
  const { cue, source } = attribution;
  const cueToken = tokens[cue] as Token;
  const { first, last } = extendByQuotations(tokens, quotations, attribution);
  const firstOfLink = Math.min(source.first, cue);
  const lastOfLink = Math.max(source.last, cue);
  const tokenAt = (index: number) => tokens[Math.max(0, Math.min(tokens.length - 1, index))] as Token;
  const after = trimRange(lastOfLink + 1, last);
  const before = trimRange(first, firstOfLink - 1);
  const isBefore = isContentBefore();
  const content = isBefore && sizeOf(before) > 0 ? before : sizeOf(after) > 0 ? after : before;
  const end = tokenAt(Math.max(last, lastOfLink)).end;
  const named = { start: tokenAt(source.first).start, end: tokenAt(source.last).end };
  // "Das teilte das Amt mit": the content is the sentence before.
  if (content.first === content.last && first > 0 && tokenAt(first - 1).paragraph === cueToken.paragraph) {
    const previous = sentenceRange(tokens, first - 1);
    const start = tokenAt(previous.first).start;
    return { start, end, content: { start, end: tokenAt(previous.last).end }, source: named };
  }
  const start = tokenAt(Math.min(first, firstOfLink)).start;
  const hasContent = content.last >= content.first;
  return {
    start,
    end,
    content: hasContent ? { start: tokenAt(content.first).start, end: tokenAt(content.last).end } : { start, end },
    source: named,
  };

  /**
   * Tells whether quoted text before the cue is the content. After "said Runa Aske, who …" comes a description of the
   * source.
   */
  function isContentBefore(): boolean {
    const quotedBefore = countQuoted(tokens, before);
    const quotedAfter = countQuoted(tokens, after);
    if (quotedBefore || quotedAfter) return quotedBefore > quotedAfter;
    return source.relation === 'after' || sizeOf(before) > sizeOf(after);
  }

  /** Removes punctuation, "that", and the auxiliary of the cue from the ends of a range. */
  function trimRange(from: number, to: number): TokenRange {
    let [start, end] = [from, to];
    // "…, a prévenu la préfète": the auxiliary belongs to the cue.
    if (end > start && end < cue && AUXILIARY.test(tokenAt(end).text) && /^[,”"»«]$/.test(tokenAt(end - 1).text)) end--;
    while (start < end && /^[,;:.–—-]$|^that$/.test(tokenAt(start).lower)) start++;
    while (end > start && /^[,;:–—-]$/.test(tokenAt(end).text)) end--;
    return { first: start, last: end };
  }
}

/**
 * Returns the sentence of the cue, extended by quotations of several sentences that are adjacent to the source or
 * follow a colon.
 */
function extendByQuotations(
  tokens: readonly Token[],
  quotations: readonly QuotationSpan[],
  { cue, source }: DetectedAttribution,
): TokenRange {
  const { paragraph } = tokens[cue] as Token;
  let { first, last } = sentenceRange(tokens, cue);
  const firstOfLink = Math.min(source.first, cue);
  const lastOfLink = Math.max(source.last, cue);
  for (const quotation of quotations) {
    // "The ministry said:" introduces the quotation that follows, even in a new paragraph.
    if (quotation.first === last + 1 && (tokens[last]?.text === ':' || source.relation === 'lead')) {
      last = quotation.last;
      break;
    }
    if (tokens[quotation.first]?.paragraph !== paragraph) continue;
    if (quotation.last < firstOfLink && firstOfLink - quotation.last <= MAX_TOKENS_BEFORE_SOURCE)
      first = Math.min(first, quotation.first);
    if (quotation.first > lastOfLink && quotation.first - lastOfLink <= MAX_TOKENS_AFTER_SOURCE)
      last = Math.max(last, quotation.last);
  }
  return { first, last };
}

function sentenceRange(tokens: readonly Token[], at: number): TokenRange {
  const sentence = tokens[at]?.sentence;
  let [first, last] = [at, at];
  while (first > 0 && tokens[first - 1]?.sentence === sentence) first--;
  while (last < tokens.length - 1 && tokens[last + 1]?.sentence === sentence) last++;
  return { first, last };
}

const countQuoted = (tokens: readonly Token[], { first, last }: TokenRange) =>
  tokens.slice(first, last + 1).filter(({ isQuoted }) => isQuoted).length;

const sizeOf = ({ first, last }: TokenRange) => Math.max(0, last - first + 1);
