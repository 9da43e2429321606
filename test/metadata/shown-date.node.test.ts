import { expect, it } from 'vitest';
import { findShownDate, readShownDates, type ShownDates } from '../../lib/metadata/shown-date';

it.each<[text: string, lang: string, date: string | undefined]>([
  ['2026-05-04T07:30:00+02:00', 'en', '2026-05-04T07:30:00+02:00'],
  ['2026-05-04', 'en', '2026-05-04'],
  ['Published May 4, 2026 at 7:30 am', 'en', '2026-05-04'],
  ['Mon 4 May 2026 07.30 BST', 'en', '2026-05-04'],
  ['4th May 2026', 'en', '2026-05-04'],
  ['Sept. 3rd, 2026', 'en', '2026-09-03'],
  ['4. Mai 2026, 10:30 Uhr', 'de', '2026-05-04'],
  ['Stand: 04.05.2026, 10:30 Uhr', 'de', '2026-05-04'],
  ['4. Jänner 2026', 'de', '2026-01-04'],
  ['Publié le 1er août 2026 à 7h30', 'fr', '2026-08-01'],
  ['4 févr. 2026', 'fr', '2026-02-04'],
  ['4 de mayo de 2026', 'es', '2026-05-04'],
  ['4 de septiembre del 2026', 'es', '2026-09-04'],
  ['4 dic 2026', 'es', '2026-12-04'],
  ['1º de outubro de 2026', 'pt', '2026-10-01'],
  ['4 maggio 2026', 'it', '2026-05-04'],
  ['4 ott 2026', 'it', '2026-10-04'],
  ['4 mei 2026', 'nl', '2026-05-04'],
  ['4 mrt. 2026', 'nl', '2026-03-04'],
  ['4 maj 2026', 'sv', '2026-05-04'],
  ['4 augusti 2026', 'sv', '2026-08-04'],
  ['4. marts 2026', 'da', '2026-03-04'],
  ['4. desember 2026', 'no', '2026-12-04'],
  ['4. toukokuuta 2026', 'fi', '2026-05-04'],
  ['4. maí 2026', 'is', '2026-05-04'],
  ['4 maja 2026', 'pl', '2026-05-04'],
  ['4. května 2026', 'cs', '2026-05-04'],
  ['4. 5. 2026', 'cs', '2026-05-04'],
  ['4. októbra 2026', 'sk', '2026-10-04'],
  ['2026. május 4.', 'hu', '2026-05-04'],
  ['4 octombrie 2026', 'ro', '2026-10-04'],
  ['4 Ağustos 2026', 'tr', '2026-08-04'],
  ['4 Mayıs 2026 07:30', 'tr', '2026-05-04'],
  ['4 Μαΐου 2026', 'el', '2026-05-04'],
  ['4 мая 2026, 07:30', 'ru', '2026-05-04'],
  ['4 травня 2026', 'uk', '2026-05-04'],
  ['٤ مايو ٢٠٢٦', 'ar', '2026-05-04'],
  ['4 مايو/أيار 2026', 'ar', '2026-05-04'],
  ['4 मई 2026', 'hi', '2026-05-04'],
  ['4 Agustus 2026', 'id', '2026-08-04'],
  ['2026年5月4日 7時30分', 'ja', '2026-05-04'],
  ['２０２６年５月４日', 'ja', '2026-05-04'],
  ['2026年05月04日', 'zh', '2026-05-04'],
  ['2026. 5. 4. 오전 7:30', 'ko', '2026-05-04'],
  ['2026년 5월 4일', 'ko', '2026-05-04'],
  ['2026/05/04', 'ja', '2026-05-04'],
  ['03/04/2026', 'en-us', '2026-03-04'],
  ['03/04/2026', 'en-gb', '2026-04-03'],
  ['03/25/2026', 'en', '2026-03-25'],
  ['25/03/2026', 'en-us', '2026-03-25'],
  ['04.05.26', 'de', '2026-05-04'],
  ['03/04/2026', 'en-ph', '2026-03-04'],
  ['Thứ hai, 4/5/2026, 19:25 (GMT+7)', 'vi', '2026-05-04'],
  ['ngày 4 tháng 5 năm 2026', 'vi', '2026-05-04'],
  ['4. listopada 2026.', 'hr', '2026-10-04'],
  ['4 listopada 2026', 'pl', '2026-11-04'],
  ['4 октомври 2026', 'bg', '2026-10-04'],
  ['4 de maig de 2026', 'ca', '2026-05-04'],
  ['4 พฤษภาคม 2569', 'th', '2026-05-04'],
  ['4 พ.ค. พ.ศ. 2569', 'th', '2026-05-04'],
  ['04/05/2569', 'th', '2026-05-04'],
  ['۱۴۰۵/۰۲/۱۴', 'fa', '2026-05-04'],
  ['۱۴ اردیبهشت ۱۴۰۵', 'fa', '2026-05-04'],
  ['29 اسفند 1404', 'fa', '2026-03-20'],
  ['令和8年5月4日', 'ja', '2026-05-04'],
  ['平成元年5月4日', 'ja', '1989-05-04'],
  ['民國115年5月4日', 'zh-tw', '2026-05-04'],
  ['৪ মে ২০২৬', 'bn', '2026-05-04'],
  ['4 مئی 2026', 'ur', '2026-05-04'],
  // What cannot be converted is rejected rather than misread.
  ['04/05/69', 'th', undefined],
  ['२०८३ वैशाख २१', 'ne', undefined],
  ['17 رمضان 1447', 'ar', undefined],
  ['17 رمضان 1447 هـ الموافق 6 مارس 2026', 'ar', '2026-03-06'],
  ['Updated 5 May 2026, published 4 May 2026', 'en', '2026-05-04'],
  ['Publisert 4. mai 2026 - Sist oppdatert 5. mai 2026', 'no', '2026-05-04'],
  ['3 days ago', 'en', undefined],
  ['vor 3 Tagen', 'de', undefined],
  ['44 May 2026', 'en', undefined],
  ['99/99/2026', 'en', undefined],
  ['10 minutes ago', 'en', undefined],
  ['', 'en', undefined],
])('findShownDate reads "%s" (%s) as %s', (text, lang, date) => expect(findShownDate([text], lang)).toBe(date));

it('the first line with a date counts', () => {
  expect(findShownDate(['Monday', 'Updated 7:30', '4 May 2026', '5 May 2026'], 'en')).toBe('2026-05-04');
  expect(findShownDate([], 'en')).toBeUndefined();
});

it('a modification date counts only if no other is shown', () => {
  expect(findShownDate(['Updated: 5 May 2026', '4 May 2026'], 'en')).toBe('2026-05-04');
  expect(findShownDate(['Aktualisiert am 05.05.2026', 'Veröffentlicht: 04.05.2026'], 'de')).toBe('2026-05-04');
  expect(findShownDate(['Güncelleme: 05.05.2026'], 'tr')).toBe('2026-05-05');
});

it('a numeric date in the future is read the other way round', () => {
  const year = new Date().getFullYear();
  expect(findShownDate([`09/01/${year}`], 'en-us')).toBe(
    Date.parse(`${year}-09-01`) > Date.now() + 2 * 86_400_000 ? `${year}-01-09` : `${year}-09-01`,
  );
});

it.each<[text: string, lang: string, dates: ShownDates]>([
  [
    '20/05/2026 01:57 | Updated 20/05/2026 19:20',
    'en',
    { published: '2026-05-20T01:57', modified: '2026-05-20T19:20' },
  ],
  [
    'Updated 5 May 2026, 7.30pm. First published 4 May 2026',
    'en',
    { published: '2026-05-04', modified: '2026-05-05T19:30' },
  ],
  [
    'Stand: 04.05.2026, 10:30 Uhr – Aktualisiert: 05.05.2026, 11 Uhr',
    'de',
    { published: '2026-05-04T10:30', modified: '2026-05-05' },
  ],
  [
    'Publié le 4 mai 2026 à 7h30, mis à jour le 5 mai 2026 à 8h',
    'fr',
    { published: '2026-05-04T07:30', modified: '2026-05-05' },
  ],
  [
    'Actualizado 5 may. 2026 - 10:15 h · Publicado 4 may. 2026',
    'es',
    { published: '2026-05-04', modified: '2026-05-05T10:15' },
  ],
  [
    '4 de maio de 2026 às 07:30 | Atualizado em 5 de maio de 2026',
    'pt',
    { published: '2026-05-04T07:30', modified: '2026-05-05' },
  ],
  [
    '4 maggio 2026 (modifica il 5 maggio 2026 | 10:30)',
    'it',
    { published: '2026-05-04', modified: '2026-05-05T10:30' },
  ],
  [
    'Gepubliceerd op 4 mei 2026 om 07:30 Bijgewerkt op 5 mei 2026',
    'nl',
    { published: '2026-05-04T07:30', modified: '2026-05-05' },
  ],
  ['4 maja 2026, 07:30; aktualizacja: 5 maja 2026', 'pl', { published: '2026-05-04T07:30', modified: '2026-05-05' }],
  [
    'Yayınlanma: 04.05.2026 07:30 Güncelleme: 05.05.2026 08:00',
    'tr',
    { published: '2026-05-04T07:30', modified: '2026-05-05T08:00' },
  ],
  [
    'Опубликовано 4 мая 2026, 07:30. Обновлено 5 мая 2026, 08:00',
    'ru',
    { published: '2026-05-04T07:30', modified: '2026-05-05T08:00' },
  ],
  ['نشر في 4 مايو 2026 آخر تحديث 5 مايو 2026', 'ar', { published: '2026-05-04', modified: '2026-05-05' }],
  [
    '2026年5月4日 7時30分 公開 2026年5月5日 8時00分 更新',
    'ja',
    { published: '2026-05-04T07:30', modified: '2026-05-05T08:00' },
  ],
  ['发布时间：2026-05-04 07:30 更新：2026-05-05', 'zh', { published: '2026-05-04T07:30', modified: '2026-05-05' }],
  [
    '입력 2026.05.04. 오후 7:30 수정 2026.05.05. 오전 8:00',
    'ko',
    { published: '2026-05-04T19:30', modified: '2026-05-05T08:00' },
  ],
  ['Updated 12:05 a.m. EDT', 'en', {}],
  ['2083-01-21', 'ne', {}],
  ['Updated 5 May 2026', 'en', { modified: '2026-05-05' }],
])('readShownDates reads “%s” (%s)', (text, lang, dates) => expect(readShownDates([{ text }], lang)).toEqual(dates));

it.each<[text: string, datetime: string, dates: ShownDates]>([
  ['3 hours ago', '2026-05-04T07:30:00Z', { published: '2026-05-04T07:30:00Z' }],
  ['Updated 3 hours ago', '2026-05-04T07:30:00Z', { modified: '2026-05-04T07:30:00Z' }],
  ['vor 3 Stunden aktualisiert', '2026-05-04T07:30:00Z', { modified: '2026-05-04T07:30:00Z' }],
  ['4 May 2026', '2026-05-04T07:30:00Z', { published: '2026-05-04T07:30:00Z' }],
  [
    '4 May 2026 07:30 | Updated 5 May 2026 08:00',
    '2026-05-05T08:00:10+02:00',
    { published: '2026-05-04T07:30', modified: '2026-05-05T08:00:10+02:00' },
  ],
])('“%s” with datetime %s', (text, datetime, dates) =>
  expect(readShownDates([{ text, datetime }], 'en')).toEqual(dates),
);
