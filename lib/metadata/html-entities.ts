/** Converts escaped markup, which structured data and meta elements often contain, to text. */
import { cleanWhitespace } from '../text/whitespace';

const ENTITIES: Record<string, string> = {
  quot: '"',
  apos: '’',
  rsquo: '’',
  lsquo: '‘',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  lsaquo: '‹',
  rsaquo: '›',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  nbsp: ' ',
  shy: '',
  middot: '·',
  bull: '•',
  iexcl: '¡',
  iquest: '¿',
  deg: '°',
  euro: '€',
  pound: '£',
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oslash: 'ø',
  Oslash: 'Ø',
  oelig: 'œ',
  OElig: 'Œ',
  lt: '<',
  gt: '>',
};
/** Combining mark for each suffix of an entity's name: "eacute" is an "e" with an acute accent. */
const COMBINING_MARKS: Record<string, string> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030a',
  caron: '\u030c',
};
const ACCENTED_ENTITY = new RegExp(`^([A-Za-z])(${Object.keys(COMBINING_MARKS).join('|')})$`);
/** Matches inline tags, which do not separate the words around them. */
const INLINE_MARKUP = /<\/?(?:a|abbr|b|cite|em|font|i|mark|q|s|small|span|strong|sub|sup|u|wbr)(?:\s[^<>]*)?>/gi;
const MARKUP = /<[/!]?[a-z-][^>]*>/gi;

/** Decodes HTML entities, including those escaped twice. */
export function decodeEntities(value: string): string {
  return value
    .replace(/&amp;/g, '&')
    .replace(/&#(\d{1,7}|x[\da-f]{1,6});/gi, (whole, code: string) => {
      const point = Number(code.replace(/^x/i, '0x'));
      if (point === 39) return '’';
      return point > 0 && point < 0x110000 ? String.fromCodePoint(point) : whole;
    })
    .replace(/&([a-z]+);/gi, (whole, name: string) => {
      const [, letter = '', mark = ''] = ACCENTED_ENTITY.exec(name) ?? [];
      return ENTITIES[name] ?? (letter ? (letter + (COMBINING_MARKS[mark] ?? '')).normalize('NFC') : whole);
    });
}

/** Converts markup to plain text: tags removed, entities decoded, white space cleaned. */
export function markupToText(value: string): string {
  return cleanWhitespace(decodeEntities(value.replace(INLINE_MARKUP, '').replace(MARKUP, ' ')));
}
