import { labelShare } from '../../lexicon';
import { registrableDomain } from '../../text/url';
import { flag, type SignalEvaluators } from './evaluator';

const MORE_LABEL =
  /^[\s.…→»›>]*(?:more|mehr|weiter|suite|más|mais|altro|meer|mer|więcej|více|devamı|далее|المزيد)?[\s.…→»›>]*$/iu;
/** Matches a sentence followed by "read more", whether or not that is a link. */
const CUT_OFF_TEXT = /[.!?…]['"”»“]?\s+(?:mehr|weiterlesen|read more|lire la suite|leer más|leia mais)[\s.…→»›>]*$/iu;
/** Maximum number of characters after the last link for a block to count as ending in a link. */
const MAX_CHARS_AFTER_LINK = 2;
/** Maximum number of links in a block that ends in a label such as "more". */
const MAX_LINKS = 2;

/** Signals about the links of a block. */
export const linkSignals = {
  links: (block) => block.links.length,
  'link-share': (block, { measures }) => measures[block.id]?.linkShare ?? 0,
  'in-link': flag(({ id, links }, { measures }) => (measures[id]?.linkShare ?? 0) > 0.95 && links.length === 1),
  'ends-in-label': flag(({ text, links }) => {
    if (CUT_OFF_TEXT.test(text)) return true;
    const last = links.at(-1);
    if (!last || last.end < text.length - MAX_CHARS_AFTER_LINK || last.start === 0 || links.length > MAX_LINKS)
      return false;
    return MORE_LABEL.test(last.text) || labelShare(last.text, 'related-links') >= 0.9;
  }),
  'same-site': ({ links }, { page }) => {
    const own = registrableDomain(page.url);
    return links.length ? links.filter(({ href }) => registrableDomain(href) === own).length / links.length : 0;
  },
} satisfies SignalEvaluators;
