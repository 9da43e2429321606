/** What the popup may ask a page to do. Places are numbers that the page has given. */
export type PageAction =
  /** Show hidden places with an outline; none: the view as it was. */
  | { do: 'point'; places: number[] }
  /** Put hidden places back until the view is switched off. */
  | { do: 'put-back'; places: number[] }
  /** Read the story at a place and no other; null: the page's own choice again. */
  | { do: 'choose'; place: number | null }
  /** Let the reader point at the story; `remember` it for all pages of the site. */
  | { do: 'pick-story'; remember: boolean }
  /** Let the reader point at what is left and does not belong. */
  | { do: 'pick-clutter' }
  /** Let the reader point at what is hidden and belongs to the story. */
  | { do: 'pick-gap' }
  /** Scroll to a place. */
  | { do: 'go-to'; place: number }
  /** Light up the passages that cite a source, by its number, and go to one of them; null: none. */
  | { do: 'passages'; source: number | null; at: number }
  | { do: 'print' };
