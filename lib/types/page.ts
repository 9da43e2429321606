/** A page as plain data, and the map from its blocks to its elements. */

/** A link inside a block. `start` and `end` are UTF-16 offsets in the block's text. */
export interface Link {
  href: string;
  text: string;
  start: number;
  end: number;
}

/** The smallest part of a page that holds text or media. */
export interface Block {
  /** Index in document order; the key into `Elements`. */
  id: number;
  /** Lower-case tag of the block's element; of its parent for a run of bare text. */
  tag: string;
  /** Visible text with collapsed white space; without the alternative text of pictures. */
  text: string;
  links: Link[];
  /** Tag, id and classes of the element and its ancestors below body, outermost first. */
  path: string[];
  /** Id of the container that holds the block. */
  container: number;
  /** Set on runs of bare text between block elements: they have no element of their own. */
  run?: true;
  /** Set on pictures, players and other embedded content. */
  media?: 'image' | 'video' | 'audio' | 'embed';
  /** Alternative text of the block's pictures, if any. */
  alt?: string;
  /** URL of the block's picture without query, if any. */
  src?: string;
  /** False if the page itself does not show the block: it is not displayed, or for screen readers only. */
  rendered: boolean;
  /**
   * Set if the block is displayed but nobody sees it: its text is for screen readers only, or transparent, such as before it
   * fades in.
   */
  unseen?: 'screen-reader-only' | 'transparent';
  /** Values of `itemprop`, `role`, `rel` and `datetime` on the element, if present. */
  hints?: Record<string, string>;
  /** Tags of inline elements that span the whole text of the block, such as `strong`, `em` and `a`. */
  whole?: string[];
}

/** An element that holds blocks. Containers form a tree. */
export interface Container {
  id: number;
  /** Id of the parent; −1 for the root. */
  parent: number;
  tag: string;
  /** Value of the id attribute. */
  name: string;
  classes: string[];
  role: string;
  /** Values of itemprop and aria-label, if present. */
  hints?: Record<string, string>;
  depth: number;
  /** Number of form fields in it. */
  fields: number;
  /** Ids of its first and last block, inclusive. */
  first: number;
  last: number;
}

/** A page after segmentation. */
export interface Page {
  url: string;
  lang: string;
  blocks: Block[];
  containers: Container[];
}

/** The place of a block in the live page: its element, or the nodes of a run of bare text and their parent. */
export interface Place {
  element: Element;
  /** The sibling nodes of a run of bare text; missing for all other blocks. */
  nodes?: ChildNode[];
}

export type Elements = Map<number, Place>;

/** Values of a block's signals, by the names that conditions of rules use. Values of 0 are left out. */
export type SignalValues = Record<string, number>;
