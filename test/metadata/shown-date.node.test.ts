import { expect, it } from 'vitest';
import { findShownDate } from '../../lib/metadata/shown-date';

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
  // Other calendars are rejected rather than misread.
  ['4 พฤษภาคม 2569', 'th', undefined],
  ['04/05/2569', 'th', undefined],
  ['04/05/69', 'th', undefined],
  ['۱۴۰۵/۰۲/۱۴', 'fa', undefined],
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
