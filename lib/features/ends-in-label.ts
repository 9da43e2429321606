import { labelShare } from '../lexicon';
import type { Signal } from './signal';

const MORE =
  /^[\s.…→»›>]*(?:more|mehr|weiter|suite|más|mais|altro|meer|mer|więcej|více|devamı|далее|المزيد)?[\s.…→»›>]*$/iu;

const CUT_OFF = /[.!?…]['"”»“]?\s+(?:mehr|weiterlesen|read more|lire la suite|leer más|leia mais)[\s.…→»›>]*$/iu;

/** Ends in a link that says no more than "more": the text before it is the start of another story. */
export const endsInLabel: Signal = (block) => {
  if (CUT_OFF.test(block.text)) return 1;
  const last = block.links.at(-1);
  if (!last || last.end < block.text.length - 2 || last.start === 0 || block.links.length > 2) return 0;
  return MORE.test(last.text) || labelShare(last.text, 'related-links') >= 0.9 ? 1 : 0;
};
