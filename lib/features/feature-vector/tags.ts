import type { Block } from '../../types';
import type { Feature, FeatureFamily } from './feature';

/**
 * Words in class names, grouped by meaning. They are too often wrong to be decisive alone. They are searched for as
 * plain text, because compiling so many regular expressions takes longer than all searches on a page. A space marks a
 * word boundary.
 */
const CLASS_WORDS: Record<string, string> = {
  related:
    'relat|moreon|more-on|morefrom|more-from|morestor|more-stor|morenews|more-news|morearticle|more-article|readmore|read-more|readnext|read-next|also|recommend|recirc|mehr-|weiter|lire-aussi',
  teaser: 'teaser|promo|card|tile|carousel|slider|swiper|river',
  newsletter: 'newsletter|subscri|signup|sign-up|abo-|abonn|mailing',
  advert: ' ad | ads |advert|anzeige|sponsor|banner|werbung|outbrain|taboola|affiliat',
  caption: 'caption|credit|copyright|legend|bildunter|photoby|photo-by|source',
  author: 'author|autor|byline|writer|contributor|bio ',
  topic: ' tag | tags |topic|keyword|categor|breadcrumb|kicker|rubri',
  share: 'share|social|toolbar|follow|print|bookmark|action',
  comment: 'comment|kommentar|discuss|forum',
  info: 'info|fact|fakt|box|sidebar|aside|glossar|explain|context',
  points: 'summary|keypoint|key-point|takeaway|bullet|highlight|abstract|zusammenfass',
  text: 'body|text|content|paragraph|prose|story|article|absatz|entry',
  quote: 'quote|zitat|tweet|embed|pull',
  head: 'head|title|lead|intro|dek|standfirst|teaser-text|summary',
  live: 'live|ticker|timeline|post ',
  pay: 'paywall|pay-wall|premium|login|register|piano|regwall|meter',
  player: 'video|player|audio|podcast|gallery|galerie|media',
  note: 'note|correct|disclaim|source|meta',
};

/**
 * Class names of some path steps, with the groups of `CLASS_WORDS` that they contain. Cached, because many blocks of a
 * page share them.
 */
interface ClassNames {
  text: string;
  /** The class names with a space around each word. */
  words: string;
  /** For each group of `CLASS_WORDS`, 0 or 1; computed on first use. */
  matches: (number | undefined)[];
}

/** Maximum number of entries in each cache before it is cleared. */
const MAX_CACHED = 5000;
const stepCache = new Map<string, string>();
const classNamesCache = new Map<string, ClassNames>();

/** Returns id and classes of a path step in lower case, words separated: `div#lead.storyText` → `#lead.story-text`. */
function stepClassNames(step: string): string {
  let names = stepCache.get(step);
  if (names === undefined) {
    if (stepCache.size >= MAX_CACHED) stepCache.clear();
    names = step
      .replace(/^[a-z0-9-]+/, '')
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase();
    stepCache.set(step, names);
  }
  return names;
}

function classNamesOf(steps: readonly string[]): ClassNames {
  const text = steps.map(stepClassNames).join(' ');
  let names = classNamesCache.get(text);
  if (!names) {
    if (classNamesCache.size >= MAX_CACHED) classNamesCache.clear();
    names = { text, words: ` ${text.replace(/[-_.]/g, ' ')} `, matches: [] };
    classNamesCache.set(text, names);
  }
  return names;
}

/** Class names of a block and of the three elements around it. */
interface BlockClassNames {
  own: ClassNames;
  near: ClassNames;
}

const blockCache = new WeakMap<Block, BlockClassNames>();

function blockClassNames(block: Block): BlockClassNames {
  const names = blockCache.get(block) ?? {
    own: classNamesOf(block.path.slice(-1)),
    near: classNamesOf(block.path.slice(-4, -1)),
  };
  blockCache.set(block, names);
  return names;
}

function matchesWord({ text, words, matches }: ClassNames, index: number, wanted: readonly string[]): number {
  const match =
    matches[index] ?? Number(wanted.some((word) => (word.includes(' ') ? words.includes(word) : text.includes(word))));
  matches[index] = match;
  return match;
}

const CLASS_FEATURES = Object.fromEntries(
  Object.entries(CLASS_WORDS).flatMap(([name, list], index): [string, Feature][] => {
    const words = list.split('|');
    return [
      [`class-${name}`, ({ block }) => matchesWord(blockClassNames(block).own, index, words)],
      [`near-class-${name}`, ({ block }) => matchesWord(blockClassNames(block).near, index, words)],
    ];
  }),
);

const isTag =
  (name: string): Feature =>
  ({ block }) =>
    block.tag === name ? 1 : 0;
const inTag =
  (name: string): Feature =>
  ({ measured }) =>
    measured.tagsAndRoles.has(name) ? 1 : 0;

/** Features of the tags and class names of the block and its ancestors. */
export const TAG_FEATURES: FeatureFamily = {
  p: isTag('p'),
  div: isTag('div'),
  span: isTag('span'),
  li: isTag('li'),
  a: isTag('a'),
  'heading-level': ({ block }) => (/^h[1-6]$/.test(block.tag) ? Number(block.tag[1]) : 0),
  'in-aside': inTag('aside'),
  'in-figure': inTag('figure'),
  'in-figcaption': inTag('figcaption'),
  'in-list': inTag('li'),
  'in-quote': inTag('blockquote'),
  'in-table': inTag('td'),
  'in-section': inTag('section'),
  'in-article': inTag('article'),
  'in-header': inTag('header'),
  'in-details': inTag('details'),
  'in-link': inTag('a'),
  excluded: ({ measured }) => (measured.inNavigation ? 1 : 0),
  hidden: ({ block }) => (block.rendered ? 0 : 1),
  ...CLASS_FEATURES,
};
