/** Limits of what is stored; texts are in characters. */
export const HIGHLIGHT_LIMITS = {
  text: 4000,
  context: 60,
  note: 2000,
  headline: 500,
  site: 200,
  /** Number of highlights on one page. */
  perPage: 200,
  /** Length of all pages together, as JSON. */
  total: 2_000_000,
};
