import type { Ground, Source } from '../../../types';
import type { GroundWords } from './ground-words.ts';

/** The name of a body after a role: "founder of North Pier", "founder, North Pier". */
const BODY_AFTER = /\s(?:\p{Ll}{2,4}|\p{Ll}+,)\s(?:the\s)?((?:\p{Lu}[\p{L}\p{N}&.'’-]*\s?)+)/gu;
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
  const isInStory = text.split(/[.\n]/).some((sentence) => sentence.includes(body) && !sentence.includes(surname));
  return isInStory ? 'own' : 'expert';
}

/** Returns the name of the body that a role belongs to, as written. */
function bodyIn(evidence: string): string | undefined {
  return [...evidence.matchAll(BODY_AFTER)].at(-1)?.[1]?.trim();
}
