import type { Family } from './seen';
import { log } from './seen';

const share = (text: string, form: RegExp) => (text ? (text.match(form)?.length ?? 0) / text.length : 0);
const is = (value: boolean | undefined) => (value ? 1 : 0);

const SEPARATE = /[|•·»›→►▶]/;
const TIME = /\b\d{1,2}[:.]\d{2}\b|\b(?:19|20)\d{2}\b/;

/** The shape of the block's own text, in any script. */
export const SHAPE: Family = {
  weight: ({ its }) => log(its.weight),
  words: ({ its }) => log(its.tokens.length),
  prose: ({ its }) => log(its.prose),
  'link-share': ({ its }) => its.linkShare,
  links: ({ block }) => log(block.links.length),
  sentence: ({ its }) => is(its.sentence),
  'word-length': ({ block, its }) => (its.tokens.length ? Math.min(12, block.text.length / its.tokens.length) : 0),
  'ends-in-colon': ({ block }) => is(/[:：]\s*$/.test(block.text)),
  'ends-in-question': ({ block }) => is(/[?？؟]["'”’»)\s]*$/.test(block.text)),
  'opens-with-quote': ({ block }) => is(/^\s*["'“”„‟«»‘’「『]/.test(block.text)),
  'opens-with-lower': ({ block }) => is(/^\s*\p{Ll}/u.test(block.text)),
  'opens-with-symbol': ({ block }) => is(/^\s*[^\p{L}\p{N}\s"'“”„«»‘’「『([]/u.test(block.text)),
  digits: ({ block }) => share(block.text, /\p{N}/gu),
  capitals: ({ block }) => share(block.text, /\p{Lu}/gu),
  exclamation: ({ block }) => is(/[!！]/.test(block.text)),
  separators: ({ block }) => is(SEPARATE.test(block.text)),
  time: ({ block }) => is(TIME.test(block.text)),
  parens: ({ block }) => is(/[([（【]/.test(block.text)),
  commas: ({ block }) => log(block.text.match(/[,،、，]/g)?.length ?? 0),
  address: ({ block }) => is(/@|www\.|https?:/.test(block.text)),
  'whole-bold': ({ block }) => is(block.whole?.some((tag) => /^(?:b|strong)$/.test(tag))),
  'whole-slanted': ({ block }) => is(block.whole?.some((tag) => /^(?:em|i)$/.test(tag))),
  'whole-link': ({ block }) => is(block.whole?.includes('a')),
  run: ({ block }) => is(block.run),
  picture: ({ block }) => is(block.media === 'image'),
  player: ({ block }) => is(block.media !== undefined && block.media !== 'image'),
  'alt-words': ({ block }) => log((block.alt ?? '').length),
};
