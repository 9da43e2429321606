import type { Block, Facts, Page } from '../types';
import type { MachineWork } from './machine-work';

/** Measurements of one block. They are made once, because many signals need them. */
export interface BlockMeasures {
  tokens: string[];
  /** Length of the text in Latin letters; characters of dense scripts count more. */
  weight: number;
  /** Share (0–1) of the text that is links to other pages. */
  linkShare: number;
  /** Weight of the text if it is running text; 0 for labels, link lists and anything in navigation. */
  proseWeight: number;
  /** Whether the block is in a menu, footer, form, button or dialog. */
  inNavigation: boolean;
  /** Tags of the block and its ancestors, and their roles as `role=…`. */
  tagsAndRoles: ReadonlySet<string>;
  /** Tag and classes of block and container, which all blocks of one page template have in common. */
  templateSignature: string;
  /** Whether the text ends like a sentence. */
  isSentence: boolean;
}

/** The page's running text. */
export interface MainContent {
  /** Id of the container of the whole text; −1 if there is none. */
  root: number;
  /** Ids of the blocks inside the root that have the same page template as the paragraphs. */
  bodyBlocks: Set<number>;
  /** Id of the first block of running text; −1 if there is none. */
  firstProse: number;
  /** Id of the last block of running text; −1 if there is none. */
  lastProse: number;
  /** Id of the first line after the running text that is not a body block; the number of blocks if there is none. */
  formatBreak: number;
  /** Weight of the running text, in Latin letters. */
  proseWeight: number;
}

/** The parts of the page above the main content, as block ids. */
export interface ArticleHeader {
  /** Id of the headline's block; −1 if the page shows no headline. */
  headline: number;
  standfirst: number[];
  byline: number[];
  date: number[];
  /** Lead picture or player. */
  leadMedia: number[];
  leadCaptions: number[];
  /** Those of `leadMedia` and `leadCaptions` for which there is evidence besides their position. */
  confirmedLead: number[];
  /** Id of the smallest container of both headline and main content. */
  articleRoot: number;
}

/** A container inside that of the main content, without running text of the story. Weights are in Latin letters. */
export interface Box {
  container: number;
  /** Ids of the first and last block, inclusive. */
  first: number;
  last: number;
  weight: number;
  /** Share (0–1) of the text that is links. */
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
  /** Ids of the blocks that Mozilla Readability keeps. */
  readabilityBlocks: Set<number>;
  measures: BlockMeasures[];
}

/** A measured page whose secondary articles are known. */
export interface LayoutInput extends MeasuredPage {
  /** Ids of the blocks in articles other than the page's own. */
  secondaryArticleBlocks: Set<number>;
}

/** Input of the header search. */
export interface HeaderInput extends LayoutInput {
  mainContent: MainContent;
}

/** Everything that signals, rules and the classifier know about a page. Plain data, without elements. */
export interface PageContext extends HeaderInput {
  header: ArticleHeader;
  /** The box of each block, by block id; undefined for blocks outside of boxes. */
  boxes: (Box | undefined)[];
  /** Machine-generated content that the page discloses. */
  machineWork: MachineWork;
  /** Ids of the blocks that match the selectors of the reader's rules, by selector. */
  selectorMatches?: ReadonlyMap<string, ReadonlySet<number>>;
}

/** A predicate on blocks. */
export type BlockTest = (block: Block) => boolean;
