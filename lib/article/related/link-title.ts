/** Headlines of linked stories: from a link's text or from its address. */
import { decode } from './story-address.ts';

const MIN_HEADLINE_WORDS = 3;
const MIN_CJK_HEADLINE_CHARS = 8;
const MAX_HEADLINE_CHARS = 300;
/** A text of more characters and several sentences is a teaser. */
const MAX_TITLE_CHARS = 140;
/** Number of words from which on a slug is a headline. */
const MIN_SLUG_WORDS = 4;
const MIN_LABEL_WORDS = 5;
/** Matches numbers, bullets and arrows before a headline. */
const LIST_MARKER = /^\s*(?:\d{1,2}[.)]?\s+(?=\D)|(?:[-–—•▶►➤→»*›]\s*)+)/u;
/** Matches labels of media and of subscriptions before a headline, with the kicker in capitals before them. */
const MEDIA_LABEL =
  /^(?:\p{Lu}{2,}\s){0,3}(?:Video|Videos|Watch|Audio|Podcast|Photos|Fotos|Bilder|Galerie|Gallery|Premium|Plus|Abo|Exklusiv|Exclusive|Live|LIVE|VIDEO|En directo|Vidéo)(?:\s?[:|–-])?\s(?=["“„«‘]?\p{Lu})/u;
/** Matches labels that invite to read another story: "Read more:", "Lesen Sie auch:". */
const READ_LABEL =
  /^(?:(?:read|see|watch)\s(?:more|also|next|this)|also read|related|more|mehr(?: dazu| zum thema)?|lesen sie (?:auch|mehr|dazu)|lesetipp|zum thema|lire aussi|à lire aussi|voir aussi|lea también|lee también|te puede interesar|leia (?:também|mais)|leggi anche|lees ook|czytaj też|czytaj także|läs också|les også|learn more)\s?[:：|–-]\s*/iu;
/** Matches a kicker of one or two words before a bar: "Interview | …". */
const BARRED_KICKER = /^\p{Lu}[\p{L}-]+(?:\s[\p{L}-]+)?\s[|•]\s(?=["“„«‘]?\p{Lu})/u;
/** Matches times, dates and reading times before a headline. */
const LEADING_TIME =
  /^(?:\d{1,2}[:.]\d{2}(?:\s?(?:Uhr|[AP]M|h))?|\d{1,2}[./]\d{1,2}[./]\d{2,4}|(?:vor\s)?\d{1,2}\s(?:min(?:s|utes?|uten)?|hours?|Std\.?|Stunden?|days?|Tage?n?)(?:\sago)?)\s?[|·•–-]?\s+(?=\S)/iu;
/** Matches what may follow a headline: author, time, date, reading time, number of comments. */
const TRAILING_NOTE =
  /\s*(?:[|·•–—-]\s*)?(?:(?:By|Von|Par|Por|Di)\s\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){1,3}|\d{1,2}\s(?:min(?:ute)?s?(?:\sread)?|hours?\sago|days?\sago|Minuten|Std\.)|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}:\d{2}(?:\sUhr)?|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?\s\d{1,2},\s\d{4}|\d+\s(?:comments?|Kommentare|comentarios))$/u;
/** Matches labels of buttons that lead to lists or to the rest of a story. */
const BUTTON =
  /^(?:(?:view|see|show|read|load|browse|explore|find|get|check)\s(?:it\s|the\s)?(?:all|more|full|latest|out)\b|(?:click|tap|subscribe|sign up|sign in|log in|download|follow|join|share|buy|shop|order|register|donate|to the)\b|(?:book|start|try|get|request|schedule|enroll|claim)\s(?:your|a|an|free|now|started|the best)\b|(?:alle|mehr|weitere)\s(?:\S+\s)?(?:anzeigen|ansehen|laden|erfahren|lesen|artikel|nachrichten|themen|news|meldungen)|zur (?:startseite|übersicht)|jetzt\s|hier\s|voir (?:tout|plus|tous)|lire (?:la suite|plus)|s['’]abonner|ver (?:todo|todos|todas|más|tudo|mais)|leer más|leia mais|saiba mais|suscr|vedi tutt|leggi tutto|scopri|bekijk (?:alle|meer)|lees (?:meer|verder)|zobacz (?:wszystkie|więcej)|czytaj (?:więcej|dalej)|tümünü|devamını|もっと見る|続きを読む|一覧|記事一覧|더보기|전체보기|更多|查看|阅读全文|閱讀全文|المزيد|عرض الكل|اقرأ المزيد)/iu;

/** Removes what is joined to a headline: bullets, labels, kickers, times and authors. */
export function cleanTitle(text: string, url: string): string {
  let title = text
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const shorter = (pattern: RegExp) => {
    const rest = title.replace(pattern, '').trim();
    if (countWords(rest) >= MIN_HEADLINE_WORDS) title = rest;
  };
  for (const pattern of [
    LEADING_TIME,
    LIST_MARKER,
    READ_LABEL,
    LEADING_TIME,
    MEDIA_LABEL,
    BARRED_KICKER,
    TRAILING_NOTE,
    TRAILING_NOTE,
  ])
    shorter(pattern);
  return withoutSection(title, url).slice(0, MAX_HEADLINE_CHARS);
}

/** Matches what separates a section from the headline after it. */
const AFTER_SECTION = /^\s?[:|.–-]?\s(?=["“„«‘]?[\p{Lu}\d])/u;

/** Removes the name of the section before a headline: "Federal politics Premier turns…" under /federal-politics/. */
function withoutSection(title: string, url: string): string {
  const start = title.toLowerCase().replaceAll('-', ' ');
  const segments = (URL.parse(url)?.pathname ?? '').split('/').slice(1, -1);
  for (const segment of segments) {
    const section = decode(segment).toLowerCase().replace(/[-_]+/g, ' ').trim();
    if (!section || !start.startsWith(section) || section.split(' ').some((word) => word.length < 3)) continue;
    const after = title.slice(section.length);
    const rest = after.replace(AFTER_SECTION, '');
    if (rest !== after && countWords(rest) >= MIN_SLUG_WORDS) return rest;
  }
  return title;
}

/** Counts words, or characters in scripts without spaces as fractions of a word. */
export function countWords(text: string): number {
  const cjkChars = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0;
  return cjkChars >= MIN_CJK_HEADLINE_CHARS ? Math.max(words, MIN_HEADLINE_WORDS) : words;
}

/** Tells whether the text of a link outside the story's sentences is a headline, not a name, a button or a fragment. */
export function isTitle(text: string): boolean {
  if (countWords(text) < MIN_HEADLINE_WORDS || BUTTON.test(text)) return false;
  return (
    !/^["“„«‘'(\s]*\p{Ll}/u.test(text) || /^["“„«‘'\s]*(?:\p{Ll}\p{Lu}|\p{Ll}{1,2}['’]\p{Lu}|e-|de\s|von\s)/u.test(text)
  );
}

/** Tells whether a text is a teaser of several sentences. */
export const isTeaser = (text: string): boolean => text.length > MAX_TITLE_CHARS && /[.!?…]["”»]?\s+\p{Lu}/u.test(text);

/**
 * Tells whether the words of a link in a sentence are the headline of its target: a whole sentence, or words in quotation
 * marks or after a colon.
 *
 * @param before the text before the link in its block
 * @param after the text after it
 */
export function isTitleInText(label: string, before: string, after: string): boolean {
  if (countWords(label) < MIN_LABEL_WORDS || BUTTON.test(label) || !/^["“„«‘'(\s]*[\p{Lu}\p{Lo}\p{N}]/u.test(label))
    return false;
  const isOpen = !before.trim() || /[.!?…:–—|“„«"‘]["”»]?\s*$/u.test(before);
  const isClosed = !after.trim() || /^["”»’]?\s*[.!?…|]|^["”»’]/u.test(after) || /[.!?]["”»]?$/u.test(label);
  return isOpen && isClosed;
}

/** Forms of words as the story writes them, by their folded form: "Börse" for "boerse" and "borse". */
export type WordForms = ReadonlyMap<string, string>;

/**
 * Collects the words that a story writes with a capital within sentences, for restoring names in slugs. Words that it also
 * writes without are left out.
 */
export function collectWordForms(texts: readonly string[]): Map<string, string> {
  const capitalised = new Set<string>();
  const lower = new Set<string>();
  for (const text of texts)
    for (const { 0: word, index } of text.matchAll(/\p{L}[\p{L}\p{M}]+/gu)) {
      if (lower.has(word) || capitalised.has(word)) continue;
      if (/^\p{Ll}/u.test(word)) lower.add(word);
      // The first word of a sentence has a capital anyway.
      else if (/[\p{L}\d,;)’”»-]\s?$/u.test(text.slice(Math.max(0, index - 2), index))) capitalised.add(word);
    }
  const forms = new Map<string, string>();
  for (const word of capitalised) {
    if (lower.has(word.toLowerCase())) continue;
    for (const form of [fold(word), foldUmlauts(word)]) if (!forms.has(form)) forms.set(form, word);
  }
  return forms;
}

const fold = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const foldUmlauts = (word: string) =>
  fold(word.toLowerCase().replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue').replace(/ß/g, 'ss'));

/**
 * Returns the headline that an address contains: "how-the-council-voted-c-16767709" is "How the council voted".
 *
 * @param forms words with the capitals and accents that the story writes
 * @returns null if no part of the path is a headline
 */
export function titleFromAddress(url: string, forms: WordForms): string | null {
  const path = URL.parse(url)?.pathname ?? '';
  // The name of a file is no headline: "July-cx-to-Runa-Aske.pdf".
  if (/\.(?:pdf|docx?|xlsx?|pptx?|odt)$/i.test(path)) return null;
  const segments = path.split('/').filter(Boolean).map(decode);
  const slugs = segments.map(wordsOfSlug).filter((words) => words.length >= MIN_SLUG_WORDS);
  const words = slugs.reduce<string[]>((longest, slug) => (slug.length > longest.length ? slug : longest), []);
  if (!words.length) return null;
  const title = withApostrophes(words.map((word) => forms.get(word) ?? word).join(' '));
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** Restores apostrophes, which are hyphens in slugs: "saturn s moon", "don t", "l otan". */
const withApostrophes = (text: string) =>
  text
    .replace(/(?<=\p{L}n) t(?=\s|$)/gu, '’t')
    .replace(/(?<=\p{L}{2}) s(?=\s[^aeiouéèêâh]|$)/giu, '’s')
    .replace(/(?<=^|\s)(l|d|j|n|c|m|qu)\s(?=[aeiouyéèêâîh])/giu, '$1’');

/** Returns the words of a slug, without identifiers at its ends and file extensions. */
function wordsOfSlug(segment: string): string[] {
  const words = segment
    .replace(/\.[a-z]{2,5}$/i, '')
    .replace(/,[^,]*$/, '')
    .replace(/^\d{4}[-_]\d{1,2}[-_]\d{1,2}[-_]/, '')
    .replace(/[-_][a-z]*\.[a-z\d]{10,}$/i, '')
    .split(/[-_+\s,]+/)
    .map((word) => word.toLowerCase())
    .filter(Boolean);
  const isId = (word: string | undefined) =>
    word !== undefined && (/\d{4,}/.test(word) || /^(?:id|aid|art|article|[a-z]|\d+|[a-z]*\d[a-z\d]*)$/.test(word));
  while (isId(words.at(-1)) && !/^(?:19|20)\d{2}$/.test(words.at(-1) ?? '')) words.pop();
  while (/\d{4,}|^(?:id|art|article)$/.test(words[0] ?? '')) words.shift();
  return words.every((word) => /^[\p{L}\p{M}\p{N}'’.%]+$/u.test(word)) ? words : [];
}
