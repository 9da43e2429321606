/** Word lists and properties for finding attributions by rules. */
export interface GrammarData {
  /** Whether nouns are capitalised, and the class of a compound is that of its last part. */
  compounds?: boolean;
  /** Words that are elided before a vowel, with their apostrophe: "l'", "d'". */
  elisions?: string[];
  /** Pronouns that follow their verb after a hyphen: "dit-il", "a-t-elle". */
  inversions?: string[];
  /** Whether the subject may be omitted (pro-drop). */
  dropsSubject?: boolean;
  /**
   * With `compounds`: endings of adjectives. Otherwise: lower-case adjectives that are part of names, as in "Affaires
   * étrangères".
   */
  adjectives?: string[];
  /** Verb forms that attribute even without a quotation or content clause. */
  verbs: string[];
  /** Verb forms that attribute only with a quotation or content clause. */
  weakVerbs: string[];
  /** Participles of attributing verbs. */
  participles: string[];
  /** Auxiliaries of the perfect tense. */
  perfectAuxiliaries: string[];
  /** Modal verbs that take an attributing infinitive: "musste einräumen". */
  modals?: string[];
  /** Attributing infinitives that differ from all finite forms of their verb. */
  infinitives?: string[];
  /** Words such as "not", after which a verb does not attribute. */
  negations: string[];
  /** Auxiliaries of the passive, in which a participle does not attribute to its subject: "werden". */
  passiveAuxiliaries: string[];
  /** Prepositions that occur inside names of organisations: "Comité para la Protección …". */
  namePrepositions?: string[];
  /** Articles in a case other than the nominative, with which a phrase cannot be the subject: "dem", "einen". */
  nonSubjectArticles?: string[];
  /** Endings of verb forms in the plural, whose subject cannot be singular; parts of a regular expression. */
  pluralEndings?: string[];
  /** Phrases that attribute a statement to the subject of the sentence: "nach eigenen Angaben". */
  selfAttributions: string[];
  /** Cues of several words, which attribute like a verb or participle: "mis en garde". */
  multiWordCues?: string[];
  /** Prepositions that introduce an opinion at the start of a sentence: "Pour Anne Morel, …". */
  opinionPrepositions?: string[];
  /** Nouns for statements, which are a source only together with their owner: "Angaben der Polizei", "propos". */
  statementNouns: string[];
  /** Conjunctions after which a verb has the same subject as the verb before it: "und", "et". */
  conjunctions: string[];
  /** Separable verbs that attribute, as verb and particle: "teilte mit". */
  separableVerbs: string[];
  /** Separable verbs that attribute only with a quotation or content clause: "geht davon aus". */
  weakSeparableVerbs?: string[];
  /** Separable and reflexive verbs that do not attribute, although their verb alone does: "sagte ab". */
  nonAttributingVerbs: string[];
  /** Prepositions and prepositional phrases before the source: "laut", "nach angaben", "selon". */
  sourcePrepositions: string[];
  /** Postpositions after the source: "zufolge". */
  sourcePostpositions: string[];
  /** Words that attribute a preceding quotation to the source after them: "so". */
  quotationMarkers: string[];
  /** Words that introduce a clause with the verb at its end: "wie". */
  verbFinalOpeners: string[];
  /** Words that introduce a content clause: "dass", "que". */
  complementizers: string[];
  /** Verb forms that mark reported speech, such as the German subjunctive: "sei", "habe". */
  reportedSpeechForms?: string[];
  /** Proper names of news organisations. */
  outlets: string[];
  /** Adverbs that end a noun phrase, mostly adverbs of time: "montag", "gestern". */
  adverbs: string[];
  /** Nouns for what somebody says, which attribute with their owner: "Forderung von", "Behauptung des". */
  speechNouns?: string[];
  /** Gerunds of verbs of saying: "afirmando", "précisant". */
  gerunds?: string[];
  /** Adverbs that attribute to the source of the sentence before: "demnach". */
  anaphoricAdverbs?: string[];
  /** Endings of nouns that are a source after "nach": "Medienberichten"; parts of a regular expression. */
  documentEndings?: string[];
  /** Nouns for what somebody else has claimed: "acusaciones", "rumeurs". */
  claims?: string[];
  /** Beginnings of verbs that accuse somebody of something. */
  accusingVerbs?: string[];
  /** Beginnings of verbs that judge something, by the word before the judgement: "als", "como". */
  predicates?: Record<string, string[]>;
  /** Endings of infinitives; parts of a regular expression. */
  infinitiveEndings?: string[];
  /** Infinitives that form the perfect: "avoir", "haber". */
  perfectInfinitives?: string[];
  /** Beginnings of participles for somebody whom reporters have asked: "Contactée", "Procurado". */
  askedParticiples?: string[];
  /** Articles that contain a preposition: "al", "aux". */
  contractions?: string[];
  /** Pattern of participles of verbs of saying that may have an agent: "anunciado por". */
  agentParticiples?: string;
  /** Patterns of forms of "to make", whose object is a noun of speech: "el anuncio lo hizo". */
  makingVerbs?: string;
  makingParticiples?: string;
  /** Pattern of nouns with the ending of nouns for people: "motor". */
  thingNouns?: string;
  /** Pattern of verbs after which "se" opens a question. */
  askingVerbs?: string;
  /** Pattern of words that form another conjunction or a relative with "que": "desde que". */
  wordsBeforeConjunction?: string;
  /** Feminine nouns for outlets, which are addressees after "der": "der Zeitung". */
  feminineOutlets?: string[];
}
