import { MAX_SENTENCE_CHARS } from './comparable-story-limits';

/** Truncates a sentence that is stored as the evidence of a figure. */
export function truncateSentence(sentence: string): string {
  return sentence.length > MAX_SENTENCE_CHARS ? `${sentence.slice(0, MAX_SENTENCE_CHARS - 1).trimEnd()}…` : sentence;
}
