/** Finds those who were asked but did not answer: "declined to comment", "did not respond to a request". */
import type { Language } from './language.ts';
import type { Token } from './tokenizer.ts';
import type { DetectedAttribution, NounPhrase } from './types.ts';

/** A request that was not answered; its addressee has not been resolved to an entity yet. */
export interface UnansweredRequest extends DetectedAttribution {
  /** UTF-16 offsets of the words that state it. */
  verbatim: { start: number; end: number };
}

/**
 * Finds the phrase that names the addressee.
 *
 * @param at first token of the words that state that there was no answer
 */
export type AddresseeFinder = (tokens: readonly Token[], at: number) => NounPhrase | null;

/** Finds unanswered requests, except those inside quotations; returns them in text order. */
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

/** Tells whether a token is part of the words that state that somebody did not answer. */
export const isInRequest = (requests: readonly UnansweredRequest[], { start }: Token): boolean =>
  requests.some(({ verbatim }) => verbatim.start <= start && start < verbatim.end);
