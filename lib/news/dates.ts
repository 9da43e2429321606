const MONTHS: Record<string, number> = {};
const NAMES = [
  'january jan januar jänner janvier enero ene janeiro gennaio gen januari ocak styczeń stycznia leden ledna января январь يناير',
  'february feb februar februari février fév febrero fevereiro febbraio şubat lutego února února февраля فبراير',
  'march mar märz mars marzo março maart mart marca března марта مارس',
  'april apr avril abril aprile nisan kwietnia dubna апреля أبريل',
  'may mai mayo maio maggio mei mayıs maja května мая مايو',
  'june jun juni juin junio junho giugno haziran czerwca června июня يونيو',
  'july jul juli juillet julio julho luglio temmuz lipca července июля يوليو',
  'august aug août agosto augustus ağustos sierpnia srpna августа أغسطس',
  'september sep sept septembre septiembre setembro settembre eylül września září сентября سبتمبر',
  'october oct oktober okt octobre octubre outubro ottobre ekim października října октября أكتوبر',
  'november nov novembre noviembre novembro kasım listopada listopadu ноября نوفمبر',
  'december dec dezember dez décembre diciembre dezembro dicembre aralık grudnia prosince декабря ديسمبر',
];
for (const [at, names] of NAMES.entries()) for (const name of names.split(' ')) MONTHS[name] = at + 1;

/**
 * @param texts `datetime` attributes and shown date lines, in the order of the page
 * @param lang the page's language: decides whether 3/4 is the third of April or the fourth of March
 * @returns the first day that can be read, as ISO 8601
 */
export function visibleDate(texts: string[], lang: string): string | undefined {
  for (const raw of texts) {
    const text = raw.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
    const iso = text.match(/\b(?:19|20)\d{2}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?/);
    if (iso) return iso[0];
    const east = text.match(/((?:19|20)\d{2})\s*[年.년/]\s*(\d{1,2})\s*[月.월/]\s*(\d{1,2})/);
    if (east) return day(Number(east[1]), Number(east[2]), Number(east[3]));
    const named = text.match(/(\d{1,2})\.?\s+(?:de\s+)?(\p{L}+)\.?,?\s+(?:de\s+)?((?:19|20)\d{2})/u);
    const month = named?.[2] && MONTHS[named[2].toLowerCase()];
    if (named && month) return day(Number(named[3]), month, Number(named[1]));
    const english = text.match(/(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d{2})/u);
    const first = english?.[1] && MONTHS[english[1].toLowerCase()];
    if (english && first) return day(Number(english[3]), first, Number(english[2]));
    const digits = text.match(/\b(\d{1,2})[./-](\d{1,2})[./-]((?:19|20)?\d{2})\b/);
    if (digits) {
      const [a, b, year] = [Number(digits[1]), Number(digits[2]), Number(digits[3])];
      const monthFirst = lang === 'en-us' || (lang === 'en' && b > 12);
      return day(year < 100 ? 2000 + year : year, monthFirst ? a : b, monthFirst ? b : a);
    }
  }
  return undefined;
}

function day(year: number, month: number, date: number): string | undefined {
  if (month < 1 || month > 12 || date < 1 || date > 31) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
