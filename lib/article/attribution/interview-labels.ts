/** Finds the speakers of an interview whose paragraphs begin with a label: "Aske: …". */
import type { Language } from './language.ts';
import type { Token } from './tokenizer.ts';
import type { DetectedAttribution, NounPhrase } from './types.ts';

/** Maximum number of words in the label of an interview. */
const MAX_LABEL_TOKENS = 4;
const MIN_LABELS = 2;
const LABEL_PROBABILITY = 0.8;
/** Matches labels of whoever asks, in English, German, French, Spanish and Portuguese. */
const INTERVIEWER =
  /^(?:q|question|interviewer|host|moderator(?:in)?|reporter(?:in)?|f|frage|r[eé]dacci[oó]n|redaktion|p|pregunta|pergunta|entrevistador|repórter|periodista|la rédaction)$/;

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
  // "Q: When? | Runa Aske: …": one answer suffices if its label is a person's full name.
  const isAnswer = (label: Label, at: number) =>
    isFullName(label.key) &&
    language.firstNames.has(tokens[label.phrase.first]?.lower ?? '') &&
    INTERVIEWER.test(labels[at - 1]?.key ?? '') &&
    asksQuestion(tokens, labels[at - 1] as Label, label);
  const answers = labels.some(isAnswer);
  const persons = new Set(labels.filter((label) => isFullName(label.key) && isPerson(label)).map(speakerOf));
  const speakers = labels.filter((label) => persons.has(speakerOf(label)));
  const isInterview = speakers.some(isRepeated) && labels.some(({ colon }) => isDialogue(tokens, colon, language));
  if (!answers && !isInterview) return [];
  return speakers.map(({ colon, phrase }) => ({
    cue: colon,
    source: { ...phrase, relation: 'label' },
    probability: LABEL_PROBABILITY,
  }));
}

/** Tells whether the paragraph of a label ends with a question mark, and the other label opens the next paragraph. */
function asksQuestion(tokens: readonly Token[], { colon }: Label, answer: Label): boolean {
  const end = tokens[answer.phrase.first - 1];
  return end?.text === '?' && end.paragraph === tokens[colon]?.paragraph;
}

/** Tells whether a paragraph asks something, or is in the first or second person. */
function isDialogue(tokens: readonly Token[], colon: number, { pronouns }: Language): boolean {
  for (let at = colon + 1; tokens[at]?.paragraph === tokens[colon]?.paragraph; at++) {
    const { lower } = tokens[at] as Token;
    if (/^(?:\?|my|our|me|us)$/.test(lower) || /^[swy]$/.test(pronouns.get(lower) ?? '')) return true;
  }
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
