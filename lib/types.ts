/**
 * Every noun of Clean Copy. All of these are plain data and can cross a message,
 * except `Elements`, the side map that leads from a block's id back into the page.
 */
import type { Reason } from './reason';

/** What a block is. The first row is kept, the second hidden; a rule or the pipeline names one for every block. */
export const KEPT_KINDS = [
  'headline',
  'standfirst',
  'byline',
  'dateline',
  'paragraph',
  'subheading',
  'list',
  'quote',
  'table',
  'image',
  'caption',
  'embed',
  'note',
] as const;

export const HIDDEN_KINDS = [
  'duplicate-headline',
  'duplicate-caption',
  'duplicate-text',
  'recirculation',
  'related-links',
  'tacked-on-story',
  'promo',
  'tools',
  'advert',
  'comments',
  'paywall',
  'furniture',
  'user',
] as const;

export const KINDS = [...KEPT_KINDS, ...HIDDEN_KINDS] as const;

export type KeptKind = (typeof KEPT_KINDS)[number];
export type HiddenKind = (typeof HIDDEN_KINDS)[number];
export type Kind = KeptKind | HiddenKind;

/** A link inside a block. `start` and `end` are UTF-16 offsets in the block's text. */
export interface Link {
  href: string;
  text: string;
  start: number;
  end: number;
}

/** The smallest piece of a page that holds text or a picture. */
export interface Block {
  /** Number in document order, from 0; the key into `Elements`. */
  id: number;
  /** Lower-case tag of the block's element; a bare text run carries its parent's tag. */
  tag: string;
  /** Visible text, white space folded; a picture's alt text stands in `alt`, not here. */
  text: string;
  links: Link[];
  /** Tag, id and classes of the element and its ancestors below body, outermost first. */
  path: string[];
  /** Index into `Page.containers` of the element that holds this block. */
  container: number;
  /** True where the block is bare text between block elements of one parent: it has no element of its own. */
  run?: true;
  /** Set on pictures, players and other embedded things. */
  media?: 'image' | 'video' | 'audio' | 'embed';
  /** Alternative text of the block's pictures, if any. */
  alt?: string;
  /** Address of the block's picture, if any, without its query. */
  src?: string;
  /** False where the page itself does not show the block (display: none). */
  rendered: boolean;
  /** Values of `itemprop`, `role`, `rel`, `datetime` on the element, where present. */
  hints?: Record<string, string>;
  /** Tags of inline elements that hold the whole text of the block: `strong`, `em`, `a`, … */
  whole?: string[];
}

/** An element that holds blocks, as plain data; containers form a tree by `parent`. */
export interface Container {
  id: number;
  /** −1 for the outermost. */
  parent: number;
  tag: string;
  /** The element's id attribute. */
  name: string;
  classes: string[];
  role: string;
  /** Other attributes that say what it is: itemprop, aria-label. */
  hints?: Record<string, string>;
  depth: number;
  /** How many fields to fill in it holds. */
  fields: number;
  /** First and last block inside, both included. */
  first: number;
  last: number;
}

/** A segmented page: values only. */
export interface Page {
  url: string;
  lang: string;
  blocks: Block[];
  containers: Container[];
}

/** Where a block stands in the live page: its element, or the nodes of a bare text run and their parent. */
export interface Place {
  element: Element;
  /** Only on runs: the sibling nodes that make it up. */
  nodes?: ChildNode[];
}

export type Elements = Map<number, Place>;

export interface Attribution {
  block?: number;
  /** UTF-16 offsets in the block's (or the given) text. */
  start: number;
  end: number;
  cue: string;
  quote?: string;
}

export interface Source {
  name: string;
  type: 'person' | 'institution' | 'news' | 'document' | 'unnamed';
  count: number;
  attributions: Attribution[];
}

export interface Dateline {
  places: string[];
  date?: string;
  agency?: string;
  verbatim: string;
}

export interface RelatedLink {
  url: string;
  text: string;
  /** 0..1: how much it is about this story. */
  relevance: number;
}

/** The facts of a story, gathered from structured data and visible text. Dates are ISO 8601. */
export interface Article {
  headline: string;
  standfirst?: string;
  byline: string[];
  site?: string;
  published?: string;
  modified?: string;
  dateline?: Dateline;
  /** The wire agency, wherever it stands. */
  credit?: string;
  /** null: this language is not read. */
  sources: Source[] | null;
  related: RelatedLink[];
}

export interface Evidence {
  signal: string;
  value: number;
}

export interface Verdict {
  block: number;
  decide: 'keep' | 'hide';
  kind: Kind;
  /** Id of the rule that said so. */
  rule: string;
  /** 0..1. */
  confidence: number;
  evidence: Evidence[];
}

export type HeadlineSource = 'json-ld' | 'open-graph' | 'twitter' | 'title' | 'h1';

/** What a page's structured data says about its story; nothing here has been checked against what the page shows. */
export interface Facts {
  /** Headlines named by JSON-LD, Open Graph and the title element, best first, site names taken off. */
  titles: string[];
  /** The same as each source writes it, and the page's first `h1`, shown or not. */
  headlines: { source: HeadlineSource; text: string }[];
  description?: string;
  /** The story's text as structured data gives it: often whole, often cut off. */
  body?: string;
  authors: string[];
  /** Those of the authors that the page calls organisations. */
  organisations: string[];
  site?: string;
  published?: string;
  modified?: string;
  canonical?: string;
  /** Address of the picture that stands for the page where it is shared. */
  picture?: string;
  /** schema.org and Open Graph types, lower case. */
  types: string[];
}

/** Why there is no story on a page. */
export type Absence = 'empty' | 'front-page' | 'no-story';

export interface Reading {
  url: string;
  lang: string;
  /** false: no story here, nothing is hidden. */
  found: boolean;
  /** Set where `found` is false. */
  absence?: Absence;
  article: Article;
  blocks: Block[];
  verdicts: Verdict[];
}

/** Something that the clean view hides, as a list names it. */
export interface HiddenBlock {
  kind: HiddenKind;
  /** The first words, or those that describe the picture; empty where there are none. */
  text: string;
  media?: Block['media'];
  reason: Reason;
  /** How many blocks of the page are like this. */
  times: number;
}

/** What the popup shows of one tab. */
export interface PageState {
  status:
    | 'story'
    | Absence
    /** The page has not finished loading and holds no story yet. */
    | 'loading'
    /** The browser does not let extensions touch this page. */
    | 'forbidden'
    | 'pdf'
    /** Something failed; nothing was hidden. */
    | 'error';
  /** Is the clean view on? */
  on: boolean;
  article?: Article;
  /** How many blocks the clean view hides, by kind. */
  hidden: Partial<Record<HiddenKind, number>>;
  /** Some of these blocks, each with its reason; only with a story. */
  hiddenBlocks?: HiddenBlock[];
  /** A message for the status 'error'. */
  message?: string;
}
