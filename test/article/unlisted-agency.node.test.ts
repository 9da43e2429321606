import { expect, it } from 'vitest';
import { findUnlistedAgency } from '../../lib/article/unlisted-agency';

it.each<[byline: string, agency: string | undefined, text?: string, site?: string]>([
  ['By NPA', 'NPA'],
  ['Von NPA', 'NPA'],
  ['Por LUNA', 'LUNA'],
  ['By NPA | 3 May 2031', 'NPA'],
  ['By KOR', 'KOR'],
  ['By NPA and Signe Holm', undefined],
  ['By Signe Holm, NPA', 'NPA', 'The quay reopened, the news agency NPA reports.'],
  ['By Signe Holm / NPA', 'NPA', 'The quay reopened, according to the NPA news agency.'],
  ['By Signe Holm, NPA', undefined, 'The quay reopened, NPA members said.'],
  ['By NP', undefined],
  ['By NP', 'NP', 'Die Nachrichtenagentur NP meldet das.'],
  ['NPA', undefined],
  ['NPA', 'NPA', 'The presidents at the Lakeside Palace on Monday. (Pavel Ister/NPA)'],
  ['NPA', 'NPA', 'Das neue Ufer am Morgen. Foto: NPA'],
  ['NPA | 3 May 2031', 'NPA', 'Le quai rouvert, mardi. © NPA'],
  ['NPA', undefined, 'Members of the XYZ/NPA alliance met on the quay.'],
  ['Signe Holm', undefined, 'The quay in March. (Pavel Ister/NPA)'],
  ['By Nora Paula Abel (NPA)', undefined],
  ['By Signe Holm, MD', undefined],
  ['By STAFF', undefined],
  ['By NPA', undefined, '', 'Northern Port Advertiser'],
  ['By NPA', undefined, '', 'NPA News'],
  ['By Npa', undefined],
  ['By NPAQUAY', undefined],
  ['Agencia LUNA', undefined],
])('%s → %s', (byline, agency, text = '', site = '') => {
  expect(findUnlistedAgency(byline, [text], site)).toBe(agency);
});
