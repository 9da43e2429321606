import { describe, expect, it } from 'vitest';
import type { Kind } from '../../lib/types';
import { credit } from './credit-of';

const HEADLINE = { text: 'Old quay reopens as a market hall', kind: 'headline' as Kind };
const TEXT = [
  { text: 'The old quay of Marrow opened as a market hall on Saturday, the council said.' },
  { text: 'The roof is of larch, and there is not a single nail in it.' },
];
const PLACES: Record<string, (text: string) => string | undefined> = {
  byline: (text) => credit([HEADLINE, { text, kind: 'byline' }, ...TEXT]),
  head: (text) => credit([HEADLINE, { text, kind: 'furniture', hidden: true }, ...TEXT]),
  end: (text) => credit([HEADLINE, ...TEXT, { text, kind: 'furniture', hidden: true }]),
  paragraph: (text) => credit([HEADLINE, ...TEXT, { text }]),
};

/** Written before the code was run. */
describe('credits in the words of many newsrooms', () => {
  it.each<[place: string, text: string, agencies: string | undefined]>([
    ['byline', 'Anna Holm with Reuters', 'Reuters'],
    ['byline', 'By AP Staff', 'AP'],
    ['byline', 'Agence France-Presse in Marrow', 'Agence France-Presse'],
    ['byline', 'By Anna Holm and Lars Vind | Associated Press', 'Associated Press'],
    ['byline', 'Anna Holm/dpa', 'dpa'],
    ['byline', 'Von dpa und Anna Holm', 'dpa'],
    ['byline', 'Par Le Quai (avec AFP et Reuters)', 'AFP, Reuters'],
    ['byline', 'Agencia EFE', 'Agencia EFE'],
    ['byline', 'Europa Press | Marrow', 'Europa Press'],
    ['byline', 'Da redação, com Estadão Conteúdo', 'Estadão Conteúdo'],
    ['byline', 'Anna Holm, Agência Brasil', 'Agência Brasil'],
    ['byline', 'Redactie/ANP', 'ANP'],
    ['byline', 'TT-AFP', 'TT-AFP'],
    ['byline', 'Anna Holm / NTB', 'NTB'],
    ['byline', 'PTI', 'PTI'],
    ['byline', 'Press Trust of India', 'Press Trust of India'],
    ['byline', 'Xinhua', 'Xinhua'],
    ['head', 'Source: Reuters', 'Reuters'],
    ['head', 'Agence France-Presse', 'Agence France-Presse'],
    ['head', '(ANSA)', 'ANSA'],
    ['head', 'Fuente: EFE', 'EFE'],
    ['head', 'Quelle: dpa-AFX', 'dpa-AFX'],
    ['end', 'Reporting by Anna Holm; Editing by Lars Vind', undefined],
    ['end', 'AFP', 'AFP'],
    ['end', 'Mit Material von AFP und dpa', 'AFP, dpa'],
    ['end', 'Mit Informationen der Deutschen Presse-Agentur', 'Deutschen Presse-Agentur'],
    ['end', 'dpa-infocom GmbH', 'dpa-infocom GmbH'],
    ['end', '(AFP/Le Quai)', 'AFP'],
    ['end', 'Avec les agences', 'agences'],
    ['end', 'Con información de Reuters y AP', 'Reuters, AP'],
    ['end', 'Com informações da Agência Lusa', 'Agência Lusa'],
    ['end', '© 2031 The Associated Press. All rights reserved.', 'The Associated Press'],
    ['end', '© Agence France-Presse', 'Agence France-Presse'],
    ['end', 'With agency inputs from Reuters', 'Reuters'],
    ['end', 'المصدر: رويترز', 'رويترز'],
    ['end', 'المصدر: وكالات', 'وكالات'],
    ['end', 'Diese Nachricht wurde von der dpa automatisch übernommen.', 'dpa'],
    ['end', 'This story was produced by Reuters.', 'Reuters'],
    ['paragraph', 'The hall will close in winter, it said. (Reuters)', 'Reuters'],
    ['paragraph', 'Die Halle schließt im Winter. (dpa/lnw)', 'dpa'],
    ['paragraph', 'Le marché ferme en hiver. (ats)', 'ats'],
    ['paragraph', 'El mercado cierra en invierno. EFE', 'EFE'],
    ['paragraph', 'Il mercato chiude in inverno. (ANSA).', 'ANSA'],
    ['paragraph', 'The Associated Press and Reuters contributed to this report.', 'The Associated Press, Reuters'],
    ['paragraph', 'Associated Press writer Anna Holm in Marrow contributed to this report.', 'Associated Press'],
    ['paragraph', 'Additional reporting by Agence France-Presse.', 'Agence France-Presse'],
    ['paragraph', 'Reuters reported that the hall will close.', undefined],
    ['end', 'Photo: Reuters', undefined],
    ['end', 'Foto: dpa', undefined],
    ['head', 'Follow Reuters on X', undefined],
  ])('%s: %s', (place, text, agencies) => expect(PLACES[place]?.(text)).toBe(agencies));
});
