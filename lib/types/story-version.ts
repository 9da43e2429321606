/** The text of a story at the time of a reading, and how it differs from another one. */

/** The text of the story that a page shows now. */
export interface StoryText {
  /** The headline as the page shows it; missing if it shows none. */
  headline?: string;
  /** Texts of its paragraphs, subheadings, lists, quotations and notes, in order. */
  paragraphs: string[];
  /** Texts of hidden blocks between the first and the last of them. */
  hidden: string[];
  /** Names of the cited sources; missing if attribution is not supported in this language. */
  sources?: string[];
}

/** A paragraph of a version. */
export interface VersionParagraph {
  /** Its text; in storage only the beginning. */
  text: string;
  /** For each sentence of the whole paragraph: hash and number of words. */
  sentences: [hash: number, words: number][];
}

/** What is remembered of a story's text, for telling what has changed when it is read again. */
export interface StoryVersion {
  /** Time of reading, ISO 8601. */
  read: string;
  headline: string;
  /** Date of publication as stated by the page, ISO 8601. */
  published?: string;
  /** Names of the cited sources; missing if attribution is not supported in this language. */
  sources?: string[];
  paragraphs: VersionParagraph[];
  /** Hashes of the sentences of hidden blocks. */
  hidden: number[];
  /** Set if the story has more text than is compared. */
  isCut?: true;
}

/** A passage that differs between two versions of a story. */
export interface ChangedPassage {
  kind: 'headline' | 'added' | 'removed' | 'changed';
  /** The sentences that are gone or were changed; '' if there are none. */
  before: string;
  /** The new or changed sentences; '' if there are none. */
  after: string;
  /** Set if the earlier wording is not known to its end. */
  isBeforeCut?: true;
  /** The sentences of `after`, each as it stands in the page. */
  sentences: string[];
}

/** What has changed in a story since an earlier reading. */
export interface StoryChanges {
  /** Time of the earlier reading, ISO 8601. */
  since: string;
  passages: ChangedPassage[];
  addedSources: string[];
  removedSources: string[];
  /** Dates of publication, ISO 8601; missing if they are the same. */
  published?: { before: string; after: string };
}

/** A correction that a story announces. */
export interface AnnouncedCorrection {
  text: string;
  /** The paragraph that it speaks of; missing if that is not clear. */
  passage?: string;
}
