/** English word classes for the plausibility checks. The weights of the classifier do not depend on them. */

const words = (list: string) => new Set(list.trim().split(/\s+/));

export const BE_FORMS = words('is are was were be been being am get gets got getting');
export const NEGATIONS = words("not never n't without cannot declined refused failed");

/** Adverbs that do not end in "-ly" and may stand between a subject and its verb. */
export const ADVERBS = words(`
  also then later earlier first again still already just now once only even soon too often ever very yet always meanwhile instead
  nevertheless however therefore thus further furthermore moreover perhaps maybe almost quite rather better best back not never
  long since sometimes today tomorrow yesterday tonight here there elsewhere indeed otherwise though anyway besides afterwards afterward`);

const NOUN_IN_LY = words(
  'family ally bully assembly monopoly supply reply fly jelly belly lily rally italy july homily anomaly',
);
/** Tells whether a word has the form of an adverb in "-ly". */
export const hasAdverbForm = (word: string) => word.endsWith('ly') && !NOUN_IN_LY.has(word);

/** Matches abbreviations of US states. */
const STATE_ABBREVIATION =
  /^(?:ala|ariz|ark|calif|colo|conn|del|fla|ga|ill|ind|kan|ky|la|md|mass|mich|minn|miss|mo|mont|neb|nev|n\.?h|n\.?j|n\.?m|n\.?y|n\.?c|n\.?d|okla|ore|pa|r\.?i|s\.?c|s\.?d|tenn|tex|vt|va|wash|w\.?va|wis|wyo|d\.?c)\.?$/;
/** Tells whether a word is the abbreviation of a US state. */
export const isStateAbbreviation = (word: string) => STATE_ABBREVIATION.test(word);

/** Matches verbs that report an act. They attribute a statement only together with a clause or a quotation. */
export const ACT_VERBS =
  /^(?:agree|plead|pled|promis|protest|continu|order|attack|refer|post|ask|demand|pledg|request|respond|appeal|brief|charg|defend|determin|dub|detail|document|inform|label|project|rul|swear|swor|text|thank|repeat|relat|read|cry|cri|boom|claim|admit|hail|credit|certif|wonder|object|boast)(?:e|es|s|d|ed|ing|ted|ting|y|ies|ied|ling|led|n)?$/;

/** Nouns for people and organisations, compiled by hand, partly by their frequency as sources in annotated texts. */
export const AGENT_NOUNS = words(`
  groups advocates organizations organisations families backers socialist contenders defenders proponents staff majority panel
  narrator user commenter commenters speechwriter front-runner mogul neurosurgeon bosses chiefs regulators companies banks
  management brokerage brokerages lab labs schools universities hospitals agencies departments governments ministries unions
  charities parties teams clubs committees courts firms airlines retailers markets traders industry insurgents insurgent fighters
  guards troops officers agents agent contractor contractors landlord tenant neighbour neighbours pensioner teenager teenagers boy
  girl boys girls couple couples baby grandmother grandfather uncle aunt cousin cousins nephew niece sibling siblings partner
  partners husband widow relatives relative lover boyfriend girlfriend fiancee fiance bride groom guest guests commuters cyclist
  cyclists motorist motorists shopkeeper shopkeepers vendor vendors waiter waitress chef chefs trainer trainers instructor
  headteacher principal dean provost therapist therapists counsellor nutritionist nutritionists dietitian dietitians radiologist
  cardiologist virologist virologists physicist physicists chemist astronomer astronomers geologist specialist specialists
  consultant consultants planner planners developers developer programmer programmers designer designers hacker hackers gamers
  streamer influencer influencers youtuber followers bloggers celebrities star celebrity royal monarch duke duchess baron baroness
  knight noblewoman noble philosopher theologian monk nun nuns rabbis imams censors loyalists dissidents separatists commanders
  paratrooper marine marines sergeant corporal private recruits cadets graduate graduates alumni applicants applicant jobseekers
  interviewees respondents participants participant attendees audience spectators panellists panelists speakers delegates
  lawmaker peers peer senators councilmember councilmembers commissioners commissioner trustees trustee constituents electorate
  opposition coalition crew crews team jury court watchdog ministry department agency government company firm authority authorities
  men women people person insiders bishop bishops priest herder herders rider riders swimmer surfer climber hiker hikers
  survivors widows prosecutors sources source mediators doctors patients`);

/** Nouns for texts and data that can be cited. */
export const DOCUMENT_NOUNS = words(`
  images image projections forecasts brochure brochures guidelines guidance files indictment verdict minutes diary memoir evaluations
  evaluation trial trials tallies tally figures statistic statistics polling average summary returns investigation investigations
  inquiry findings budget newsletter press-release dossier charter constitution treaty contract archive transcripts cable cables`);

/** Cities and states, which do not speak as institutions, as countries and capitals do. */
const LOCALITIES = words(`
  carolina dakota jersey hampshire york alabama alaska arizona arkansas colorado connecticut delaware hawaii idaho illinois indiana
  kansas kentucky louisiana maine maryland massachusetts minnesota mississippi missouri montana nebraska oklahoma oregon tennessee
  utah vermont wyoming island chicago boston philadelphia seattle denver atlanta dallas houston miami detroit phoenix baltimore
  toronto vancouver montreal sydney melbourne brisbane perth auckland mumbai karachi lagos johannesburg edinburgh glasgow belfast
  manchester liverpool birmingham geneva zurich barcelona milan rotterdam dubai gaza iowa ohio florida texas california michigan
  pennsylvania virginia nevada wisconsin shanghai queensland ontario quebec alberta kerala hollywood manhattan brooklyn harlem`);
const POSTAL_ABBREVIATION =
  /^(?:AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC|UK|USA)$/;
/** Tells whether a name is a place that does not speak: "Houston", "Mountain View, CA". */
export const isLocality = (name: string, words: readonly string[]) =>
  LOCALITIES.has(words.at(-1) ?? '') || POSTAL_ABBREVIATION.test(name);

/** Matches descriptions of a single person whom stories usually name. */
export const NAMED_ROLES =
  /^(?:minister|governor|president|mayor|senator|premier|chancellor|chairman|chairwoman|chief|secretary|coach|director|ceo|founder|co-founder|author|actor|actress|singer|comedian|congressman|congresswoman|congressmember|nominee|candidate|billionaire|businessman|politician|host|star|leader|boss|manager|agent|victim|defendant|suspect|king|queen|prince|duke|royal|pope|striker|goalkeeper|year-old|\d+-year-old|mogul|neurosurgeon|front-runner|incumbent|democrat|republican)$/;

/** Last words in the names of companies and organisations. */
export const CORPORATE_ENDINGS = words(`
  air energy shipping software systems technologies technology equities securities pharma pharmaceuticals pharmacy industries
  international global logistics airways aviation aerospace robotics solutions consulting insurance financial finance media
  studios entertainment foods brewing brewery restaurants hotels resorts properties realty homes depot stores markets mart
  electric electronics gas oil petroleum mining steel chemicals automotive cars telecom communications wireless mobile digital
  interactive games security networks cloud data analytics ai biotech therapeutics healthcare health clinic medical research
  ministries nations states taliban caucus committee coalition republicans democrats conservatives administration baguette
  police department dept. co. plc llc llp gmbh ag sa ab oy nv bv bancorp morgan stanley sachs lynch motors works co-op
  cooperative initiative project institute watch alliance network movement brigade brigades army command guard guards rights`);

/** Participles of speech, as in "was announced by the ministry". */
export const PASSIVE_SPEECH = words(`
  announced confirmed denied reported disputed described criticised criticized condemned cited noted claimed alleged revealed
  disclosed dismissed derided ridiculed mocked praised hailed branded labelled labeled denounced declared stated said told suggested predicted estimated acknowledged pointed
  questioned accused mentioned explained repeated contradicted corroborated echoed observed released refuted rebutted challenged`);

/** Matches nouns of speech, as in "an announcement by the ministry" and "the ministry's claim that". */
export const SPEECH_NOUNS =
  /^(?:announcements?|statements?|claims?|allegations?|accusations?|declarations?|warnings?|denials?|assertions?|admissions?|revelations?|remarks?|testimon(?:y|ies)|assessments?|estimates?|forecasts?|predictions?|projections?|findings|figures|data|reports?|analysis|complaints?|suggestions?|insistence|contention|arguments?|acknowledg(?:e)?ment|confirmation|guidance|information|reporting)$/;
/** Matches those nouns of speech that attribute on their own before "by" or "from". */
export const STATEMENT_NOUNS =
  /^(?:announcements?|statements?|claims?|allegations?|accusations?|declarations?|warnings?|denials?|assertions?|admissions?|revelations?|estimates?|forecasts?|predictions?|projections?|assurances?)$/;

/** Verbs of manner, which report speech if they are next to a quotation. */
export const MANNER_VERBS = words(`
  grumbled grumbles sighed sighs chimed chimes quipped quips thundered thunders snapped snaps mumbled muttered mutters murmured
  growled laughed laughs smiled smiles shrugged shrugs groaned moaned moans cheered gushed gushes raved raves enthused enthuses
  fumed fumes ranted blurted intoned drawled barked bellowed roared gasped sobbed cried wept wailed chuckled giggled grinned
  joked teased countered mused offered ventured volunteered interjected interrupted concluded began went continued finished
  recalled reflected reasoned pleaded begged implored demanded urged hissed sneered scoffed scoffs huffed bragged crowed
  lamented complained griped gripes whined stammered stuttered croaked exclaimed deadpanned deadpans wisecracked tweeted posted
  wrote branded called likened confided confides confessed conceded allowed retorted shot replied responded nodded agreed`);

const NOT_A_PERSON = /^(?:human|specimen|regimen|abdomen|omen|talisman|caiman|women)$/;
/** Tells whether a noun denotes people, judging by its form: "ferryman", "hydrologists". */
export const denotesPeople = (noun: string) =>
  /(?:.{3}(?:man|men|woman|women|person)|ologists?|ographers?)$/.test(noun) && !NOT_A_PERSON.test(noun);

/** Matches nouns for one person by nationality, which stand for somebody named before: "the Irishman", "the Spaniard". */
export const DEMONYM =
  /^(?:.{3,}(?:sh|ch)(?:wo)?man|scots(?:wo)?man|spaniard|scot|swede|dane|finn|pole|croat|serb|turk|briton|aussie|(?:germ|itali|brazili|argentini|austri|belgi|norwegi|australi|canadi|americ|croati|serbi|russi|ukraini|egypti|nigeri|colombi|mexic|chile|uruguay|kore|hungari|roman|bulgari|algeri|kenya|ethiopi|ghana|jamaic)i?an)$/;

const NO_AGENT =
  /^(?:paper|letter|newsletter|number|order|water|power|matter|chapter|computer|answer|summer|winter|corner|factor|sector|tractor|error|mirror|door|floor|colou?r|flavou?r|poster|cent(?:er|re)|theat(?:er|re)|river|border|tower|trailer|disaster|server|browser|filter|router|printer|cover|offer|career|beer|other|either|weather|leather|murder|chamber|timber|cancer|liver|shoulder|finger|dinner|manner|banner|container|indicator|sensor|processor|motor|reactor|vector|refrigerator|elevator|calculator|generator|parser|loader|fuzzer|compiler|docker|parameter|character|layer|header|folder|buffer|pointer|helper|wrapper|handler|controller|adapter|monitor|counter|marker|sticker|sweater|counter|quarter|meter|diameter|list|artist's|whist|mist|thriller|blockbuster|documentary)s?$/;
/** Tells whether a noun has the form of a word for people: "questioner", "speechwriters". */
export const hasAgentForm = (noun: string) =>
  /(?:er|or|ist|ian|eer|ess)s?$/.test(noun) && noun.length > 5 && !NO_AGENT.test(noun);
