import type { Attribution } from '../../types';
import { type AttributionSpan, locateAttribution } from './attribution-span.ts';
import type { QuotationSpan } from './quotations.ts';
import type { Token } from './tokenizer.ts';
import type { DetectedAttribution } from './types.ts';

/** Words before a second verb that belong to its clause: "and later added". */
const CLAUSE_OPENER = /^(?:and|but|then|also|later|or|while|before|has|have|had)$/;
/** Minimum number of characters of a statement of its own. */
const MIN_PART_CHARS = 7;

interface LocatedAttribution {
  detected: DetectedAttribution;
  span: AttributionSpan;
}

/**
 * Locates the passages of one source. Each passage counts once: two verbs in one sentence divide it, if both have
 * words of their own ("said the hall was cold and added that it would get a roof").
 *
 * @param detected attributions of the source, in text order
 */
export function locatePassages(
  detected: readonly DetectedAttribution[],
  tokens: readonly Token[],
  quotations: readonly QuotationSpan[],
  text: string,
): Attribution[] {
  const located: LocatedAttribution[] = [];
  for (const one of detected) {
    const span = locateAttribution(tokens, quotations, one);
    const previous = located.at(-1);
    const isSameRange = previous?.span.start === span.start && previous.span.end === span.end;
    if (!previous || !isSameRange) located.push({ detected: one, span });
    else if (divide(previous, { detected: one, span }, tokens)) located.push({ detected: one, span });
  }
  return located.map(({ detected: { cue }, span: { start, end, content, source } }) => {
    const quote = text.slice(content.start, content.end).trim();
    return { start, end, cue: tokens[cue]?.text ?? '', ...(quote && { quote }), source };
  });
}

/**
 * Divides a passage between two attributions, at the clause of the second verb.
 *
 * @returns whether both parts have a statement
 */
function divide(one: LocatedAttribution, other: LocatedAttribution, tokens: readonly Token[]): boolean {
  const { cue, source } = other.detected;
  let at = source.first > one.detected.cue && source.first < cue ? source.first : cue;
  while (at > one.detected.cue + 1 && CLAUSE_OPENER.test(tokens[at - 1]?.lower ?? '')) at--;
  const border = tokens[at] as Token;
  const endOfFirst = tokens[/^[,;]$/.test(tokens[at - 1]?.text ?? '') ? at - 2 : at - 1]?.end ?? border.start;
  const isInside = at > one.detected.cue + 1 && border.start > one.span.start && border.start < one.span.end;
  const hasOwnWords = other.span.end - (tokens[cue]?.end ?? 0) >= MIN_PART_CHARS;
  const leavesWords =
    endOfFirst - (tokens[one.detected.cue]?.end ?? 0) >= MIN_PART_CHARS || one.span.content.end <= endOfFirst;
  if (!isInside || !hasOwnWords || !leavesWords) return false;
  const { content } = one.span;
  if (content.start < endOfFirst) one.span.content = { start: content.start, end: Math.min(content.end, endOfFirst) };
  one.span.end = endOfFirst;
  other.span.start = border.start;
  if (other.span.content.start < border.start) {
    const next = /^[,:]$/.test(tokens[cue + 1]?.text ?? '') ? cue + 2 : cue + 1;
    const start = tokens[next]?.start ?? other.span.end;
    other.span.content = { start, end: Math.max(start, other.span.end) };
  }
  return true;
}
