/** An entry for BibTeX and biblatex. */
import { hashOf } from '../../text/tokens';
import type { Citation } from './citation';
import { isoOf } from './dates';
import { type CitedName, familyOf } from './names';

/** Babel's names of languages, which biblatex hyphenates by. */
const LANGID: Record<string, string> = {
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

const FILLER =
  /^(?:the|an?|of|in|on|at|to|for|and|is|how|why|what|der|die|das|ein|eine|im|und|le|la|les|l|un|une|des|du|de|et|el|los|las|una|il|lo|gli|i|het|een|en)$/;

/** @returns an `@article` of a paper, or `@online` where paper or day is not known; every brace has its partner */
export function bibtex(citation: Citation): string {
  const { type, title, authors, site, issued, accessed, url, lang, agency } = citation;
  const paper = type === 'article-newspaper';
  const fields: [string, string | undefined][] = [
    ['author', authors.map(texName).join(' and ')],
    // A second pair of braces keeps the capitals as they are.
    ['title', title && `{${escapeTex(title)}}`],
    [paper ? 'journaltitle' : 'organization', site && escapeTex(site)],
    ['entrysubtype', paper ? 'newspaper' : undefined],
    ['date', issued && isoOf(issued)],
    ['url', escapeUrl(url)],
    ['urldate', isoOf(accessed)],
    ['langid', lang && LANGID[lang.toLowerCase().split(/[-_]/)[0] ?? '']],
    ['note', agency && escapeTex(agency)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? `  ${name} = {${value}}` : []));
  return `@${paper ? 'article' : 'online'}{${keyOf(citation)},\n${lines.join(',\n')}\n}\n`;
}

/**
 * @returns a key of small ASCII letters and digits, the same for the same story: first author, else paper; year; first
 *   word of the title that says something. Where the scripts have no such letters, a sum of the address stands for them
 */
export function keyOf({ authors, site, issued, title, url }: Citation): string {
  const [first] = authors;
  const name = first && ('literal' in first ? first.literal : first.family);
  const who = ascii(name ?? '') || ascii(site ?? '');
  const word =
    title
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .map(ascii)
      .find((one) => one.length > 1 && !FILLER.test(one)) ?? '';
  const sum = who && word ? '' : hashOf(url).toString(36);
  return `${/^[a-z]/.test(who) ? '' : 'news'}${who}${issued?.year ?? ''}${word}${sum}`;
}

const OWN_LETTERS: Record<string, string> = {
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

function ascii(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\0-\x7f]/g, (letter) => OWN_LETTERS[letter] ?? '')
    .replace(/[^a-z0-9]/g, '')
    .slice(0, 24);
}

function texName(name: CitedName): string {
  // Braces keep "and" and commas in a house's name from parting it.
  if ('literal' in name) return `{${escapeTex(name.literal)}}`;
  return [familyOf(name), name.suffix, name.given].flatMap((part) => (part ? escapeTex(part) : [])).join(', ');
}

const SIGNS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

/** A brace counts for BibTeX even behind a backslash, so it is written by its name. */
function escapeTex(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\{}^~$&#%_]/g, (sign) => SIGNS[sign] ?? `\\${sign}`);
}

/** Taken letter by letter by biblatex: only what would end the field is changed. */
const escapeUrl = (url: string) => url.replace(/[\s{}\\]/g, (sign) => encodeURIComponent(sign));
