import type { Block } from '../../types';
import type { Family } from './seen';

const tag =
  (name: string): Family[string] =>
  ({ block }) =>
    block.tag === name ? 1 : 0;
const inside =
  (name: string): Family[string] =>
  ({ its }) =>
    its.tags.has(name) ? 1 : 0;

/** Words that sites put into class names, by what they mean. Never enough alone: they lie too often. */
const CLASS_WORDS: Record<string, RegExp> = {
  related:
    /relat|more-?(?:on|from|stor|news|article)|read-?(?:more|also|next)|recommend|recirc|mehr-|weiter|lire-aussi|also/,
  teaser: /teaser|promo|card|tile|carousel|slider|swiper|river/,
  newsletter: /newsletter|subscri|sign-?up|signup|abo-|abonn|mailing/,
  advert: /(?:^|[-_. ])ads?(?:$|[-_. ])|advert|anzeige|sponsor|banner|werbung|outbrain|taboola|affiliat/,
  caption: /caption|credit|copyright|legend|bildunter|photo-?by|source/,
  author: /author|autor|byline|writer|contributor|bio(?:$|[-_. ])/,
  topic: /(?:^|[-_. ])tags?(?:$|[-_. ])|topic|keyword|categor|breadcrumb|kicker|rubri/,
  share: /share|social|toolbar|follow|print|bookmark|actions?/,
  comment: /comment|kommentar|discuss|forum/,
  info: /info|fact|fakt|box|sidebar|aside|glossar|explain|context/,
  points: /summary|key-?point|takeaway|bullet|highlight|abstract|zusammenfass/,
  text: /body|text|content|paragraph|prose|story|article|richtext|absatz|entry/,
  quote: /quote|zitat|tweet|embed|blockquote|pull/,
  head: /head|title|lead|intro|dek|standfirst|teaser-text|summary/,
  live: /live|ticker|timeline|post(?:$|[-_. ])/,
  pay: /pay-?wall|premium|login|register|piano|regwall|meter/,
  player: /video|player|audio|podcast|gallery|galerie|media/,
  note: /note|correct|disclaim|footnote|source|meta/,
};

/** Class words of a few steps of a path, and what has been found in them; many blocks of a page share theirs. */
interface Words {
  text: string;
  /** For each of `CLASS_WORDS`, once asked: does it stand there? */
  found: (number | undefined)[];
}

const REMEMBERED = 5000;
const steps = new Map<string, string>();
const words = new Map<string, Words>();

/** @returns the class words of one step of a path: `div#lead.storyText` is `#lead.story-text` */
function stepWords(step: string): string {
  let known = steps.get(step);
  if (known === undefined) {
    if (steps.size >= REMEMBERED) steps.clear();
    known = step
      .replace(/^[a-z0-9-]+/, '')
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase();
    steps.set(step, known);
  }
  return known;
}

function wordsOf(path: string[], from: number, to?: number): Words {
  const text = path.slice(from, to).map(stepWords).join(' ');
  let known = words.get(text);
  if (!known) {
    if (words.size >= REMEMBERED) words.clear();
    known = { text, found: [] };
    words.set(text, known);
  }
  return known;
}

/** Class words of a block itself and of what stands right around it. */
interface Named {
  own: Words;
  near: Words;
}

const known = new WeakMap<Block, Named>();

function namedOf(block: Block): Named {
  let found = known.get(block);
  if (!found) {
    found = { own: wordsOf(block.path, -1), near: wordsOf(block.path, -4, -1) };
    known.set(block, found);
  }
  return found;
}

function find({ text, found }: Words, at: number, wanted: RegExp): number {
  const answer = found[at] ?? Number(wanted.test(text));
  found[at] = answer;
  return answer;
}

const classWords = Object.fromEntries(
  Object.entries(CLASS_WORDS).flatMap(([name, wanted], at): [string, Family[string]][] => [
    [`class-${name}`, ({ block }) => find(namedOf(block).own, at, wanted)],
    [`near-class-${name}`, ({ block }) => find(namedOf(block).near, at, wanted)],
  ]),
);

/** Tags, ancestors, and the site's own class words. */
export const TAGS: Family = {
  p: tag('p'),
  div: tag('div'),
  span: tag('span'),
  li: tag('li'),
  a: tag('a'),
  'heading-level': ({ block }) => (/^h[1-6]$/.test(block.tag) ? Number(block.tag[1]) : 0),
  'in-aside': inside('aside'),
  'in-figure': inside('figure'),
  'in-figcaption': inside('figcaption'),
  'in-list': inside('li'),
  'in-quote': inside('blockquote'),
  'in-table': inside('td'),
  'in-section': inside('section'),
  'in-article': inside('article'),
  'in-header': inside('header'),
  'in-details': inside('details'),
  'in-link': inside('a'),
  excluded: ({ its }) => (its.excluded ? 1 : 0),
  hidden: ({ block }) => (block.rendered ? 0 : 1),
  ...classWords,
};
