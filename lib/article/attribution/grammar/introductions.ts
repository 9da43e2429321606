import type { Found } from '../found.ts';
import type { Token } from '../tokens.ts';
import { MARK } from './clauses.ts';
import type { Subjects } from './subjects.ts';

/** How sure it is that the one of whom a sentence tells says what is quoted behind it. */
const SURE = 0.7;
/** A quotation that stands for itself has so many words at least. */
const LONG = 5;

/**
 * "Der Trainer haderte mit der Regel. „Sie zerstört das Spiel.“": a quotation without a verb that attributes it, behind a
 * sentence that tells of somebody.
 *
 * @param found what is attributed already
 * @returns an attribution for each such quotation
 */
export function introductions(tokens: readonly Token[], found: readonly Found[], subjects: Subjects): Found[] {
  const attributed = new Set(found.map(({ cue }) => tokens[cue]?.sentence));
  const more: Found[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const [before, mark, opens] = [tokens[at - 1] as Token, tokens[at] as Token, tokens[at + 1]];
    if (!MARK.test(mark.text) || mark.quoted || !opens?.quoted || before.quoted) continue;
    if (before.paragraph !== mark.paragraph || !/^[.:]$/.test(before.text)) continue;
    let close = at + 1;
    while (tokens[close + 1]?.quoted) close++;
    const last = tokens[close + 1] ?? (tokens[close] as Token);
    const behind = tokens[close + 2];
    // "„…“, sagte": the verb stands behind.
    if (close - at < LONG || (behind && behind.sentence === last.sentence)) continue;
    const sentences = [before.sentence, opens.sentence, last.sentence];
    if (sentences.some((sentence) => attributed.has(sentence))) continue;
    const phrase = subjects.opening(at - 1);
    if (!phrase || !subjects.isSomebody(phrase)) continue;
    const cue = Math.min(phrase.last + 1, at - 1);
    attributed.add(before.sentence);
    more.push({ cue, source: { ...phrase, relation: 'subject' }, probability: SURE });
  }
  return more;
}
