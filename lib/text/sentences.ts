/** Text in sentences, and sentences in pieces that a browser can speak. Values in, values out. */

/** From one offset up to another, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** A full stop behind these ends no sentence. */
const SHORT =
  /(?:^|[\s("'“„«‘\u00a0])(?:\p{L}|(?:\p{L}\.){1,4}\p{L}|Mr|Mrs|Ms|Mx|Dr|Drs|Prof|St|Ste|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Cmdr|Rev|Hon|Pres|Mt|Ft|vs|No|Nos|Inc|Ltd|Corp|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|approx|ca|bzw|ggf|evtl|usw|Nr|Str|Hr|Fr|Mio|Mrd|Abs|Art|Bd|Jh|geb|gest|sog|vgl|inkl|zzgl|max|min|M|Mme|Mlle|MM|av|art|Sr|Sra|Srta|Ud|núm|pág|Sig|dott|avv|ing|dhr|mevr|mw|bijv|enz|nl|pl|bl|kl|tzv|např|ul|im|tzn|np|г|гг|ул|им|тыс|млн|млрд|руб|стр)\.$/u;
/** "am 3. Mai": in these languages a number with a stop is "the third". */
const ORDINAL = /(?:^|\s)\d{1,2}\.$/;
const ORDINAL_LANGUAGE = /^(?:de|da|nb|nn|no|fi|cs|sk|hu|sl|hr|sr|bs|et|lv|is|pl|tr|lb)\b/;
/** Between these and what follows a voice would stop for nothing. */
const GOES_ON = /^["'”’»)\]]*\s?[\p{Ll},;:–—-]/u;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang);
  if (known) return known;
  let made: Intl.Segmenter;
  try {
    made = new Intl.Segmenter(lang || 'en', { granularity: 'sentence' });
  } catch {
    // What a page says of its language may be no language.
    made = new Intl.Segmenter('en', { granularity: 'sentence' });
  }
  segmenters.set(lang, made);
  return made;
}

/**
 * @param text with white space folded
 * @param lang BCP 47; English rules where it is none
 * @returns the sentences in order, without the white space around them; what holds no letter and no figure belongs to the
 *   one before
 */
export function sentencesOf(text: string, lang: string): Span[] {
  const spans: Span[] = [];
  let open = false;
  for (const { segment, index } of segmenterFor(lang).segment(text)) {
    const plain = segment.trim();
    if (!plain) continue;
    const start = index + segment.length - segment.trimStart().length;
    const end = index + segment.trimEnd().length;
    const last = spans.at(-1);
    // French: the quotation mark at the end stands apart.
    const closing = /^[»”]\s+/.exec(plain)?.[0].length ?? 0;
    if (last && closing) last.end = start + 1;
    if (last && (open || GOES_ON.test(plain) || !/[\p{L}\p{N}]/u.test(plain))) last.end = end;
    else spans.push({ start: start + closing, end });
    open = SHORT.test(plain) || (ORDINAL_LANGUAGE.test(lang) && ORDINAL.test(plain));
  }
  return spans.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}

/** Chromium's voices from the net fall silent after fifteen seconds, without a word. */
const SECONDS = 12;
/** So many Latin letters are spoken in a second. */
const SPEED = 14;
/** Characters that take as long as several letters. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const DENSITY = 2.5;
/** Where one draws breath, the better places first; behind each, the piece ends. */
const BREATHS = [/[;:；：](?=\s|$|[^\d\s])|\s[–—](?=\s)/gu, /[,،、，](?!\d)/gu, /\s/gu];

/** @returns how many seconds a text takes at speed 1, roughly */
export function secondsOf(text: string): number {
  let letters = 0;
  for (const char of text) letters += DENSE.test(char) ? DENSITY : 1;
  return letters / SPEED;
}

/**
 * @param rate 1 is a voice's own speed
 * @returns the sentence in pieces that take less than Chromium's fifteen seconds each, cut where one draws breath
 */
export function piecesOf(sentence: string, rate: number): string[] {
  const pieces: string[] = [];
  let rest = sentence.trim();
  while (secondsOf(rest) > SECONDS * rate) {
    const at = cutIn(rest, longestStart(rest, SECONDS * rate));
    pieces.push(rest.slice(0, at).trim());
    rest = rest.slice(at).trim();
  }
  return [...pieces, rest].filter(Boolean);
}

function longestStart(text: string, seconds: number): number {
  let letters = 0;
  let at = 0;
  for (const char of text) {
    letters += DENSE.test(char) ? DENSITY : 1;
    if (letters / SPEED > seconds) break;
    at += char.length;
  }
  return Math.max(at, 1);
}

function cutIn(text: string, most: number): number {
  for (const breath of BREATHS) {
    const last = [...text.slice(0, most).matchAll(breath)].at(-1);
    // A piece of two words sounds worse than a piece that ends at a lesser place.
    if (last && last.index > most / 3) return last.index + last[0].length;
  }
  return most;
}
