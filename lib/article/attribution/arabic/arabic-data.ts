/** What attributes statements in Arabic, as in `assets/sources/ar.json`. */
export interface ArabicData {
  /** Verb forms that attribute even without a quotation or content clause. */
  verbs: string[];
  /** Verb forms that attribute only with a quotation or content clause, or that are in `stanceVerbs`. */
  weakVerbs: string[];
  /** Those weak verbs whose object is a statement, so that they attribute to an explicit subject: "نفى", "دعا إلى". */
  stanceVerbs: string[];
  /** Forms of verbs for passing on what another source says: "نقلت … عن". */
  relayVerbs: string[];
  /** Verb forms that are impersonal if a content clause follows: "يذكر أن". */
  impersonalVerbs: string[];
  /** Participles that attribute to the subject of the sentence: "قائلا". */
  circumstantials: string[];
  /** Phrases before a source: "بحسب", "نقلا عن". */
  sourcePhrases: string[];
  /** Nouns for a statement, with the pronoun of its speaker: "قوله". */
  quotedNouns: string[];
  /** Words that open a content clause: "أن", "إنه". */
  complementizers: string[];
  /** Adverbs that may stand between a verb and its subject, and end a noun phrase. */
  adverbs: string[];
  /** Nouns for occasions of speech: "بيان", "مؤتمر". */
  occasions: string[];
  negations: string[];
  /** Common nouns that are neither sources nor part of names. */
  generalNouns: string[];
  /** Adjectives, masculine singular without article. */
  nationalities: string[];
  /** First names in Arabic script. */
  firstNames: string[];
}
