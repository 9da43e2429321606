import { expect, it } from 'vitest';
import { segment } from '../../lib/document/segment';
import { look } from './look';

it.each<[claim: string, html: string, lang: string]>([
  ['the page says so', '<html lang="de"><p>Text', 'de'],
  ['in lower case, with a hyphen', '<html lang="pt_BR"><p>Text', 'pt-br'],
  ['a header may say so', '<meta http-equiv="Content-Language" content="fr, en"><p>Text', 'fr'],
  ['Open Graph may say so', '<meta property="og:locale" content="tr_TR"><p>Text', 'tr-tr'],
  ['the body may say so', '<body lang="is"><p>Text', 'is'],
  [
    'a template left unfilled says nothing',
    '<html lang="{{lang}}"><meta property="og:locale" content="de_DE"><p>Text',
    'de-de',
  ],
  ['markup is no language', "<html lang='en\"><script>'><p>Text", ''],
  ['kana tell Japanese', '<p>昨日、フェリーが港に戻りました。', 'ja'],
  ['Han alone tells Chinese', '<p>渡轮昨天返回港口。', 'zh'],
  ['Hangul tells Korean', '<p>어제 배가 항구로 돌아왔다.', 'ko'],
  ['Arabic letters tell Arabic', '<p>عاد القارب إلى الميناء.', 'ar'],
  ['Cyrillic letters tell Russian', '<p>Паром вернулся в порт.', 'ru'],
  ['Latin letters tell nothing', '<p>The ferry is back.', ''],
  ['an empty page tells nothing', '', ''],
])('%s', async (_claim, html, lang) => {
  expect(await look(`<!doctype html>${html}`, (document) => segment(document).page.lang)).toBe(lang);
});
