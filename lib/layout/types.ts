import type { Block, Facts, Page } from '../types';
import type { MachineWork } from './machine-work';

/** Measurements of one block, taken once because many signals need them. */
export interface BlockMeasures {
  tokens: string[];
  /** Text length in Latin letters, dense scripts weighted. */
  weight: number;
  /** Share of the text that is links to other pages, 0–1. */
  linkShare: number;
  /** Weight of running text; 0 for labels, link lists and anything in navigation. */
  proseWeight: number;
  /** In a menu, footer, form, button or dialog. */
  inNavigation: boolean;
  /** Tags of the block and its ancestors, and their roles as `role=…`. */
  tagsAndRoles: ReadonlySet<string>;
  /** Tag and classes of block and container: the same for all blocks written by one page template. */
  templateSignature: string;
  /** Ends like a sentence. */
  isSentence: boolean;
}

/** The page's running text. Block ids are −1 where the page has none. */
export interface MainContent {
  /** Container of the whole text. */
  root: number;
  /** Blocks inside the root that are written by the same page template as the paragraphs. */
  bodyBlocks: Set<number>;
  /** First block of running text. */
  firstProse: number;
  /** Last block of running text. */
  lastProse: number;
  /** First line after the running text that is not a body block; the number of blocks where there is none. */
  formatBreak: number;
  /** Weight of the running text. */
  proseWeight: number;
}

/** The parts of the page above the main content, as block ids. */
export interface ArticleHeader {
  /** −1 where the page shows no headline. */
  headline: number;
  standfirst: number[];
  byline: number[];
  date: number[];
  /** Lead picture or player. */
  leadMedia: number[];
  leadCaptions: number[];
  /** Those of `leadMedia` and `leadCaptions` that are confirmed by more than their position. */
  confirmedLead: number[];
  /** Smallest container of both headline and main content. */
  articleRoot: number;
}

/** A part of the main content's container without any of its running text. */
export interface Box {
  container: number;
  /** First and last block, inclusive. */
  first: number;
  last: number;
  weight: number;
  /** Share of the text that is links, 0–1. */
  linkShare: number;
  linkCount: number;
  proseWeight: number;
  blockCount: number;
  mediaCount: number;
}

/** A segmented page with the measurements of its blocks, by block id. */
export interface MeasuredPage {
  page: Page;
  facts: Facts;
  /** Blocks that Mozilla Readability keeps. */
  readabilityBlocks: Set<number>;
  measures: BlockMeasures[];
}

/** A measured page whose secondary articles are known. */
export interface LayoutInput extends MeasuredPage {
  /** Blocks of articles other than the page's own. */
  secondaryArticleBlocks: Set<number>;
}

/** Input of the header search. */
export interface HeaderInput extends LayoutInput {
  mainContent: MainContent;
}

/** Everything that signals, rules and the classifier know about a page. Plain data, without elements. */
export interface PageContext extends HeaderInput {
  header: ArticleHeader;
  /** For each block the box it is in, if any. */
  boxes: (Box | undefined)[];
  /** What the page says that machines made. */
  machineWork: MachineWork;
  /** Blocks that the selectors of the reader's rules match, by selector. */
  selectorMatches?: ReadonlyMap<string, ReadonlySet<number>>;
}

/** A predicate on blocks. */
export type BlockTest = (block: Block) => boolean;
