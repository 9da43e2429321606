import { describe, expect, it } from 'vitest';
import { datelineOf } from '../../lib/article/dateline';

type Form = [opening: string, parts: string | null, lang?: string];

const REST: Record<string, string> = {
  de: ' Der alte Kai ist seit Samstag eine Markthalle, wie der Rat sagte.',
  fr: ' Le vieux quai est devenu une halle, a dit le conseil.',
  es: ' El viejo muelle es ya un mercado, dijo el consejo.',
  pt: ' O velho cais virou mercado, disse o conselho.',
  tr: ' Eski rıhtım pazar yeri oldu.',
  ar: ' قال المجلس إن الرصيف القديم صار سوقا.',
  en: ' The old quay has opened as a market hall, the council said.',
};

/**
 * Checks the dateline at the start of a text.
 *
 * @param parts "place / place | date | agency"; null for no dateline
 */
function check(opening: string, parts: string | null, lang = 'en') {
  const found = datelineOf([opening + (REST[lang] ?? REST.en)], lang);
  expect(found && [found.places.join(' / '), found.date ?? '', found.agency ?? ''].join(' | ')).toBe(parts);
}

describe('place and full stop', () => {
  it.each<Form>([
    ['Rostock.', 'Rostock |  | ', 'de'],
    ['Graz.', 'Graz |  | ', 'de'],
    ['Kassel/Fulda.', 'Kassel / Fulda |  | ', 'de'],
    ['St. Gallen.', 'St. Gallen |  | ', 'de'],
    ['Valladolid.', 'Valladolid |  | ', 'es'],
    ['ROSTOCK.', 'ROSTOCK |  | ', 'de'],
    ['Rostock. –', 'Rostock |  | ', 'de'],
    ['Bad Elbaek.', 'Bad Elbaek |  | ', 'de'],
    ['Guayaquil, Ecuador.', 'Guayaquil, Ecuador |  | ', 'es'],
    ['Endlich.', null, 'de'],
    ['Gut, besser.', null, 'de'],
    ['Holm.', null, 'de'],
    ['Essen.', null, 'de'],
    ['Reading.', null],
    ['Leeds.', null],
    ['Nein, Rostock.', null, 'de'],
  ])('%s', check);
});

describe('title case and a dash', () => {
  it.each<Form>([
    ['Milwaukee –', 'Milwaukee |  | '],
    ['Nairobi —', 'Nairobi |  | '],
    ['Marrow, Ore. —', 'Marrow, Ore. |  | '],
    ['Elbaek, Mich. –', 'Elbaek, Mich. |  | '],
    ['Guadalajara, Mexico -', 'Guadalajara, Mexico |  | '],
    ['Liberia, Costa Rica -', 'Liberia, Costa Rica |  | ', 'es'],
    ['Lübeck / Kiel -', 'Lübeck / Kiel |  | ', 'de'],
    ['Porto Alegre –', 'Porto Alegre |  | ', 'pt'],
    ['Lille —', 'Lille |  | ', 'fr'],
    ['Marrow –', null, 'de'],
    ['Marrow –', null],
    ['Signe Holm –', null],
    ['Signe Holm - Lehrerin -', null, 'de'],
    ['Marrow.com -', null, 'de'],
    ['Holm, Reporter –', null],
    ['Reading –', null],
    ['World Markets –', null],
    ['Mobile –', null],
  ])('%s', check);

  it('counts a place that the story names as one', () => {
    const story = [
      'Elbaek – Der alte Kai ist seit Samstag eine Markthalle.',
      'Die Halle in Elbaek hat ein Dach aus Lärche.',
    ];
    expect(datelineOf(story, 'de')?.places).toEqual(['Elbaek']);
    expect(datelineOf(story.slice(0, 1), 'de')).toBeNull();
  });
});

describe('any agency or station', () => {
  it.each<Form>([
    ['MARROW BAY (KABC) --', 'MARROW BAY |  | KABC'],
    ['MARROW, Tenn. (WSMV) —', 'MARROW, Tenn. |  | WSMV'],
    ['TULSA, Okla. (KTUL) The', 'TULSA, Okla. |  | KTUL'],
    ['ELBAEK (Marrow News Service) –', 'ELBAEK |  | Marrow News Service'],
    ['DENVER (Legal Gazette)—', 'DENVER |  | Legal Gazette'],
    ['GEORGETOWN (QRS) -', 'GEORGETOWN |  | QRS'],
    ['Rostock (Own Post) –', 'Rostock |  | Own Post', 'de'],
    ['MARROW, Jan. 3, 2031 /PRNewswire/ --', 'MARROW | Jan. 3, 2031 | PRNewswire'],
    ['MARROW, Jan. 3, 2031 (GLOBE NEWSWIRE) --', 'MARROW | Jan. 3, 2031 | GLOBE NEWSWIRE'],
    ['Holm (SPD) –', null, 'de'],
    ['HOLM (FDP) –', null, 'de'],
    ['Signe Holm (Greens) –', null],
    ['MARROW (aged 41) –', null],
    ['QUAY (AP Photo) —', null],
    ['The Associated Press (AP),', null],
  ])('%s', check);
});

describe('capitals and a colon', () => {
  it.each<Form>([
    ['MOMBASA:', 'MOMBASA |  | '],
    ['KARACHI:', 'KARACHI |  | '],
    ['LAHORE/MULTAN:', 'LAHORE / MULTAN |  | '],
    ['DISCLAIMER:', null],
    ['EXCLUSIVE:', null],
    ['BYLINE:', null],
    ['HOLM:', null],
    ['RECIPES:', null],
    ['SIGNE HOLM:', null],
  ])('%s', check);

  it('counts a place that the story names as one', () => {
    const opening = 'ELBAEK: The old quay has opened as a market hall.';
    expect(datelineOf([opening, 'Fishermen in Elbaek were glad.'])?.places).toEqual(['ELBAEK']);
    expect(datelineOf([opening, 'Elbaek District has two more quays.'])?.places).toEqual(['ELBAEK']);
    expect(datelineOf([opening, 'Elbaek said she was glad.'])).toBeNull();
    expect(datelineOf([opening, 'HOLM: People in Elbaek say so.'])).toBeNull();
  });
});

describe('capitals and a dash', () => {
  it.each<Form>([
    ['MARROW —', 'MARROW |  | '],
    ['TOLEDO -', 'TOLEDO |  | '],
    ['MARROW, Ore. -', 'MARROW, Ore. |  | '],
    ['LEEDS/HULL –', 'LEEDS / HULL |  | '],
    ['ROSETTE - ', null],
    ['WOW –', null],
    ['LAVENDER OIL -', null],
    ['HEIMWERKEN –', null, 'de'],
  ])('%s', check);
});

describe('dates', () => {
  it.each<Form>([
    ['MARROW (January 3, 2031) —', 'MARROW | January 3, 2031 | '],
    ['LEEDS (3 May 2031) -', 'LEEDS | 3 May 2031 | '],
    ['Rostock (3. Mai 2031) –', 'Rostock | 3. Mai 2031 | ', 'de'],
    ['ELBAEK, Dec 3, 2031 (QRS) -', 'ELBAEK | Dec 3, 2031 | QRS'],
    ['MARROW, May 14 (UNB) –', 'MARROW | May 14 | UNB'],
    ['ELBAEK, Jan. 9, 2031 —', 'ELBAEK | Jan. 9, 2031 | '],
    ['3.1.2031 -', ' | 3.1.2031 | ', 'de'],
    ['Madrid, 15 oct (EFE).-', 'Madrid | 15 oct | EFE', 'es'],
    ['Holm (January 3, 2031) —', null],
    ['3.1.2031 - 14:05 -', null, 'de'],
  ])('%s', check);
});

describe('agencies before, behind and beside the place', () => {
  it.each<Form>([
    ['ROSTOCK taz |', 'ROSTOCK |  | taz', 'de'],
    ['LEEDS afp |', 'LEEDS |  | afp', 'de'],
    ['Nairobi CNN —', 'Nairobi |  | CNN'],
    ['(ANSA) - GENOVA, 20 NOV -', 'GENOVA | 20 NOV | ANSA', 'it'],
    ['(Nairobi) –', 'Nairobi |  | '],
    ['(Nairobi, November 20, 2031) –', 'Nairobi | November 20, 2031 | '],
    ['Kolkata [India], November 20 (ANI):', 'Kolkata | November 20 | ANI'],
    ['Mumbai:', 'Mumbai |  | '],
    ['(Signe Holm) –', null],
    ['Signe Holm BBC —', null],
    ['Holm:', null],
    ['Reading:', null],
  ])('%s', check);
});

describe('German agencies', () => {
  it.each<Form>([
    ['Rostock (dpa/mv) –', 'Rostock |  | dpa/mv', 'de'],
    ['Fulda (dpa/lhe) -', 'Fulda |  | dpa/lhe', 'de'],
    ['Rostock (dpa) Wieder', 'Rostock |  | dpa', 'de'],
    ['Lübeck/Kiel (dpa) -', 'Lübeck / Kiel |  | dpa', 'de'],
    ['Graz / Linz (APA) –', 'Graz / Linz |  | APA', 'de'],
    ['Graz\u00a0(APA)\u00a0–\u00a0', 'Graz |  | APA', 'de'],
    ['Rostock  (dpa)  -', 'Rostock |  | dpa', 'de'],
    ['mid Elb-Marrow -', 'Elb-Marrow |  | mid', 'de'],
    ['dts Rostock -', 'Rostock |  | dts', 'de'],
    ['abc Rostock -', 'Rostock |  | ', 'de'],
    ['der Marrow -', null, 'de'],
  ])('%s', check);
});

describe('other languages', () => {
  it.each<Form>([
    ['بغداد - (رويترز)', 'بغداد |  | رويترز', 'ar'],
    ['أبوظبي – أ ف ب:', 'أبوظبي |  | أ ف ب', 'ar'],
    ['الرباط (أ ف ب) -', 'الرباط |  | أ ف ب', 'ar'],
    ['الخرطوم - د ب أ -', 'الخرطوم |  | د ب أ', 'ar'],
    ['بيروت: «صحيفة المرفأ»', 'بيروت |  | صحيفة المرفأ', 'ar'],
    ['عمان -', 'عمان |  | ', 'ar'],
    ['BRASÍLIA -', 'BRASÍLIA |  | ', 'pt'],
    ['RECIFE, PE (FOLHAPRESS) -', 'RECIFE, PE |  | FOLHAPRESS', 'pt'],
    ['RECIFE (PE) -', 'RECIFE |  | ', 'pt'],
    ['بغداد/دمشق (رويترز) -', 'بغداد / دمشق |  | رويترز', 'ar'],
    ['LYON (AFP) -', 'LYON |  | AFP', 'fr'],
    ['Izmir (AA) -', 'Izmir |  | AA', 'tr'],
    ['الرصيف - القديم', null, 'ar'],
    ['RECEITA -', null, 'pt'],
  ])('%s', check);
});
