import type { Entity } from '../entities/entity.ts';
import type { Certainty } from '../plausibility/certainty.ts';
import type { ArabicNames } from './arabic-names.ts';
import type { ArabicWords } from './arabic-words.ts';

const MIN_PROBABILITY = 0.45;
/** Probability (0–1) of an attribution with a quotation or a content clause. */
const CLEAR_PROBABILITY = 0.85;
const MAX_DESCRIPTION_WORDS = 10;

/**
 * Decides whether a source is certain. There are no capitals, so that a name needs a known first name, a role, a second
 * mention, or a noun that tells what it is.
 */
export function rateArabicCertainty(entity: Entity, words: ArabicWords, names: ArabicNames): Certainty {
  const { attributions, type } = entity;
  const probability = Math.max(...attributions.map((one) => one.probability));
  if (probability < MIN_PROBABILITY) return 'low';
  if (entity.isDescription) {
    if (entity.words.length > MAX_DESCRIPTION_WORDS) return 'low';
    const isOneRole = type === 'unnamed' && entity.isPlural === false && entity.headNoun !== 'مصدر';
    return isOneRole && entity.isDefinite ? 'low' : 'certain';
  }
  if (type !== 'person') return 'certain';
  const [first = ''] = entity.words;
  if (entity.role || words.isFirstName(first) || names.findFullName(entity.words)) return 'certain';
  // "مصفف الشعر": perhaps a noun with its complement.
  if (entity.words.length === 2 && / ال/.test(entity.name) && !words.isNameParticle(first)) return 'low';
  const isClear = probability >= CLEAR_PROBABILITY;
  return attributions.length > 1 || (isClear && entity.words.length > 1) ? 'certain' : 'low';
}
