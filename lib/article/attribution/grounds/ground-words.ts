/** Words that show how a source can know what it says, for one language; each is a regular expression. */
export interface GroundData {
  /** Names of the lists in which letter case counts. */
  caseSensitive: string[];
  /** Groups without a name that are no persons: "companies". */
  bodies: string[];
  /** Words before a name that do not describe it, with what is before them: "told", "with". */
  breakBefore: string[];
  /** The same after a name: "said". */
  breakAfter: string[];
  /** The start of a part after a comma that describes the name before it: "a", "one of". */
  apposition: string[];
  /** The start of a further part: "and the". */
  continuation: string[];
  /** Verbs right after a name that open its description: "is a", "leads". */
  copula: string[];
  /** A body right after a name: "of Port University". */
  attached: string[];
  /** The start of a description before a comma and the name: "As mayor of Kesh, Runa Holm". */
  reversed: string[];
  /** Who speaks for somebody: "spokesman", "lawyer for". */
  spokespeople: string[];
  /** Authors of a study: "co-author of the report". */
  authors: string[];
  /** Clauses for somebody who was there or lives with the matter: "who saw", "lives above". */
  presence: string[];
  /** Roles of private persons, who tell of their own lives: "resident", "customer", "singer". */
  privatePersons: string[];
  /** Private persons who may speak of what they have not lived through: "residents". */
  bystanders: string[];
  /** What shows that they have: "they had heard", "our". */
  livedThrough: string[];
  /** Clauses for somebody who was informed: "briefed on". */
  informed: string[];
  reporters: string[];
  /** Roles and clauses that show knowledge of a field: "professor", "who has studied". */
  experts: string[];
  /** Bodies of experts, with capitals as written: "University", "Securities". */
  expertBodies: string[];
  /** Roles that speak for a body whatever the body is: "minister", "chief executive". */
  heads: string[];
  /** Roles that speak for a body unless it is a body of experts: "director". */
  managers: string[];
  /** Words for a role that is no longer held, or is not that of the body: "former", "shadow". */
  formerly: string[];
  /** Roles that do not show a matter of one's own: "senator", "candidate". */
  politicians: string[];
  /** Groups without a name that speak on their own matter: "prosecutors", "the authors". */
  actors: string[];
  /** Words by which an outlet says whom or what it relies on: "citing …". */
  relayed: string[];
  /** Cues of outlets: "reported", "according". */
  reporting: string[];
  /** Roles in firms and associations: "chief executive", "founder". */
  executives: string[];
  /** Bodies whose heads speak on their matter: "Department", "Police". */
  publicBodies: string[];
  /** Words by which an executive speaks of their body: "our", "the company". */
  ownBody: string[];
  /** The start of an indirect statement on oneself: "that she". */
  thirdPerson: string[];
  /** Words by which a body speaks of itself: "it would". */
  selfReference: string[];
  /** Cues of one's own acts: "announced". */
  announcing: string[];
  /** Words of the first person singular. */
  firstPerson: string[];
  /** Words by which researchers speak of their own study: "our data". */
  ownStudy: string[];
  /** Bodies that count: "Statistics". */
  statistics: string[];
  /** Cues of views on what is to come: "estimates", "expects". */
  forecasting: string[];
  /** Banks and the like, which speak of their own matter or of the economy. */
  forecasters: string[];
  /** Bodies whose figures are mostly about others. */
  outsideFigures: string[];
  /** Documents that are the voice of their body: "statement". */
  ownText: string[];
  /** Requests not to be named. */
  anonymity: string[];
  /** Reasons for such a request, in the same sentence. */
  anonymityReason: string[];
  /** Reasons that need no such request beside them: "not authorised to speak". */
  notAllowed: string[];
}

/** Compiled `GroundData`: one expression for each list, which matches whole words. */
export type GroundWords = Readonly<Record<keyof GroundData, RegExp>>;

export function compileGroundWords(data: GroundData): GroundWords {
  const expressions = Object.entries(data).map(([name, words]: [string, string[]]) => {
    const flags = data.caseSensitive.includes(name) ? 'u' : 'iu';
    // "the president" is no role in "the president's physician".
    return [name, new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|') || '(?!)'})(?![\\p{L}\\p{N}]|['’]s )`, flags)];
  });
  return Object.fromEntries(expressions);
}
