import { describe, expect, it } from 'vitest';
import type { Kind } from '../../lib/types';
import { credit } from './credit-of';

const HEADLINE = { text: 'Old quay reopens as a market hall', kind: 'headline' as Kind };
const TEXT = [
  { text: 'The old quay of Marrow opened as a market hall on Saturday, the council said.' },
  { text: 'The roof is of larch, and there is not a single nail in it.' },
];

const inByline = (text: string) => credit([HEADLINE, { text, kind: 'byline' }, ...TEXT]);
const inHead = (text: string) => credit([HEADLINE, { text, kind: 'furniture', hidden: true }, ...TEXT]);
const atEnd = (text: string) => credit([HEADLINE, ...TEXT, { text, kind: 'furniture', hidden: true }]);
const asParagraph = (text: string) => credit([HEADLINE, ...TEXT, { text }]);

describe('in the byline', () => {
  it.each<[text: string, agencies: string]>([
    ['By Anna Holm, Associated Press', 'Associated Press'],
    ['By ANNA HOLM The Associated Press', 'The Associated Press'],
    ['Reuters Staff', 'Reuters'],
    ['Von Anna Holm, dpa', 'dpa'],
    ['Von Anna Holm (dpa)', 'dpa'],
    ['dpa/Anna Holm', 'dpa'],
    ['AFP/Reuters', 'AFP, Reuters'],
    ['Von red, ORF.at/Agenturen', 'Agenturen'],
    ['Le Quai avec AFP', 'AFP'],
    ['Par Anna Holm, avec Reuters', 'Reuters'],
    ['Redacción / EFE', 'EFE'],
    ['Redazione ANSA', 'ANSA'],
    ['Anna Holm, Lusa', 'Lusa'],
    ['ANP/Redactie', 'ANP'],
    ['oprac. Anna Holm, PAP', 'PAP'],
    ['Haber Merkezi / DHA', 'DHA'],
    ['РИА Новости', 'РИА Новости'],
  ])('%s', (text, agencies) => expect(inByline(text)).toBe(agencies));

  it.each([
    'By Anna Holm, PA to the mayor',
    'Anna Holm, AP History teacher',
    'By Anna Holm, Thomson Reuters Foundation Fellow',
  ])('%s names none', (text) => expect(inByline(text)).toBeUndefined());
});

describe('on a line of its own', () => {
  it.each<[text: string, agencies: string]>([
    ['Quelle: dpa', 'dpa'],
    ['Quelle: dpa/AFP/Reuters', 'dpa, AFP, Reuters'],
    ['Quellen: dpa, AFP', 'dpa, AFP'],
    ['Quelle: red/APA', 'APA'],
    ['Quelle: hafen.de/dpa', 'dpa'],
    ['hafen.de/dpa', 'dpa'],
    ['red, APA', 'APA'],
    ['(APA, red.)', 'APA'],
    ['(red/apa)', 'apa'],
    ['(dpa)', 'dpa'],
    ['dpa', 'dpa'],
    ['SDA/sho', 'SDA'],
    ['(sda/afp)', 'sda, afp'],
    ['mit Informationen von dpa und AFP', 'dpa, AFP'],
    ['Mit Agenturen', 'Agenturen'],
    ['Text: dpa', 'dpa'],
    ['Source: AP', 'AP'],
    ['Source : AFP', 'AFP'],
    ['Sources: AP, Reuters', 'AP, Reuters'],
    ['(AP)', 'AP'],
    ['With agency inputs from PTI', 'PTI'],
    ['(With PTI inputs)', 'PTI'],
    ['(PTI)', 'PTI'],
    ['– Reuters', 'Reuters'],
    ['— AFP', 'AFP'],
    ['The Associated Press', 'The Associated Press'],
    ['(avec AFP)', 'AFP'],
    ['avec Reuters et AFP', 'Reuters, AFP'],
    ['Fuente: EFE', 'EFE'],
    ['EFE/Redacción', 'EFE'],
    ['Con información de AP y EFE', 'AP, EFE'],
    ['*Con información de Europa Press', 'Europa Press'],
    ['Com informações da Agência Brasil', 'Agência Brasil'],
    ['Com agência Lusa', 'Lusa'],
    ['(fonte: ANSA)', 'ANSA'],
    ['Bron: ANP', 'ANP'],
    ['ANP / Reuters', 'ANP, Reuters'],
    ['Źródło: PAP', 'PAP'],
    ['PAP/sho', 'PAP'],
    ['(PAP)', 'PAP'],
    ['Kaynak: AA', 'AA'],
    ['Источник: ТАСС', 'ТАСС'],
    ['المصدر: رويترز', 'رويترز'],
    ['المصدر: وكالات', 'وكالات'],
    ['رويترز', 'رويترز'],
    ['来源：新华社', '新华社'],
    ['출처: 연합뉴스', '연합뉴스'],
    ['© AFP', 'AFP'],
    ['© 2031 AFP', 'AFP'],
    ['© 2031 The Associated Press. All rights reserved.', 'The Associated Press'],
    ['Copyright 2031 Reuters', 'Reuters'],
    ['© dpa-infocom, dpa:310103-99-000000/1', 'dpa'],
    ['© Agence France-Presse', 'Agence France-Presse'],
  ])('%s', (text, agencies) => expect(atEnd(text)).toBe(agencies));

  it.each<[text: string, agencies: string]>([
    ['Quelle: dpa', 'dpa'],
    ['AFP', 'AFP'],
    ['By AFP', 'AFP'],
    ['Bron: BELGA', 'BELGA'],
    ['Agência Brasil', 'Agência Brasil'],
    ['Kaynak: Anadolu Ajansı', 'Anadolu Ajansı'],
    ['来源：新华社', '新华社'],
  ])('in the head: %s', (text, agencies) => expect(inHead(text)).toBe(agencies));

  it.each([
    'Foto: dpa',
    'Bild: AFP',
    'Photo: AP',
    'Photo by AFP via Getty Images',
    'Getty Images',
    'Quelle: Stadtwerke Marrow',
    'Quelle: Statistisches Amt',
    'Source: Company data, Reuters calculations',
    'Autor: Anna Holm',
    '(ab)',
    'red',
    'AP Photo/Ben Reed',
    'Follow AFP on social media',
    'More from Reuters',
    'AP News',
    'Reuters Graphics',
    'SPA & Wellness',
    'MAP',
    'News Agency of the Quay',
    'Press release',
    '© 2031 The Quay. All rights reserved.',
    'Text: Anna Holm',
    'TT',
    'Mit Musik von Anna Holm',
  ])('none in: %s', (text) => {
    expect(atEnd(text)).toBeUndefined();
    expect(inHead(text)).toBeUndefined();
  });
});

describe('in the last paragraph', () => {
  it.each<[text: string, agencies: string]>([
    ['Das Dach ist aus Lärche. (dpa)', 'dpa'],
    ['Das Dach ist aus Lärche. (APA/red)', 'APA'],
    ['Das Dach ist aus Lärche. (sda/apa/dpa)', 'sda, apa, dpa'],
    ['Das Dach ist aus Lärche (dpa).', 'dpa'],
    ['Das Dach ist aus Lärche. dpa', 'dpa'],
    ['Das Dach ist aus Lärche. SDA', 'SDA'],
    ['The roof is of larch. (AFP)', 'AFP'],
    ['The roof is of larch. — AFP', 'AFP'],
    ['The roof is of larch. – Reuters', 'Reuters'],
    ['The roof is of larch. PTI SHO RVK', 'PTI'],
    ['The roof is of larch. (ANI)', 'ANI'],
    ['Le toit est en mélèze. (AFP)', 'AFP'],
    ['Le toit est en mélèze. (Belga)', 'Belga'],
    ['El techo es de alerce. EFE', 'EFE'],
    ['El techo es de alerce. (I)', ''],
    ['Dach jest z modrzewia. (PAP)', 'PAP'],
    ['屋根はカラマツ材だ。（共同）', '共同'],
    ['屋根はカラマツ材だ。【時事通信】', '時事通信'],
    ['The Associated Press contributed to this report.', 'The Associated Press'],
    ['Reuters contributed to this story.', 'Reuters'],
    ['AFP and Reuters contributed to this report.', 'AFP, Reuters'],
    ['This report by The Canadian Press was first published May 3, 2031.', 'The Canadian Press'],
    ['The roof is of larch (not of fir).', ''],
    ['She works for Reuters.', ''],
    ['He told AFP.', ''],
    ['The roof was praised by the AP.', ''],
    ['This article was originally published in The Quay Review.', ''],
    ['Anna Holm contributed to this report.', ''],
  ])('%s', (text, agencies) => expect(asParagraph(text) ?? '').toBe(agencies));
});
