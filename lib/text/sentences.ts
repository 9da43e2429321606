/** Sentence boundaries. */

/** Character range: UTF-16 offsets, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Matches abbreviations after which a full stop does not end a sentence. */
const ABBREVIATION =
  /(?:^|[\s("'“„«‘\u00a0])(?:\p{L}|(?:\p{L}\.){1,4}\p{L}|Mr|Mrs|Ms|Mx|Dr|Drs|Prof|St|Ste|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Cmdr|Rev|Hon|Pres|Mt|Ft|vs|No|Nos|Inc|Ltd|Corp|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|approx|ca|bzw|ggf|evtl|usw|Nr|Str|Hr|Fr|Mio|Mrd|Abs|Art|Bd|Jh|geb|gest|sog|vgl|inkl|zzgl|max|min|M|Mme|Mlle|MM|av|art|Sr|Sra|Srta|Ud|núm|pág|Sig|dott|avv|ing|dhr|mevr|mw|bijv|enz|nl|pl|bl|kl|tzv|např|ul|im|tzn|np|г|гг|ул|им|тыс|млн|млрд|руб|стр)\.$/u;
/** Matches languages that write ordinals as a number and a full stop: "am 3. Mai". */
const ORDINAL_LANGUAGE = /^(?:de|da|nb|nn|no|fi|cs|sk|hu|sl|hr|sr|bs|et|lv|is|pl|tr|lb)\b/;
const ORDINAL = /(?:^|\s)\d{1,2}\.$/;
/** Matches the start of a segment that continues the previous sentence. */
const CONTINUATION = /^["'”’»)\]]*\s?[\p{Ll},;:–—-]/u;
const SENTENCE_END =
  /(?:[.!?…。．｡！？؟۔।॥։።။។]|(?<=\p{Script=Greek});)["'”’»«›‹“‘)\]）」』】》〉]*\s*$|[.!?][\s\u202f]»\s*$/u;
/**
 * Number of characters at the end of a text that are tested, more than in any run of closing quotation marks and
 * brackets.
 */
const MAX_ENDING_CHARS = 40;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(lang: string): Intl.Segmenter {
  const cached = segmenters.get(lang);
  if (cached) return cached;
  let segmenter: Intl.Segmenter;
  try {
    segmenter = new Intl.Segmenter(lang || 'en', { granularity: 'sentence' });
  } catch {
    // Pages declare invalid language tags.
    segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  }
  segmenters.set(lang, segmenter);
  return segmenter;
}

/**
 * Splits a text into sentences.
 *
 * @param text with white space collapsed
 * @param lang BCP 47 tag; if it is invalid, English rules apply
 * @returns the sentences in order, trimmed; fragments without letters or digits are part of the preceding sentence
 */
export function splitSentences(text: string, lang: string): Span[] {
  const spans: Span[] = [];
  let continues = false;
  for (const { segment, index } of segmenterFor(lang).segment(text)) {
    const trimmed = segment.trim();
    if (!trimmed) continue;
    const start = index + segment.length - segment.trimStart().length;
    const end = index + segment.trimEnd().length;
    const last = spans.at(-1);
    // In French, a space precedes a closing quotation mark.
    const closingLength = /^[»”]\s+/.exec(trimmed)?.[0].length ?? 0;
    if (last && closingLength) last.end = start + 1;
    if (last && (continues || CONTINUATION.test(trimmed) || !/[\p{L}\p{N}]/u.test(trimmed))) last.end = end;
    else spans.push({ start: start + closingLength, end });
    continues = ABBREVIATION.test(trimmed) || (ORDINAL_LANGUAGE.test(lang) && ORDINAL.test(trimmed));
  }
  return spans.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}

/** Returns whether a text ends like a sentence, in any script. */
export function endsLikeSentence(text: string): boolean {
  return SENTENCE_END.test(text.length > MAX_ENDING_CHARS ? text.slice(-MAX_ENDING_CHARS) : text);
}
