import { type FeatureFamily, logScale } from './feature';

/** Returns the number of matches of a pattern per character of a text. */
const matchShare = (text: string, pattern: RegExp) => (text ? (text.match(pattern)?.length ?? 0) / text.length : 0);
const flag = (value: boolean | undefined) => (value ? 1 : 0);

const SEPARATOR = /[|•·»›→►▶]/;
const TIME_OR_YEAR = /\b\d{1,2}[:.]\d{2}\b|\b(?:19|20)\d{2}\b/;

/** Features of the form of the block's text or media, independent of its script. */
export const SHAPE_FEATURES: FeatureFamily = {
  weight: ({ measured }) => logScale(measured.weight),
  words: ({ measured }) => logScale(measured.tokens.length),
  prose: ({ measured }) => logScale(measured.proseWeight),
  'link-share': ({ measured }) => measured.linkShare,
  links: ({ block }) => logScale(block.links.length),
  sentence: ({ measured }) => flag(measured.isSentence),
  'word-length': ({ block, measured }) =>
    measured.tokens.length ? Math.min(12, block.text.length / measured.tokens.length) : 0,
  'ends-in-colon': ({ block }) => flag(/[:：]\s*$/.test(block.text)),
  'ends-in-question': ({ block }) => flag(/[?？؟]["'”’»)\s]*$/.test(block.text)),
  'opens-with-quote': ({ block }) => flag(/^\s*["'“”„‟«»‘’「『]/.test(block.text)),
  'opens-with-lower': ({ block }) => flag(/^\s*\p{Ll}/u.test(block.text)),
  'opens-with-symbol': ({ block }) => flag(/^\s*[^\p{L}\p{N}\s"'“”„«»‘’「『([]/u.test(block.text)),
  digits: ({ block }) => matchShare(block.text, /\p{N}/gu),
  capitals: ({ block }) => matchShare(block.text, /\p{Lu}/gu),
  exclamation: ({ block }) => flag(/[!！]/.test(block.text)),
  separators: ({ block }) => flag(SEPARATOR.test(block.text)),
  time: ({ block }) => flag(TIME_OR_YEAR.test(block.text)),
  parens: ({ block }) => flag(/[([（【]/.test(block.text)),
  commas: ({ block }) => logScale(block.text.match(/[,،、，]/g)?.length ?? 0),
  address: ({ block }) => flag(/@|www\.|https?:/.test(block.text)),
  'whole-bold': ({ block }) => flag(block.whole?.some((tag) => /^(?:b|strong)$/.test(tag))),
  'whole-slanted': ({ block }) => flag(block.whole?.some((tag) => /^(?:em|i)$/.test(tag))),
  'whole-link': ({ block }) => flag(block.whole?.includes('a')),
  run: ({ block }) => flag(block.run),
  picture: ({ block }) => flag(block.media === 'image'),
  player: ({ block }) => flag(block.media !== undefined && block.media !== 'image'),
  'alt-words': ({ block }) => logScale((block.alt ?? '').length),
};
