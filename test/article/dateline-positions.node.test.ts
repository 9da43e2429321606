import { describe, expect, it } from 'vitest';
import { findInHead, HEADLINE, type Line, STORY, type StoryLanguage } from './head-of-story';

type Case = [text: string, parts: string | null, lang: StoryLanguage];

const inHead = (lang: StoryLanguage, ...lines: Line[]) => findInHead([HEADLINE, ...lines, ...STORY[lang]], lang);

describe('in the byline', () => {
  it.each<Case>([
    ['By Anna Holm in Nairobi', 'Nairobi |  | ', 'en'],
    ['Anna Holm in Kyiv and Ben Reed in London', 'Kyiv / London |  | ', 'en'],
    ['By Anna Holm, Jerusalem', 'Jerusalem |  | ', 'en'],
    ['Anna Holm, BBC News, Nairobi', 'Nairobi |  | ', 'en'],
    ['By ANNA HOLM in Brussels', 'Brussels |  | ', 'en'],
    ['Anna Holm Berlin correspondent', null, 'en'],
    ['Anna Holm, Political Editor', null, 'en'],
    ['By Anna Holm, Ben Reed', null, 'en'],
    ['By Anna Holm and Paris Reed', null, 'en'],
    ['By Anna Holm, Senior Reporter', null, 'en'],
    ['Anna Holm in Politics', null, 'en'],
    ['Anna Holm is a freelance reporter in London.', null, 'en'],
    ['Anna Holm covers courts from Leeds', null, 'en'],
    ['Anna Holm ist Korrespondentin in Rom.', null, 'de'],
    ['By Anna Holm in Opinion', null, 'en'],
    ['Von Anna Holm, Brüssel', 'Brüssel |  | ', 'de'],
    ['Von Anna Holm aus Kiew', 'Kiew |  | ', 'de'],
    ['Anna Holm berichtet aus Kiew', 'Kiew |  | ', 'de'],
    ['Aus Paris berichtet Anna Holm', 'Paris |  | ', 'de'],
    ['Aus Washington von Anna Holm', 'Washington |  | ', 'de'],
    ['Anna Holm, Washington, D.C.', 'Washington, D.C. |  | ', 'de'],
    ['Von Anna Holm und Ben Rieck, Moskau/Kiew', 'Moskau / Kiew |  | ', 'de'],
    ['Von unserer Korrespondentin Anna Holm, Rom', 'Rom |  | ', 'de'],
    ['Ein Bericht von Anna Holm, Tel Aviv', 'Tel Aviv |  | ', 'de'],
    ['Anna Holm (Brüssel)', 'Brüssel |  | ', 'de'],
    ['Von Anna Holm, Stv. Chefredakteurin', null, 'de'],
    ['Von Anna Holm, Ressort Wien', null, 'de'],
    ['Von Anna Holm, Volontärin', null, 'de'],
    ['Von Anna Holm aus der Redaktion', null, 'de'],
    ['Par Anna Holm (à Kinshasa)', 'Kinshasa |  | ', 'fr'],
    ['Par Anna Holm (Beyrouth, correspondante)', 'Beyrouth |  | ', 'fr'],
    ['Anna Holm, correspondante à Berlin', 'Berlin |  | ', 'fr'],
    ['De notre correspondant à Rome', 'Rome |  | ', 'fr'],
    ['Anna Holm, envoyée spéciale à Kinshasa', 'Kinshasa |  | ', 'fr'],
    ['Bruxelles, de notre correspondante', 'Bruxelles |  | ', 'fr'],
    ['Par Anna Holm et Benoît Roux', null, 'fr'],
    ['Par Anna Holm, cheffe du service', null, 'fr'],
    ['Anna Holm | Washington', 'Washington |  | ', 'es'],
    ['Corresponsal en Berlín', 'Berlín |  | ', 'es'],
    ['Anna Holm. Corresponsal en Bruselas', 'Bruselas |  | ', 'es'],
    ['Anna Holm. Enviada especial a Quito', 'Quito |  | ', 'es'],
    ['Por Anna Holm, Bogotá', 'Bogotá |  | ', 'es'],
    ['Anna Holm, de Bruxelas', 'Bruxelas |  | ', 'pt'],
    ['Anna Holm, em Lisboa', 'Lisboa |  | ', 'pt'],
    ['Anna Holm, correspondente em Paris', 'Paris |  | ', 'pt'],
    ['dalla nostra inviata a Kiev', 'Kiev |  | ', 'it'],
    ['di Anna Holm, corrispondente da Berlino', 'Berlino |  | ', 'it'],
    ['di Anna Holm e Bruno Riva', null, 'it'],
    ['Anna Holm, Brussel', 'Brussel |  | ', 'nl'],
    ['Van onze correspondent in Berlijn', 'Berlijn |  | ', 'nl'],
    ['Anna Holm, Bruksela', 'Bruksela |  | ', 'pl'],
    ['Z Brukseli Anna Holm (PAP)', 'Brukseli |  | PAP', 'pl'],
    ['Ayşe Holm - ANKARA', 'ANKARA |  | ', 'tr'],
    ['Haber: Ayşe Holm / İZMİR', 'İZMİR |  | ', 'tr'],
    ['بيروت - سارة هولم', 'بيروت |  | ', 'ar'],
    ['لندن: سارة هولم', 'لندن |  | ', 'ar'],
    ['سارة هولم - بيروت', 'بيروت |  | ', 'ar'],
    ['워싱턴=홍서진 특파원', '워싱턴 |  | ', 'ko'],
    ['ワシントン＝佐久間真由', 'ワシントン |  | ', 'ja'],
  ])('%s', (text, parts, lang) => expect(inHead(lang, { text, kind: 'byline' })).toBe(parts));
});

describe('beside the date', () => {
  it.each<Case>([
    ['Nairobi, 3 May 2031', 'Nairobi | 3 May 2031 | ', 'en'],
    ['NAIROBI, Kenya | May 3, 2031', 'NAIROBI, Kenya | May 3, 2031 | ', 'en'],
    ['May 3, 2031 – Lagos', 'Lagos | May 3, 2031 | ', 'en'],
    ['Posted May 3, 2031 in Toronto', 'Toronto | May 3, 2031 | ', 'en'],
    ['Location: Kampala, 3 May 2031', 'Kampala | 3 May 2031 | ', 'en'],
    ['Saturday, 3 May 2031, 14:05', null, 'en'],
    ['Anna Holm, 3 May 2031', null, 'en'],
    ['Last updated: May 3, 2031, London time', null, 'en'],
    ['Politics, 3 May 2031', null, 'en'],
    ['May 3, 2031 | Business', null, 'en'],
    ['Rome, Georgia – May 3, 2031', 'Rome, Georgia | May 3, 2031 | ', 'en'],
    ['03.05.2031, Berlin', 'Berlin | 03.05.2031 | ', 'de'],
    ['Berlin, 03.05.2031, 14:05 Uhr', 'Berlin | 03.05.2031 | ', 'de'],
    ['Wien, am 3. Mai 2031', 'Wien | 3. Mai 2031 | ', 'de'],
    ['Hannover, den 3. Mai 2031', 'Hannover | 3. Mai 2031 | ', 'de'],
    ['3. Mai 2031 | Hamburg', 'Hamburg | 3. Mai 2031 | ', 'de'],
    ['Schwerin – 03.05.2031', 'Schwerin | 03.05.2031 | ', 'de'],
    ['Politik, 3. Mai 2031', null, 'de'],
    ['Wirtschaft | 03.05.2031', null, 'de'],
    ['Mittwoch, 3. Mai 2031', null, 'de'],
    ['Aktualisiert, 03.05.2031', null, 'de'],
    ['Genève, le 3 mai 2031', 'Genève | 3 mai 2031 | ', 'fr'],
    ['Publié le 3 mai 2031 à Lyon', 'Lyon | 3 mai 2031 | ', 'fr'],
    ['Publié le 3 mai 2031 à 14h05', null, 'fr'],
    ['Samedi, 3 mai 2031', null, 'fr'],
    ['Sevilla 3/5/2031', 'Sevilla | 3/5/2031 | ', 'es'],
    ['Bruselas - 3 may 2031 - 05:30 CEST', 'Bruselas | 3 may 2031 | ', 'es'],
    ['Madrid | 03-05-2031 | 14:05', 'Madrid | 03-05-2031 | ', 'es'],
    ['Anna Holm Bruselas - 3 may 2031 - 05:30', 'Bruselas | 3 may 2031 | ', 'es'],
    ['Economía - 3 may 2031', null, 'es'],
    ['Roma, 3 maggio 2031', 'Roma | 3 maggio 2031 | ', 'it'],
    ['3 maggio 2031 - Milano', 'Milano | 3 maggio 2031 | ', 'it'],
    ['Lisboa, 3 de maio de 2031', 'Lisboa | 3 de maio de 2031 | ', 'pt'],
    ['Amsterdam, 3 mei 2031', 'Amsterdam | 3 mei 2031 | ', 'nl'],
    ['Warszawa, 3 maja 2031', 'Warszawa | 3 maja 2031 | ', 'pl'],
    ['Ankara, 3 Mayıs 2031', 'Ankara | 3 Mayıs 2031 | ', 'tr'],
    ['3 Mayıs 2031 - İstanbul', 'İstanbul | 3 Mayıs 2031 | ', 'tr'],
    ['بيروت، 3 مايو 2031', 'بيروت | 3 مايو 2031 | ', 'ar'],
  ])('%s', (text, parts, lang) => expect(inHead(lang, { text, date: true })).toBe(parts));
});

describe('an agency and a place on a line of their own', () => {
  it.each<Case>([
    ['AFP, MANILA', 'MANILA |  | AFP', 'en'],
    ['AFP - Paris', 'Paris |  | AFP', 'fr'],
    ['Reuters | Nairobi', 'Nairobi |  | Reuters', 'en'],
    ['Associated Press in Valencia', 'Valencia |  | Associated Press', 'en'],
    ['Agence France-Presse in Marrow', 'Marrow |  | Agence France-Presse', 'en'],
    ['Reuters, Washington, Nov 20', 'Washington | Nov 20 | Reuters', 'en'],
    ['Xinhua, Beijing, November 20, 2031', 'Beijing | November 20, 2031 | Xinhua', 'en'],
    ['Reuters in Berlin', 'Berlin |  | Reuters', 'en'],
    ['AP in Nairobi, Kenya', 'Nairobi, Kenya |  | AP', 'en'],
    ['NAIROBI, Kenya (AP)', 'NAIROBI, Kenya |  | AP', 'en'],
    ['Nairobi (AFP)', 'Nairobi |  | AFP', 'en'],
    ['Berlin (dpa)', 'Berlin |  | dpa', 'de'],
    ['Berlin/dpa', 'Berlin |  | dpa', 'de'],
    ['dpa, Berlin', 'Berlin |  | dpa', 'de'],
    ['Wien/APA', 'Wien |  | APA', 'de'],
    ['kra Frankfurt', 'Frankfurt |  | ', 'de'],
    ['EFE, Quito', 'Quito |  | EFE', 'es'],
    ['EFE | Madrid', 'Madrid |  | EFE', 'es'],
    ['Agencia EFE. Quito', 'Quito |  | Agencia EFE', 'es'],
    ['Lusa, Porto', 'Porto |  | Lusa', 'pt'],
    ['AA | Ankara', 'Ankara |  | AA', 'tr'],
    ['Ankara, AA', 'Ankara |  | AA', 'tr'],
    ['القاهرة - رويترز', 'القاهرة |  | رويترز', 'ar'],
    ['باريس (أ ف ب)', 'باريس |  | أ ف ب', 'ar'],
    ['رويترز - لندن', 'لندن |  | رويترز', 'ar'],
    ['AFP, File photo', null, 'en'],
    ['AP, Ben Reed', null, 'en'],
    ['Reuters, Getty Images', null, 'en'],
    ['dpa, Ben Rieck', null, 'de'],
    ['AFP in Pictures', null, 'en'],
    ['KAI/Bloomberg', null, 'de'],
    ['Reuters Breakingviews', null, 'en'],
    ['AP Top News', null, 'en'],
  ])('%s', (text, parts, lang) => expect(inHead(lang, { text })).toBe(parts));
});

describe('a place on a line of its own', () => {
  it.each<Case>([
    ['Ankara', 'Ankara |  | ', 'tr'],
    ['İSTANBUL', 'İSTANBUL |  | ', 'tr'],
    ['NAIROBI', 'NAIROBI |  | ', 'en'],
    ['NAIROBI, Kenya', 'NAIROBI, Kenya |  | ', 'en'],
    ['Milwaukee, Wis.', 'Milwaukee, Wis. |  | ', 'en'],
    ['Chemnitz.', 'Chemnitz |  | ', 'de'],
    ['Schwäbisch Hall', 'Schwäbisch Hall |  | ', 'de'],
    ['Bruxelles', 'Bruxelles |  | ', 'fr'],
    ['Bogotá.', 'Bogotá |  | ', 'es'],
    ['DEN HAAG', 'DEN HAAG |  | ', 'nl'],
    ['ROTTERDAM -', 'ROTTERDAM |  | ', 'nl'],
    ['London —', 'London |  | ', 'en'],
    ['بيروت', 'بيروت |  | ', 'ar'],
    ['Sport', null, 'de'],
    ['Politik', null, 'de'],
    ['Essen', null, 'de'],
    ['Opinion', null, 'en'],
    ['Football', null, 'en'],
    ['Anna Holm', null, 'en'],
    ['Ukraine', null, 'en'],
    ['Real Madrid', null, 'es'],
    ['Paris Saint-Germain', null, 'fr'],
  ])('%s', (text, parts, lang) => expect(inHead(lang, { text })).toBe(parts));

  it.each<[path: string[]]>([[['nav', 'ul', 'li']], [['main', 'ul.breadcrumb', 'li']], [['main', 'div.tags', 'a']]])(
    'not in %j',
    (path) => expect(inHead('de', { text: 'Hamburg', path })).toBeNull(),
  );
});

describe('at the end', () => {
  const atEnd = (lang: StoryLanguage, ...lines: Line[]) => findInHead([HEADLINE, ...STORY[lang], ...lines], lang);

  it.each<Case>([
    [
      'Quelle: Verband der Kaie (VdK), 03. Januar 2031, Rostock',
      'Rostock | 03. Januar 2031 | Verband der Kaie (VdK)',
      'de',
    ],
    ['Berlin, 3. Januar 2031', 'Berlin | 3. Januar 2031 | ', 'de'],
    ['Rostock (dpa)', 'Rostock |  | dpa', 'de'],
    ['Reuters/kra Frankfurt', 'Frankfurt |  | Reuters', 'de'],
    ['Z Brukseli Anna Holm (PAP)', 'Brukseli |  | PAP', 'pl'],
    ['Anna Holm, Nairobi', null, 'en'],
    ['Reporting by Anna Holm in Nairobi; editing by Ben Reed', null, 'en'],
    ['Mehr aus Berlin', null, 'de'],
    ['More from London', null, 'en'],
  ])('%s', (text, parts, lang) => expect(atEnd(lang, { text })).toBe(parts));

  it('not in a list of other stories', () => {
    const teaser: Line = { text: 'Rostock (dpa)', path: ['main', 'div.teaser', 'p'] };
    expect(atEnd('de', teaser)).toBeNull();
  });
});
