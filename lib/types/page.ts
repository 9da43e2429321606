/** A page as plain data, and the way back into it. */

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

/** What signals say of a block, by the names that conditions of rules call them; those that say nothing, 0, are left out. */
export type Values = Record<string, number>;
