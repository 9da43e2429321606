import { describe, expect, it } from 'vitest';
import { credit } from './credit-of';
import { findInHead, HEADLINE, type Line, STORY, type StoryLanguage } from './head-of-story';

/** Forms of places, agencies and dates written without looking at the code: opening or line, and its parts. */
type Case = [text: string, parts: string | null, lang: StoryLanguage];

/** Finds the dateline of a text that opens with a place. */
function atOpening(opening: string, lang: StoryLanguage): string | null {
  const [first = '', ...rest] = STORY[lang];
  return findInHead([HEADLINE, `${opening} ${first}`, ...rest], lang);
}
const inHead = (line: Line, lang: StoryLanguage) => findInHead([HEADLINE, line, ...STORY[lang]], lang);

describe('openings', () => {
  it.each<Case>([
    ['ANKARA (Reuters) -', 'ANKARA |  | Reuters', 'en'],
    ['BOISE, Idaho (KTVB) —', 'BOISE, Idaho |  | KTVB', 'en'],
    ['PORT-AU-PRINCE, Haiti, Jan. 9 (UPI) --', 'PORT-AU-PRINCE, Haiti | Jan. 9 | UPI', 'en'],
    ['OUAGADOUGOU – Jan 9 –', 'OUAGADOUGOU | Jan 9 | ', 'en'],
    ['Nairobi, Kenya –', 'Nairobi, Kenya |  | ', 'en'],
    ['Yaounde, 9 January 2031 (PANA) –', 'Yaounde | 9 January 2031 | PANA', 'en'],
    ['GENEVA/VIENNA, Jan 9 (Reuters) –', 'GENEVA / VIENNA | Jan 9 | Reuters', 'en'],
    ['DUBUQUE, Iowa —', 'DUBUQUE, Iowa |  | ', 'en'],
    ['ISLAMABAD:', 'ISLAMABAD |  | ', 'en'],
    ['MUMBAI, Jan 9 (PTI)', 'MUMBAI | Jan 9 | PTI', 'en'],
    ['(Reuters) -', ' |  | Reuters', 'en'],
    ['Jan 9 (Bloomberg) --', ' | Jan 9 | Bloomberg', 'en'],
    ['Canberra — (AAP)', 'Canberra |  | AAP', 'en'],
    ['SAINT JOHN, N.B. —', 'SAINT JOHN, N.B. |  | ', 'en'],
    ['Rostock (dpa/mv) -', 'Rostock |  | dpa/mv', 'de'],
    ['Linz (APA) –', 'Linz |  | APA', 'de'],
    ['BRÜSSEL/WIEN.', 'BRÜSSEL / WIEN |  | ', 'de'],
    ['Magdeburg. ', 'Magdeburg |  | ', 'de'],
    ['Kassel – ', 'Kassel |  | ', 'de'],
    ['(sda) Basel, 9. Januar –', 'Basel | 9. Januar | sda', 'de'],
    ['Frankfurt/Main (ots) -', 'Frankfurt/Main |  | ots', 'de'],
    ['Bern, 09.01.2031 (bfu) -', 'Bern | 09.01.2031 | bfu', 'de'],
    ['Lyon (AFP) -', 'Lyon |  | AFP', 'fr'],
    ['Genève, le 9 janvier 2031 -', 'Genève | le 9 janvier 2031 | ', 'fr'],
    ['BAMAKO, 9 janv. (Reuters) -', 'BAMAKO | 9 janv. | Reuters', 'fr'],
    ['Sevilla, 9 ene (EFE).-', 'Sevilla | 9 ene | EFE', 'es'],
    ['Montevideo, 9 de enero (Xinhua) --', 'Montevideo | 9 de enero | Xinhua', 'es'],
    ['CÓRDOBA.-', 'CÓRDOBA |  | ', 'es'],
    ['Lima (AP) —', 'Lima |  | AP', 'es'],
    ['Torino, 9 gen. (askanews) -', 'Torino | 9 gen. | askanews', 'it'],
    ['Palermo -', 'Palermo |  | ', 'it'],
    ['Coimbra, 09 jan 2031 (Lusa) -', 'Coimbra | 09 jan 2031 | Lusa', 'pt'],
    ['Brasília (Agência Brasil) –', 'Brasília |  | Agência Brasil', 'pt'],
    ['ROTTERDAM (ANP) -', 'ROTTERDAM |  | ANP', 'nl'],
    ['Gdańsk (PAP) -', 'Gdańsk |  | PAP', 'pl'],
    ['القاهرة (رويترز) -', 'القاهرة |  | رويترز', 'ar'],
    ['عمان - أ ف ب -', 'عمان |  | أ ف ب', 'ar'],
    ['КИЕВ, 9 января (Интерфакс) -', 'КИЕВ | 9 января | Интерфакс', 'ru'],
    ['İZMİR (AA) -', 'İZMİR |  | AA', 'tr'],
  ])('%s', (opening, parts, lang) => expect(atOpening(opening, lang)).toBe(parts));
});

describe('openings that are no datelines', () => {
  it.each<[opening: string, lang: StoryLanguage]>([
    ['HARVEST SEASON —', 'en'],
    ['Wait, what? —', 'en'],
    ['THE MAYOR (left) —', 'en'],
    ['SPOILER ALERT:', 'en'],
    ['Victoria —', 'en'],
    ['FACT CHECK:', 'en'],
    ['Madison –', 'en'],
    ['JUST IN:', 'en'],
    ['GOP (R) —', 'en'],
    ['PHOTOS —', 'en'],
    ['FEUER IM DACHSTUHL –', 'de'],
    ['Essen:', 'de'],
    ['Kommentar –', 'de'],
    ['Achtung (Satire) –', 'de'],
    ['Halle der Kunst –', 'de'],
    ['Weil. ', 'de'],
    ['Nancy –', 'fr'],
    ['PORTRAIT -', 'fr'],
    ['Tours et détours –', 'fr'],
    ['VIDEO |', 'es'],
    ['Mercedes:', 'es'],
    ['ÚLTIMA HORA:', 'es'],
    ['Salvador –', 'pt'],
    ['OPINIÃO |', 'pt'],
    ['FOTO -', 'it'],
  ])('%s', (opening, lang) => expect(atOpening(opening, lang)).toBeNull());
});

describe('lines of the head', () => {
  it.each<Case>([
    ['By Karen Oduya, Kampala', 'Kampala |  | ', 'en'],
    ['Karen Oduya in Tbilisi', 'Tbilisi |  | ', 'en'],
    ['Reuters in Caracas', 'Caracas |  | Reuters', 'en'],
    ['AP, Manila', 'Manila |  | AP', 'en'],
    ['Karen Oduya, Special to the Post, Duluth, Minn.', 'Duluth, Minn |  | ', 'en'],
    ['London | January 9, 2031', 'London | January 9, 2031 | ', 'en'],
    ['Von Jana Petzold, Erfurt', 'Erfurt |  | ', 'de'],
    ['dpa, Stuttgart', 'Stuttgart |  | dpa', 'de'],
    ['Graz, am 9. Januar 2031', 'Graz | 9. Januar 2031 | ', 'de'],
    ['Par Odile Ferrand, à Strasbourg', 'Strasbourg |  | ', 'fr'],
    ['Lausanne - 9 janvier 2031', 'Lausanne | 9 janvier 2031 | ', 'fr'],
    ['Pilar Osuna | Valladolid', 'Valladolid |  | ', 'es'],
    ['Santiago de Chile, 9 ene 2031', 'Santiago de Chile | 9 ene 2031 | ', 'es'],
    ['Karen Oduya, Paris Review', null, 'en'],
    ['Karen Oduya, Health Editor', null, 'en'],
    ['Houston Ballard', null, 'en'],
    ['Von Jana Petzold, Leiterin Lokales', null, 'de'],
    ['Jana Berlin', null, 'de'],
    ['Pilar Toledo', null, 'es'],
  ])('%s', (line, parts, lang) => expect(inHead({ text: line, kind: 'byline' }, lang)).toBe(parts));
});

const TITLE = { text: 'Old quay reopens as a market hall', kind: 'headline' as const };
const TEXT = STORY.en.map((text) => ({ text }));
const inByline = (text: string) => credit([TITLE, { text, kind: 'byline' }, ...TEXT]);
const atEnd = (text: string) => credit([TITLE, ...TEXT, { text, kind: 'furniture', hidden: true }]);
const afterLastSentence = (text: string) =>
  credit([TITLE, ...TEXT, { text: `The council meets again in May. ${text}` }]);

describe('credits', () => {
  it.each<[text: string, agencies: string]>([
    ['By Karen Oduya | The Associated Press', 'The Associated Press'],
    ['Karen Oduya, Reuters', 'Reuters'],
    ['Agence France-Presse', 'Agence France-Presse'],
    ['By Karen Oduya and Reuters', 'Reuters'],
    ['KAREN ODUYA / AAP', 'AAP'],
    ['Karen Oduya with AFP', 'AFP'],
    ['Jana Petzold/dpa', 'dpa'],
    ['jpe/dpa', 'dpa'],
    ['dpa-AFX', 'dpa-AFX'],
    ['Odile Ferrand avec AFP et Reuters', 'AFP, Reuters'],
    ['Le Quai (avec AFP)', 'AFP'],
    ['Europa Press', 'Europa Press'],
    ['Pilar Osuna / EFE', 'EFE'],
    ['Agência Lusa', 'Agência Lusa'],
    ['Redação, com Estadão Conteúdo', 'Estadão Conteúdo'],
    ['Belga', 'Belga'],
    ['TT', 'TT'],
  ])('byline %s', (text, agencies) => expect(inByline(text)).toBe(agencies));

  it.each<[text: string, agencies: string]>([
    ['Source: Reuters', 'Reuters'],
    ['With reporting by The Associated Press', 'The Associated Press'],
    ['© 2031 AFP', 'AFP'],
    ['— Reuters', 'Reuters'],
    ['(With inputs from PTI)', 'PTI'],
    ['Quelle: kai.de, jpe/AFP', 'AFP'],
    ['Mit Material der dpa', 'dpa'],
    ['Agenturmaterial: APA', 'APA'],
    ['jpe/dpa/Reuters', 'dpa, Reuters'],
    ['Le Quai, avec ATS', 'ATS'],
    ['Fuente: EFE', 'EFE'],
    ['Con información de AFP', 'AFP'],
    ['Com informações da Reuters', 'Reuters'],
    ['Fonte: ANSA', 'ANSA'],
    ['المصدر: رويترز', 'رويترز'],
  ])('at the end %s', (text, agencies) => expect(atEnd(text)).toBe(agencies));

  it.each<[text: string, agencies: string]>([
    ['(dpa)', 'dpa'],
    ['(Reuters)', 'Reuters'],
    ['(AFP/jpe)', 'AFP'],
    ['(AP, AFP)', 'AP, AFP'],
    ['-AFP', 'AFP'],
    ['(EFE)', 'EFE'],
    ['(PA)', 'PA'],
  ])('after the last sentence %s', (text, agencies) => expect(afterLastSentence(text)).toBe(agencies));
});

describe('no credits', () => {
  it.each(['By Karen Oduya, AP Government teacher', 'Karen Oduya PA', 'By Ana Belga', 'Karen Oduya, TT driver'])(
    'byline %s',
    (text) => expect(inByline(text)).toBeUndefined(),
  );
  it.each([
    'Foto: Jana Petzold/dpa',
    'Photo by Karen Oduya/Reuters',
    'Image: AFP via Getty Images',
    'Source: Harbour Office',
    'Quelle: Statistisches Landesamt',
    'Follow us on Reuters Connect',
    'More from AP',
    'Read the AP investigation here',
    'Originally published by the Marrow Post',
    'Bild: picture alliance/dpa',
    'Karen Oduya writes for AFP and other outlets from Lagos and has two cats.',
  ])('at the end %s', (text) => expect(atEnd(text)).toBeUndefined());
  it.each(['(left)', '(AP exam)', '(see map)'])('after the last sentence %s', (text) =>
    expect(afterLastSentence(text)).toBeUndefined(),
  );
});
