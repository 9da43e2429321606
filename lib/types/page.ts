/** A page as plain data, and the map from its blocks to its elements. */

/** A link inside a block. `start` and `end` are UTF-16 offsets in the block's text. */
export interface Link {
  href: string;
  text: string;
  start: number;
  end: number;
  /** Texts of the elements inside the link, if there are several: a label and a headline. */
  parts?: string[];
}

/** The smallest part of a page that contains text or media. */
export interface Block {
  /** Index in document order; the key into `Elements`. */
  id: number;
  /** Lower-case tag of the block's element; for a run of bare text, that of its parent. */
  tag: string;
  /** Visible text with collapsed white space; without the alternative text of pictures. */
  text: string;
  links: Link[];
  /** Path from below the body to the element, outermost first. Each step has the tag, id and classes of an element. */
  path: string[];
  /** Id of the container that contains the block. */
  container: number;
  /** Set for runs of bare text between block elements, which have no element of their own. */
  run?: true;
  /** Set for pictures, players and other embedded content. */
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
  /** Tags of inline elements that contain the whole text of the block, such as `strong`, `em` and `a`. */
  whole?: string[];
}

/** An element that contains blocks. Containers form a tree. */
export interface Container {
  id: number;
  /** Id of the parent container; −1 for the root. */
  parent: number;
  tag: string;
  /** Value of the id attribute. */
  name: string;
  classes: string[];
  role: string;
  /** Values of itemprop and aria-label, if present. */
  hints?: Record<string, string>;
  depth: number;
  /** Number of form fields inside. */
  fields: number;
  /** Ids of the first and last block inside, inclusive. */
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
  /** The sibling nodes of a run of bare text; missing for blocks with an element of their own. */
  nodes?: ChildNode[];
}

export type Elements = Map<number, Place>;

/** Values of a block's signals, by the names of rule conditions. Values of 0 are omitted. */
export type SignalValues = Record<string, number>;
