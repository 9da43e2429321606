/**
 * Month names and their common short forms as dates on news pages have them, written by hand. One line a month:
 * English, German, French, Spanish, Portuguese, Italian, Dutch, Swedish, Danish, Norwegian, Icelandic, Finnish, Polish,
 * Czech, Slovak, Hungarian, Romanian, Turkish, Greek, Russian, Ukrainian, Arabic (three ways), Hebrew, Hindi, Indonesian,
 * Afrikaans, Catalan, Croatian, Malay, Serbian, Bulgarian, Estonian, Latvian, Lithuanian.
 */
const NAMES = [
  'january jan januar jänner janvier janv enero ene janeiro gennaio gen januari janúar tammikuuta stycznia styczeń sty ledna leden januára január ianuarie ocak oca ιανουαρίου ιαν января январь янв січня يناير جانفي ינואר जनवरी januarie gener siječnja jaanuar sausio janvārī януари јануар',
  'february feb februar februari février fevrier févr fév febrero fevereiro fev febbraio febrúar helmikuuta lutego luty lut února únor februára február februarie şubat şub φεβρουαρίου φεβ февраля февраль фев лютого فبراير فيفري شباط פברואר फरवरी फ़रवरी febrer veljače veebruar vasario februārī февруари фебруар',
  'march mar märz maerz mrz mars marzo março maart mrt marts maaliskuuta marca marzec března březen március márc martie mart μαρτίου μαρ марта март мар березня مارس آذار מרץ मार्च maret mac març ožujka märts kovo martā',
  'april apr avril avr abril abr aprile huhtikuuta kwietnia kwiecień kwi dubna duben apríl apríla április ápr aprilie nisan nis απριλίου απρ апреля апрель апр квітня أبريل إبريل أفريل نيسان אפריל अप्रैल aprill balandžio aprīlī април',
  'may mai mayo maio maggio mag mei maj maí toukokuuta maja května květen mája május máj mayıs μαΐου μαι мая май травня مايو ماي أيار מאי मई maig svibnja gegužės maijā мај',
  'june jun juni juin junio junho giugno giu júní kesäkuuta czerwca czerwiec cze června červen júna június jún iunie haziran haz ιουνίου ιουν июня июнь июн червня يونيو جوان حزيران יוני जून juny junie lipnja juuni birželio jūnijā юни јун',
  'july jul juli juillet juil julio julho luglio lug júlí heinäkuuta lipca lipiec lip července červenec júla július júl iulie temmuz tem ιουλίου ιουλ июля июль июл липня يوليو جويلية تموز יולי जुलाई juliol julie julai srpnja juuli liepos jūlijā юли јул',
  'august aug août aout agosto ago augustus augusti ágúst elokuuta sierpnia sierpień sie srpna srpen augusta augusztus ağustos ağu αυγούστου αυγ августа август авг серпня أغسطس أوت آب אוגוסט अगस्त agustus agost ogos kolovoza avgust rugpjūčio augustā',
  'september sep sept septembre septiembre setembro settembre set syyskuuta września wrzesień wrz září septembra szeptember szept septembrie eylül eyl σεπτεμβρίου σεπ сентября сентябрь сен вересня سبتمبر أيلول ספטמבר सितंबर सितम्बर setembre septembar rujna rugsėjo septembrī септември септембар',
  'october oct oktober okt octobre octubre outubro out ottobre ott október lokakuuta października październik paź října říjen októbra octombrie ekim eki οκτωβρίου οκτ октября октябрь окт жовтня أكتوبر אוקטובר अक्टूबर अक्तूबर oktobar oktoober spalio oktobrī октомври октобар',
  'november nov novembre noviembre novembro nóvember marraskuuta listopada listopad lis listopadu novembra noiembrie kasım kas νοεμβρίου νοε ноября ноябрь ноя листопада نوفمبر נובמבר नवंबर नवम्बर nopember novembar studenoga studenog lapkričio novembrī ноември новембар',
  'december dec dezember dez décembre déc diciembre dic dezembro dicembre desember des joulukuuta grudnia grudzień gru prosince prosinec decembra decembrie aralık ara δεκεμβρίου δεκ декабря декабрь дек грудня ديسمبر דצמבר दिसंबर दिसम्बर desembre disember decembar prosinca detsember gruodžio decembrī декември децембар',
];

const MONTHS = new Map<string, number>();
for (const [at, names] of NAMES.entries())
  for (const name of names.split(' ')) MONTHS.set(name.normalize('NFKC'), at + 1);

/**
 * @param lang the page's language: one name is October in Croatian and November in Polish and Czech
 * @returns 1 to 12 for a month's name in any of the languages, else undefined
 */
export function monthOf(name: string, lang = ''): number | undefined {
  const plain = name.toLowerCase();
  if (plain === 'listopada' && /^(?:hr|bs)\b/.test(lang)) return 10;
  // Hebrew puts "in" before the month, as one word.
  return MONTHS.get(plain) ?? MONTHS.get(plain.replace(/^ב/, ''));
}
