/** An action that the popup asks a page to carry out. Places are given by the ids that the page has assigned to them. */
export type PageAction =
  /** Outlines hidden places; an empty list ends that. */
  | { do: 'outline'; places: number[] }
  /** Puts hidden places back until the view is switched off. */
  | { do: 'restore'; places: number[] }
  /** Reads the story at a place, and no other; null leaves the choice to the page again. */
  | { do: 'select-story'; place: number | null }
  /** Reads the page as a story even if it does not look like one, until its address changes. */
  | { do: 'clean-anyway' }
  /** Lets the reader point at the story, and remembers its place for the site. */
  | { do: 'pick-story'; remember: boolean }
  /** Lets the reader point at clutter that is left. */
  | { do: 'pick-clutter' }
  /** Lets the reader point at what is hidden and belongs to the story. */
  | { do: 'pick-missing' }
  /** Scrolls to a place. */
  | { do: 'scroll-to'; place: number }
  /** Highlights the passages that cite a source, by its index, and scrolls to one of them; null for none. */
  | { do: 'show-passages'; source: number | null; at: number }
  | { do: 'print' };
