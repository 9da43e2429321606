import type { Found } from './found.ts';
import type { Quote } from './quotes.ts';
import type { Token } from './tokens.ts';

/** Where a statement stands: source, cue and what is said; and the latter for itself. UTF-16 offsets. */
export interface StatementSpan {
  start: number;
  end: number;
  quote: { start: number; end: number };
}

/** What stands before a participle, between it and what is said. */
const AUXILIARY = /^(?:a|ont|avait|avaient|ha|han|había|habían|hat|haben|hatte|hatten)$/;

/** @returns where the statement of a cue stands: its sentence, with the quotation that runs into it or out of it */
export function spanOf(tokens: readonly Token[], quotes: readonly Quote[], { cue, source }: Found): StatementSpan {
  const its = tokens[cue] as Token;
  let first = cue;
  let last = cue;
  while (first > 0 && tokens[first - 1]?.sentence === its.sentence) first--;
  while (last < tokens.length - 1 && tokens[last + 1]?.sentence === its.sentence) last++;
  const edgeFirst = Math.min(source.first, cue);
  const edgeLast = Math.max(source.last, cue);
  for (const quote of quotes) {
    // "The ministry said:", and what it said follows, be it in a paragraph of its own.
    if (quote.first === last + 1 && tokens[last]?.text === ':') {
      last = quote.last;
      break;
    }
    if (tokens[quote.first]?.paragraph !== its.paragraph) continue;
    // A quotation of several sentences that ends beside the source, or begins behind it.
    if (quote.last < edgeFirst && edgeFirst - quote.last <= 3) first = Math.min(first, quote.first);
    if (quote.first > edgeLast && quote.first - edgeLast <= 6) last = Math.max(last, quote.last);
  }
  const at = (number: number) => tokens[Math.max(0, Math.min(tokens.length - 1, number))] as Token;
  const trim = (from: number, to: number): [number, number] => {
    let [one, other] = [from, to];
    // "…, a prévenu la préfète": the auxiliary belongs to the cue.
    if (other > one && other < cue && AUXILIARY.test(at(other).text) && /^[,”"»«]$/.test(at(other - 1).text)) other--;
    while (one < other && /^[,;:.–—-]$|^that$/.test(at(one).lower)) one++;
    while (other > one && /^[,;:–—-]$/.test(at(other).text)) other--;
    return [one, other];
  };
  const sentenceOf = (number: number) => {
    let [one, other] = [number, number];
    while (one > 0 && tokens[one - 1]?.sentence === at(number).sentence) one--;
    while (tokens[other + 1]?.sentence === at(number).sentence) other++;
    return { first: one, last: other };
  };
  const after = trim(edgeLast + 1, last);
  const before = trim(first, edgeFirst - 1);
  const quoted = ([from, to]: [number, number]) => tokens.slice(from, to + 1).filter((token) => token.quoted).length;
  const size = ([from, to]: [number, number]) => Math.max(0, to - from + 1);
  // What is quoted is what is said; behind "said Runa Aske, who …" stands who she is.
  const ahead =
    quoted(before) || quoted(after)
      ? quoted(before) > quoted(after)
      : source.relation === 'after' || size(before) > size(after);
  const [from, to] = ahead && size(before) > 0 ? before : size(after) > 0 ? after : before;
  const end = at(Math.max(last, edgeLast)).end;
  // "Das teilte das Amt mit": what it told stands before.
  const told = from === to && first > 0 && at(first - 1).paragraph === its.paragraph ? sentenceOf(first - 1) : null;
  if (told) return { start: at(told.first).start, end, quote: { start: at(told.first).start, end: at(told.last).end } };
  const start = at(Math.min(first, edgeFirst)).start;
  return { start, end, quote: to >= from ? { start: at(from).start, end: at(to).end } : { start, end } };
}
