import { expect, it } from 'vitest';
import { segment } from '../../lib/document/segment';
import { withPage } from './with-page';

it.each<[name: string, html: string, lang: string]>([
  ['declared by the page', '<html lang="de"><p>Text', 'de'],
  ['normalized to lower case and hyphens', '<html lang="pt_BR"><p>Text', 'pt-br'],
  ['declared by http-equiv', '<meta http-equiv="Content-Language" content="fr, en"><p>Text', 'fr'],
  ['declared by Open Graph', '<meta property="og:locale" content="tr_TR"><p>Text', 'tr-tr'],
  ['declared by the body', '<body lang="is"><p>Text', 'is'],
  [
    'an unfilled template is ignored',
    '<html lang="{{lang}}"><meta property="og:locale" content="de_DE"><p>Text',
    'de-de',
  ],
  ['markup is ignored', "<html lang='en\"><script>'><p>Text", ''],
  ['kana mean Japanese', '<p>昨日、フェリーが港に戻りました。', 'ja'],
  ['Han alone means Chinese', '<p>渡轮昨天返回港口。', 'zh'],
  ['Hangul means Korean', '<p>어제 배가 항구로 돌아왔다.', 'ko'],
  ['Arabic script means Arabic', '<p>عاد القارب إلى الميناء.', 'ar'],
  ['Cyrillic script means Russian', '<p>Паром вернулся в порт.', 'ru'],
  ['Latin script means nothing', '<p>The ferry is back.', ''],
  ['an empty page has no language', '', ''],
])('%s', async (_name, html, lang) => {
  expect(await withPage(`<!doctype html>${html}`, (document) => segment(document).page.lang)).toBe(lang);
});
