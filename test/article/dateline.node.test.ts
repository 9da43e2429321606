import { describe, expect, it, test } from 'vitest';
import { datelineOf } from '../../lib/article/dateline';
import { agenciesIn, areAgencies } from '../../lib/article/dateline/agencies';
import { dayOf, doubtsOf } from '../../lib/metadata/doubts';

const rest = ' The old quay has opened as a market hall, the council said.';
const REST: Record<string, string> = {
  ja: '港の市場が開いた。',
  zh: '记者从港口获悉，市场开放。',
  ko: '시장이 문을 열었다.',
};

/** "place / place | date | agency" */
const read = (text: string, lang = 'en') => {
  const found = datelineOf([text], lang);
  return found && [found.places.join(' / '), found.date ?? '', found.agency ?? ''].join(' | ');
};

describe('a dateline is read in every form', () => {
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
  ])('%s', (opening, parts, lang = 'en') => expect(read(opening + (REST[lang] ?? rest), lang)).toBe(parts));

  test('below a line about the reporter', () => {
    expect(datelineOf(['Signe Holm reports.', `MARROW —${rest}`])?.places).toEqual(['MARROW']);
  });
});

describe('what only looks like one is none', () => {
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
  ])('%s', (opening, lang) => expect(read(opening + rest, lang)).toBeNull());

  test('speakers of a transcript', () => {
    expect(datelineOf(['PARIS: I never said that.', 'LONDON: You did.', 'PARIS: Did not.'])).toBeNull();
  });

  test('nothing at all', () => {
    expect(datelineOf([])).toBeNull();
    expect(datelineOf(['', ' '])).toBeNull();
  });
});

test('agencies are told by whole words, in the form in which they stand', () => {
  expect(agenciesIn('Par Le Courrier et AFP')).toEqual(['AFP']);
  expect(agenciesIn('(Quelle: APA/sda/dpa)')).toEqual(['APA', 'sda', 'dpa']);
  expect(agenciesIn('Anadolu Ajansı AA')).toEqual(['Anadolu Ajansı']);
  expect(agenciesIn('AA Share Text size')).toEqual([]);
  expect(agenciesIn('APPLE and CAPAB')).toEqual([]);
  expect(areAgencies('Reuters, AP')).toBe(true);
  expect(areAgencies('Reuters, Signe Holm')).toBe(false);
});

test('a date without a year is understood by the day on which the story was published', () => {
  expect(dayOf('Nov. 19', '2026-11-20T08:00:00Z', 'en')).toBe('2026-11-19');
  expect(dayOf('Dec 29', '2027-01-02', 'en')).toBe('2026-12-29');
  expect(dayOf('4月24日', '2026-04-25', 'zh')).toBe('2026-04-24');
  expect(dayOf('27.6.2025', undefined, 'de')).toBe('2025-06-27');
  expect(dayOf('Nov. 19', undefined, 'en')).toBeUndefined();
});

describe('doubts', () => {
  const doubts = (shown: string[], published?: string, modified?: string, dated?: string) =>
    doubtsOf({ shown, published, modified, dated, lang: 'en' }).map(
      ({ about, shown, said }) => `${about}: ${shown} / ${said.slice(0, 10)}`,
    );
  test('the page shows another year than its data', () => {
    expect(doubts(['November 25, 2026'], '2019-03-01T10:00:00Z')).toEqual(['published: 2026-11-25 / 2019-03-01']);
  });
  test('no doubt: a night, a change, a line without a date, data that say nothing', () => {
    expect(doubts(['November 25, 2026'], '2026-11-24T23:30:00Z')).toEqual([]);
    expect(doubts(['Updated: November 25, 2026'], '2019-03-01', '2026-11-25T09:00:00Z')).toEqual([]);
    expect(doubts(['Published March 1, 2019 | Updated November 25, 2026'], '2019-03-01')).toEqual([]);
    expect(doubts(['5 minutes ago'], '2019-03-01')).toEqual([]);
    expect(doubts(['November 25, 2026'])).toEqual([]);
  });
  test('the text is dated long before', () => {
    expect(doubts([], '2026-11-25', undefined, '2026-08-27')).toEqual(['dateline: 2026-08-27 / 2026-11-25']);
  });
});
