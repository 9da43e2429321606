/** Finds who was asked and did not answer: "declined to comment", "did not respond to a request". */
import type { Language } from './language.ts';
import type { Token } from './tokenizer.ts';
import type { DetectedAttribution, NounPhrase } from './types.ts';

/** A request without an answer, before its addressee has been resolved to an entity. */
export interface UnansweredRequest extends DetectedAttribution {
  /** UTF-16 offsets of the words that say so. */
  verbatim: { start: number; end: number };
}

/** Finds the phrase that names who did not answer, given the first token of the words that say so. */
export type AddresseeFinder = (tokens: readonly Token[], at: number) => NounPhrase | null;

/** @returns requests in text order; those inside quotations are left out */
export function findUnansweredRequests(
  tokens: readonly Token[],
  text: string,
  { unanswered }: Language,
  findAddressee: AddresseeFinder,
): UnansweredRequest[] {
  if (!unanswered) return [];
  const requests: UnansweredRequest[] = [];
  let cue = 0;
  for (const { 0: words, index } of text.matchAll(unanswered)) {
    while (cue < tokens.length && (tokens[cue] as Token).end <= index) cue++;
    const token = tokens[cue];
    const source = token && !token.isQuoted ? findAddressee(tokens, cue) : null;
    if (!source) continue;
    requests.push({
      cue,
      source: { ...source, relation: 'before' },
      probability: 1,
      verbatim: { start: index, end: index + words.trimEnd().length },
    });
  }
  return requests;
}

/** Tells whether a cue is part of the words that say that somebody did not answer. */
export const isInRequest = (requests: readonly UnansweredRequest[], { start }: Token): boolean =>
  requests.some(({ verbatim }) => verbatim.start <= start && start < verbatim.end);
