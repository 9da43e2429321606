import type { Ground, Source } from '../../../types';
import type { GroundWords } from './ground-words.ts';

/** The name of a body after a role: "founder of North Pier", "founder, North Pier". */
const BODY_AFTER = /\s(?:of|at|for|with|from|von|bei|der|des|\p{Ll}+,)\s(?:the\s)?((?:\p{Lu}[\p{L}\p{N}&.'’-]*\s?)+)/gu;
/**
 * Tells whether an executive speaks on the matter of their own body. A story that names the body only as the workplace
 * cites an expert: "the founder of North Pier, a consultancy, said that oil would get dearer".
 *
 * @param evidence words that name the role and the body
 * @param text the text of the story
 */
export function groundOfExecutive(source: Source, evidence: string, text: string, words: GroundWords): Ground['kind'] {
  const body = bodyIn(evidence);
  if (!body || words.publicBodies.test(evidence) || !words.executives.test(evidence)) return 'own';
  const speaksOfBody = source.attributions.filter(({ start, end }) =>
    words.ownBody.test(text.slice(start, end)),
  ).length;
  if (speaksOfBody * 2 >= source.attributions.length) return 'own';
  const surname = source.name.split(/\s+/).at(-1) ?? source.name;
  return isMentionedWithout(body, surname, text) ? 'own' : 'expert';
}

/** Returns the name of the body that a role belongs to, as written. */
function bodyIn(evidence: string): string | undefined {
  return [...evidence.matchAll(BODY_AFTER)].at(-1)?.[1]?.trim();
}

/** Tells whether a sentence that does not name a person names a body. */
function isMentionedWithout(body: string, person: string, text: string): boolean {
  for (let at = text.indexOf(body); at >= 0; at = text.indexOf(body, at + 1)) {
    const start = Math.max(text.lastIndexOf('. ', at), text.lastIndexOf('\n', at)) + 1;
    const length = text.slice(at + body.length).search(/[.\n]/);
    const sentence = text.slice(start, length < 0 ? text.length : at + body.length + length);
    if (!sentence.includes(person)) return true;
  }
  return false;
}
