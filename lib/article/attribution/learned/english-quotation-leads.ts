/** Finds speakers of quotations without a verb of speech: "Aske shrugs. “…”", and labels of interviews: "Aske: …". */
import type { Language } from '../language.ts';
import type { Token } from '../tokenizer.ts';
import type { DetectedAttribution, NounPhrase } from '../types.ts';

const LEAD_PROBABILITY = 0.7;
const LABEL_PROBABILITY = 0.8;
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

/** Maximum number of words in the label of an interview. */
const MAX_LABEL_TOKENS = 4;
const MIN_LABELS = 2;
const INTERVIEWER = /^(?:q|question|interviewer|host|moderator|reporter)$/;

interface Label {
  colon: number;
  phrase: NounPhrase;
  key: string;
}

/** Finds the paragraphs that begin with the name of their speaker and a colon. */
export function detectInterviewLabels(tokens: readonly Token[], language: Language): DetectedAttribution[] {
  const labels: Label[] = [];
  for (const [at, token] of tokens.entries())
    if (token.paragraph !== tokens[at - 1]?.paragraph) {
      const label = readLabel(tokens, at);
      if (label) labels.push(label);
    }
  // A name may be shortened after its first label.
  const speakerOf = ({ key }: Label) => labels.find((one) => one.key.endsWith(` ${key}`))?.key ?? key;
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(speakerOf(label), (counts.get(speakerOf(label)) ?? 0) + 1);
  const isFullName = (key: string) => key.includes(' ');
  const isRepeated = (label: Label) =>
    isFullName(speakerOf(label)) && (counts.get(speakerOf(label)) ?? 0) >= MIN_LABELS;
  const hasInterviewer = labels.some(({ key }) => INTERVIEWER.test(key));
  const isPerson = (label: Label) =>
    (hasInterviewer && isRepeated(label)) || language.firstNames.has(tokens[label.phrase.first]?.lower ?? '');
  const persons = new Set(labels.filter((label) => isFullName(label.key) && isPerson(label)).map(speakerOf));
  const speakers = labels.filter((label) => persons.has(speakerOf(label)));
  if (!speakers.some(isRepeated) || !labels.some(({ colon }) => isDialogue(tokens, colon))) return [];
  return speakers.map(({ colon, phrase }) => ({
    cue: colon,
    source: { ...phrase, relation: 'label' },
    probability: LABEL_PROBABILITY,
  }));
}

/** Tells whether a paragraph asks something, or is in the first or second person. */
function isDialogue(tokens: readonly Token[], colon: number): boolean {
  for (let at = colon + 1; tokens[at]?.paragraph === tokens[colon]?.paragraph; at++)
    if (/^(?:\?|i|we|you|my|our|me|us)$/.test(tokens[at]?.lower ?? '')) return true;
  return false;
}

function readLabel(tokens: readonly Token[], first: number): Label | null {
  let colon = first;
  while (colon - first <= MAX_LABEL_TOKENS && tokens[colon]?.isCapitalized && tokens[colon]?.kind === 'word') colon++;
  const { sentence, text = '' } = tokens[colon] ?? {};
  const isFollowed =
    tokens[colon + 1]?.sentence === sentence && tokens[colon + 3]?.paragraph === tokens[first]?.paragraph;
  if (text !== ':' || colon === first || !isFollowed) return null;
  const key = tokens
    .slice(first, colon)
    .map(({ lower }) => lower)
    .join(' ');
  return { colon, phrase: { first, last: colon - 1, head: colon - 1 }, key };
}
