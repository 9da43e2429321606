import type { Source } from '../../../types';
import type { GroundWords } from './ground-words.ts';
import { shortenEvidence } from './roles.ts';

/**
 * Finds the reason that a story gives for not naming a source.
 *
 * @param passages passages that cite the source, each with the rest of its paragraph
 * @returns `{}` if there is none
 */
export function findAnonymity(passages: readonly string[], words: GroundWords): NonNullable<Source['anonymity']> {
  for (const passage of passages) {
    const reason = words.notAllowed.exec(passage)?.[0] ?? reasonBesideRequest(passage, words);
    if (reason) return { reason: shortenEvidence(reason.split(/,\s/)[0] ?? '') };
  }
  return {};
}

/** Finds a reason in the clause of a request not to be named, or after it. */
function reasonBesideRequest(passage: string, { anonymity, anonymityReason }: GroundWords): string | undefined {
  const request = anonymity.exec(passage);
  const clause = request && passage.slice(passage.lastIndexOf(',', request.index) + 1);
  return clause ? anonymityReason.exec(clause)?.[0] : undefined;
}
