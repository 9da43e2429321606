/** An action that the popup requests of a page. Places are identified by the ids that the page has assigned. */
export type PageAction =
  /** Outlines hidden places; an empty list removes the outlines. */
  | { do: 'outline'; places: number[] }
  /** Restores hidden places until the view is switched off. */
  | { do: 'restore'; places: number[] }
  /** Selects the story at a place; null returns to the page's own choice. */
  | { do: 'select-story'; place: number | null }
  /** Reads the page as a story even if it does not look like one, until its address changes. */
  | { do: 'clean-anyway' }
  /** Lets the reader pick the story; `remember` stores its selector for the site. */
  | { do: 'pick-story'; remember: boolean }
  /** Lets the reader pick remaining clutter. */
  | { do: 'pick-clutter' }
  /** Lets the reader pick hidden parts of the story. */
  | { do: 'pick-missing' }
  /** Scrolls to a place. */
  | { do: 'scroll-to'; place: number }
  /**
   * Highlights the passages that cite a source (given by its index), and scrolls to passage `at`; null removes the
   * highlights.
   */
  | { do: 'show-passages'; source: number | null; at: number }
  /**
   * Highlights passages, each given by texts of the story, and scrolls to passage `at`; an empty list removes the highlights.
   */
  | { do: 'show-texts'; passages: string[][]; at: number }
  /** Leaves the sources with these names out of what is exported. */
  | { do: 'dismiss-sources'; names: string[] }
  /** Shows a report that an entry in the list of sources, given by its index, is no source. */
  | { do: 'report-source'; source: number }
  | { do: 'print' };
