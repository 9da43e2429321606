import type { Source } from '../../../types';
import type { GroundWords } from './ground-words.ts';

/** Maximum number of characters of a reason. */
const MAX_REASON_CHARS = 120;

/**
 * Finds the reason that a story gives for not naming a source, in a sentence that cites it or the one after.
 *
 * @param sentences sentences that cite the source, each with the one after
 * @returns `{}` if there is none
 */
export function findAnonymity(sentences: readonly string[], words: GroundWords): NonNullable<Source['anonymity']> {
  for (const sentence of sentences) {
    const reason = words.notAllowed.exec(sentence)?.[0] ?? reasonBesideRequest(sentence, words);
    if (reason) return { reason: shorten(reason) };
  }
  return {};
}

/** Finds a reason after a request not to be named, or right before it: "who fears for her job and asked not to be named". */
function reasonBesideRequest(sentence: string, { anonymity, anonymityReason }: GroundWords): string | undefined {
  const request = anonymity.exec(sentence);
  if (!request) return undefined;
  const clauseStart = Math.max(0, sentence.lastIndexOf(',', request.index));
  const clauseEnd = request.index + request[0].length;
  return (
    anonymityReason.exec(sentence.slice(clauseEnd))?.[0] ??
    anonymityReason.exec(sentence.slice(clauseStart, clauseEnd))?.[0]
  );
}

function shorten(reason: string): string {
  const words = reason.split(/,\s/)[0]?.trim() ?? '';
  return words.length > MAX_REASON_CHARS ? `${words.slice(0, MAX_REASON_CHARS).trimEnd()}…` : words;
}
