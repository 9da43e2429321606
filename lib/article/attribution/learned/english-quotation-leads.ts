/** Finds speakers of quotations without a verb of speech: "Aske shrugs. “…”". */
import type { Language } from '../language.ts';
import type { Token } from '../tokenizer.ts';
import type { DetectedAttribution, NounPhrase } from '../types.ts';

const LEAD_PROBABILITY = 0.7;
/** Maximum number of tokens of the sentence before the quotation, and minimum number of tokens of the quotation. */
const MAX_LEAD_TOKENS = 16;
const MIN_QUOTED_TOKENS = 3;
/** Nouns before a colon that are verbs of speech elsewhere: "had a simple answer:". */
const NOUN_OF_SPEECH = /^(?:answer|question|reply|message|point|warning|request|demand)$/;
const OPENING_MARK = /^(?:["“]|``|'')$/;
const QUOTED_SENTENCE_END = /^[.!?,…]$/;

/** Finds the sentences whose subject speaks in the quotation after them. */
export function detectQuotationLeads(tokens: readonly Token[], language: Language): DetectedAttribution[] {
  const found: DetectedAttribution[] = [];
  for (let at = 1; at < tokens.length - MIN_QUOTED_TOKENS; at++) {
    if (!OPENING_MARK.test(tokens[at]?.text ?? '') || !tokens[at + 1]?.isQuoted || tokens[at - 1]?.isQuoted) continue;
    if (!isWholeQuotation(tokens, at)) continue;
    const source = findSubjectOfLead(tokens, at, language);
    if (source)
      found.push({ cue: source.last + 1, source: { ...source, relation: 'lead' }, probability: LEAD_PROBABILITY });
  }
  return found;
}

/** Tells whether a quotation is a sentence of its own, with no words that attribute it after it. */
function isWholeQuotation(tokens: readonly Token[], mark: number): boolean {
  if (!tokens[mark + 1]?.isCapitalized) return false;
  let close = mark + 1;
  while (tokens[close]?.isQuoted) close++;
  if (close - mark - 1 < MIN_QUOTED_TOKENS && !/^[.!?]$/.test(tokens[close - 1]?.text ?? '')) return false;
  if (!QUOTED_SENTENCE_END.test(tokens[close - 1]?.text ?? '')) return false;
  const next = tokens[close + 1];
  return !next || next.sentence !== tokens[close]?.sentence || /^(?:and|but)$/.test(next.lower);
}

/** Finds the subject of the sentence before a quotation, if it is a person and the sentence has no verb of speech. */
function findSubjectOfLead(tokens: readonly Token[], mark: number, language: Language): NounPhrase | null {
  const end = tokens[mark - 1] as Token;
  const quoted = tokens[mark + 1] as Token;
  const isColon = end.text === ':';
  if (end.paragraph !== quoted.paragraph || !(isColon || /^[.!]$/.test(end.text))) return null;
  let first = mark - 1;
  while (first > 0 && tokens[first - 1]?.sentence === end.sentence) first--;
  const lead = tokens.slice(first, mark);
  if (lead.length > MAX_LEAD_TOKENS) return null;
  const isCue = ({ lower, isCapitalized }: Token) =>
    language.cues.has(lower) && !isCapitalized && !(isColon && NOUN_OF_SPEECH.test(lower));
  if (lead.some((token) => token.isQuoted || isCue(token))) return null;
  for (let at = first - 1; tokens[at]?.paragraph === end.paragraph; at--) if (tokens[at]?.isQuoted) return null;
  // "For Runa Aske, the matter is clear: “…”"
  const start = isColon && lead[0]?.lower === 'for' ? first + 1 : first;
  const opening = tokens[start] as Token;
  if (/^(?:he|she)$/.test(opening.lower)) return { first: start, last: start, head: start };
  let last = start - 1;
  while (tokens[last + 1]?.isCapitalized && tokens[last + 1]?.kind === 'word') last++;
  if (last < start || last >= mark - 2) return null;
  const { lower } = tokens[last] as Token;
  const isOther = [language.places, language.months, language.organisations, language.news].some((list) =>
    list.has(lower),
  );
  return isOther ? null : { first: start, last, head: last };
}
