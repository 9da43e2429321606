/** Text that was escaped as if it were markup, as structured data and meta elements often hold it. */

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
/** "eacute" is a letter and its mark. */
const MARKS: Record<string, string> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030a',
  caron: '\u030c',
};
const MARKED = new RegExp(`^([A-Za-z])(${Object.keys(MARKS).join('|')})$`);
/** Tags that only say how words look: nothing parts the words before and after them. */
const INLINE = /<\/?(?:a|abbr|b|cite|em|font|i|mark|q|s|small|span|strong|sub|sup|u|wbr)(?:\s[^<>]*)?>/gi;
const TAG = /<[/!]?[a-z-][^>]*>/gi;

/** @returns text with its entities read, also those that were escaped twice */
export function readEntities(value: string): string {
  return value
    .replace(/&amp;/g, '&')
    .replace(/&#(\d{1,7}|x[\da-f]{1,6});/gi, (whole, code: string) => {
      const point = Number(code.replace(/^x/i, '0x'));
      if (point === 39) return '’';
      return point > 0 && point < 0x110000 ? String.fromCodePoint(point) : whole;
    })
    .replace(/&([a-z]+);/gi, (whole, name: string) => {
      const [, letter = '', mark = ''] = MARKED.exec(name) ?? [];
      return ENTITIES[name] ?? (letter ? (letter + (MARKS[mark] ?? '')).normalize('NFC') : whole);
    });
}

/** @returns text without markup, entities read, without soft hyphens and signs of no width, white space folded */
export function plainText(value: string): string {
  return readEntities(value.replace(INLINE, '').replace(TAG, ' '))
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
