/** References for BibTeX and biblatex. */
import { fnv1a } from '../../text/hash';
import { type CitationName, fullFamilyName } from './author-names';
import type { Citation } from './citation';
import { formatIsoDate } from './dates';

/** Names of languages in Babel, which biblatex uses for hyphenation; by language code. */
const BABEL_LANGUAGES: Record<string, string> = {
  ar: 'arabic',
  cs: 'czech',
  da: 'danish',
  de: 'german',
  el: 'greek',
  en: 'english',
  es: 'spanish',
  fi: 'finnish',
  fr: 'french',
  he: 'hebrew',
  hu: 'magyar',
  it: 'italian',
  ja: 'japanese',
  ko: 'korean',
  nb: 'norwegian',
  nl: 'dutch',
  no: 'norwegian',
  pl: 'polish',
  pt: 'portuguese',
  ru: 'russian',
  sv: 'swedish',
  tr: 'turkish',
  uk: 'ukrainian',
};

const MAX_KEY_PART_CHARS = 24;
const STOP_WORD =
  /^(?:the|an?|of|in|on|at|to|for|and|is|how|why|what|der|die|das|ein|eine|im|und|le|la|les|l|un|une|des|du|de|et|el|los|las|una|il|lo|gli|i|het|een|en)$/;

/** Formats an `@article` entry, or an `@online` entry if publication or date is unknown. */
export function formatBibtex(citation: Citation): string {
  const { type, title, authors, site, issued, accessed, url, lang, agency } = citation;
  const isArticle = type === 'article-newspaper';
  const fields: [string, string | undefined][] = [
    ['author', authors.map(formatTexName).join(' and ')],
    // A second pair of braces preserves capitals.
    ['title', title && `{${escapeTex(title)}}`],
    [isArticle ? 'journaltitle' : 'organization', site && escapeTex(site)],
    ['entrysubtype', isArticle ? 'newspaper' : undefined],
    ['date', issued && formatIsoDate(issued)],
    ['url', escapeUrl(url)],
    ['urldate', formatIsoDate(accessed)],
    ['langid', lang && BABEL_LANGUAGES[lang.toLowerCase().split(/[-_]/)[0] ?? '']],
    ['note', agency && escapeTex(agency)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? `  ${name} = {${value}}` : []));
  return `@${isArticle ? 'article' : 'online'}{${buildCitationKey(citation)},\n${lines.join(',\n')}\n}\n`;
}

/**
 * Builds a citation key of lower-case ASCII letters and digits, which is the same for the same story: first author (or
 * else the site), year, and first significant word of the title. For names in other scripts, a hash of the URL is used.
 */
export function buildCitationKey({ authors, site, issued, title, url }: Citation): string {
  const [first] = authors;
  const name = first && ('literal' in first ? first.literal : first.family);
  const author = toAsciiKey(name ?? '') || toAsciiKey(site ?? '');
  const word =
    title
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .map(toAsciiKey)
      .find((candidate) => candidate.length > 1 && !STOP_WORD.test(candidate)) ?? '';
  const hash = author && word ? '' : fnv1a(url).toString(36);
  return `${/^[a-z]/.test(author) ? '' : 'news'}${author}${issued?.year ?? ''}${word}${hash}`;
}

/** Latin letters that have no canonical decomposition, with their replacement. */
const ASCII_LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

function toAsciiKey(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\0-\x7f]/g, (letter) => ASCII_LETTERS[letter] ?? '')
    .replace(/[^a-z0-9]/g, '')
    .slice(0, MAX_KEY_PART_CHARS);
}

function formatTexName(name: CitationName): string {
  // Braces protect "and" and commas in the name of an organisation.
  if ('literal' in name) return `{${escapeTex(name.literal)}}`;
  return [fullFamilyName(name), name.suffix, name.given].flatMap((part) => (part ? escapeTex(part) : [])).join(', ');
}

const TEX_ESCAPES: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

/** Escapes text for TeX. Braces are written as commands, because BibTeX counts escaped braces as well. */
function escapeTex(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\{}^~$&#%_]/g, (char) => TEX_ESCAPES[char] ?? `\\${char}`);
}

/** Encodes the characters that would end the field; apart from these, biblatex takes URLs verbatim. */
const escapeUrl = (url: string) => url.replace(/[\s{}\\]/g, (char) => encodeURIComponent(char));
