/** What is stored of a story to compare it with other stories on the same event, and the result of a comparison. */

/** What stories count: people by what happened to them. */
export type CasualtyKind = 'dead' | 'injured' | 'missing' | 'detained' | 'rescued' | 'evacuated';

/** A figure in a story. */
export interface StoryFigure {
  kind: CasualtyKind | 'magnitude' | 'age';
  /** Noun for what is counted, folded, where it is not just people, such as "miners"; the person's name for an age. */
  of?: string;
  value: number;
  /** How the story qualifies the number; missing if it states it as exact. */
  bound?: 'at-least' | 'at-most' | 'about';
  /** The sentence that states it, truncated; empty if the figure is only stored for comparison. */
  sentence: string;
}

/** A cited source that has a name. */
export interface NamedSource {
  name: string;
  isPerson: boolean;
}

/** A compact description of a story's text, sources and figures. */
export interface ComparableStory {
  /** BCP 47 tag of the story's language. */
  lang: string;
  sketch: TextSketch;
  /** The cited sources that have a name, most cited first. */
  sources: NamedSource[];
  /** Hashes of the words that may be parts of names; a source whose name occurs in a story is not missing from it. */
  nameWords: number[];
  figures: StoryFigure[];
}

/** A sample of the hashes of a text's shingles, by which the share of text that two stories have in common is estimated. */
export interface TextSketch {
  /** The sample contains the hashes that this number divides; a power of two. */
  modulus: number;
  hashes: number[];
}

/** Two figures that cannot both be true. */
export interface FigureConflict {
  here: StoryFigure;
  there: StoryFigure;
}

/** How a story differs from another one on the same event. */
export interface StoryComparison {
  /** Share (0–1) of this story's text that the other one has word for word. */
  sharedText: number;
  /** Missing if the stories are in different languages, or the sources of one are unknown. */
  sources?: { both: string[]; onlyHere: string[]; onlyThere: string[] };
  conflicts: FigureConflict[];
}
