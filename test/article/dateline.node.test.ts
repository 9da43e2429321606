import { describe, expect, it, test } from 'vitest';
import { datelineOf } from '../../lib/article/dateline';
import { findAgencies, isAgencyList } from '../../lib/article/dateline/agencies';

const ENGLISH_REST = ' The old quay has opened as a market hall, the council said.';
const REST: Record<string, string> = {
  ja: '港の市場が開いた。',
  zh: '记者从港口获悉，市场开放。',
  ko: '시장이 문을 열었다.',
};

/** Returns the dateline of a text as "place / place | date | agency". */
const summarize = (text: string, lang = 'en') => {
  const found = datelineOf([text], lang);
  return found && [found.places.join(' / '), found.date ?? '', found.agency ?? ''].join(' | ');
};

describe('datelines', () => {
  it.each<[opening: string, parts: string, lang?: string]>([
    ['MARROW (AP) —', 'MARROW |  | AP'],
    ['MARROW BAY, Ore. (AP) —', 'MARROW BAY, Ore. |  | AP'],
    ['MARROW, Nov. 19 (UPI) —', 'MARROW | Nov. 19 | UPI'],
    ['MARROW, N.H., April 1 (UPI) —', 'MARROW, N.H. | April 1 | UPI'],
    ['Marrow City (AFP) –', 'Marrow City |  | AFP'],
    ['Aug 27 (Reuters) -', ' | Aug 27 | Reuters'],
    ['MARROW/THE POINT —', 'MARROW / THE POINT |  | '],
    ['MARROW, N.C.—', 'MARROW, N.C. |  | '],
    ['MARROW ―', 'MARROW |  | '],
    ['MARROW --', 'MARROW |  | '],
    ['NEW DELHI:', 'NEW DELHI |  | '],
    ['Kiel (dpo) -', 'Kiel |  | dpo', 'de'],
    ['Berlin (dpa).', 'Berlin |  | dpa', 'de'],
    ['München/London –', 'München / London |  | ', 'de'],
    ['Neuss ·', 'Neuss |  | ', 'de'],
    ['Nendeln, 27.6.2025 –', 'Nendeln | 27.6.2025 | ', 'de'],
    ['DALLA NOSTRA CORRISPONDENTE NEW YORK -', 'NEW YORK |  | ', 'it'],
    ['МОСКВА, 24 апреля. /ТАСС/.', 'МОСКВА | 24 апреля | ТАСС', 'ru'],
    ['القاهرة (رويترز) -', 'القاهرة |  | رويترز', 'ar'],
    ['【ソウル＝共同】', 'ソウル |  | 共同', 'ja'],
    ['【帆浦＝佐久間真由】', '帆浦 |  | ', 'ja'],
    ['新华社北京4月24日电', '北京 | 4月24日 | 新华社', 'zh'],
    ['(서울=연합뉴스)', '서울 |  | 연합뉴스', 'ko'],
  ])('%s', (opening, parts, lang = 'en') =>
    expect(summarize(opening + (REST[lang] ?? ENGLISH_REST), lang)).toBe(parts),
  );

  test('below a line about the reporter', () => {
    expect(datelineOf(['Signe Holm reports.', `MARROW —${ENGLISH_REST}`])?.places).toEqual(['MARROW']);
  });
});

describe('texts without a dateline', () => {
  it.each<[opening: string, lang?: string]>([
    ['EXCLUSIVE:'],
    ['BREAKING —'],
    ['BYLINE: Signe Holm'],
    ['BOOM:'],
    ['AFL-CIO leaders met.'],
    ['ELBAEK--Signe. Beloved mother.'],
    ['The quay – the oldest of the coast – has opened.'],
    ['Marrow (population 4,000) is small.'],
    ['Holm (Greens) is against it.'],
    ['WERBUNG'],
    ['Das Wasser – es steigt.', 'de'],
  ])('%s', (opening, lang) => expect(summarize(opening + ENGLISH_REST, lang)).toBeNull());

  test('speakers of a transcript', () => {
    expect(datelineOf(['PARIS: I never said that.', 'LONDON: You did.', 'PARIS: Did not.'])).toBeNull();
  });

  test('no text', () => {
    expect(datelineOf([])).toBeNull();
    expect(datelineOf(['', ' '])).toBeNull();
  });
});

test('agencies are found as whole words, as written', () => {
  expect(findAgencies('Par Le Courrier et AFP')).toEqual(['AFP']);
  expect(findAgencies('(Quelle: APA/sda/dpa)')).toEqual(['APA', 'sda', 'dpa']);
  expect(findAgencies('Anadolu Ajansı AA')).toEqual(['Anadolu Ajansı']);
  expect(findAgencies('AA Share Text size')).toEqual([]);
  expect(findAgencies('APPLE and CAPAB')).toEqual([]);
  expect(isAgencyList('Reuters, AP')).toBe(true);
  expect(isAgencyList('Reuters, Signe Holm')).toBe(false);
});
