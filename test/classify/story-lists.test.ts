/** Lists of links that belong to the story, and lists of other stories that look like them. */
import { describe, expect, it } from 'vitest';
import { hiddenTexts, keptTexts, readHtml } from '../layout/story-page';
import { storyIn, URL_OF_STORY } from './stories';

type Case = [claim: string, html: string, texts: string[]];

const list = (items: readonly string[], tag = 'ul') =>
  `<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;
const link = (text: string, href = `/thema/${text.length}`) => `<a href="${href}">${text}</a>`;
const inShop = (text: string) => link(text, `https://shop.test/p/${text.length}`);

describe('a list of the story stays:', () =>
  it.each<Case>([
    [
      'documents with a heading, in German',
      storyIn('de', {
        middle: `<h3>Die Unterlagen im Original</h3>${list([link('Der Vertrag mit der Reederei', '/docs/vertrag.pdf'), link('Die Messung vom Januar', '/docs/messung.pdf'), link('Das Urteil', '/docs/urteil.pdf')])}`,
      }),
      ['Der Vertrag mit der Reederei', 'Die Messung vom Januar', 'Das Urteil'],
    ],
    [
      'documents of the case in a box, in Spanish',
      storyIn('es', {
        middle: `<div class="caja"><p><b>Documentos</b></p>${list([link('Informe de los ingenieros', 'https://puerto.test/a.pdf'), link('Contrato con la naviera', 'https://puerto.test/b.pdf')])}</div>`,
      }),
      ['Informe de los ingenieros', 'Contrato con la naviera'],
    ],
    [
      'results with linked clubs, in French',
      storyIn('fr', {
        middle: `<div>${list(['Valmer', 'Norbes', 'Saint-Ours'].map((club, at) => `${link(club)} – ${link('Lormont')} : ${at} – 2`))}</div>`,
      }),
      ['Valmer', 'Saint-Ours'],
    ],
    [
      'a numbered ranking of linked names, in German',
      storyIn('de', {
        middle: `<div>${list([link('Osterried'), link('Norbach an der Holle'), link('Sele'), link('Velmark')].map((name, at) => `${at + 1}. ${name} (${44 - at} Punkte)`))}</div>`,
      }),
      ['Norbach an der Holle', 'Velmark'],
    ],
    [
      'an ordered list of linked names, in Japanese',
      storyIn('ja', {
        middle: `<p>町の人が選んだ店は次の三軒だった。</p>${list([`${link('浜田製パン')}　塩バターの丸パンが人気`, `${link('港の茶屋')}　朝五時から開いている`, `${link('灯台食堂')}　いわしの定食だけを出す`], 'ol')}`,
      }),
      ['浜田製パン', '灯台食堂'],
    ],
    [
      'ingredients with shop links, in French',
      storyIn('fr', {
        middle: `<h3>Ingrédients</h3>${list([`200 g de ${inShop('farine de seigle')}`, `2 ${inShop('œufs')}`, `1 pincée de ${inShop('sel de Valmer')}`])}`,
      }),
      ['farine de seigle', 'sel de Valmer'],
    ],
    [
      'steps with links, in Arabic',
      storyIn('ar', {
        middle: list(
          [
            `املأ ${link('الاستمارة')} في مكتب الشركة`,
            `ادفع الرسم في ${link('البنك')}`,
            `انتظر ${link('الرسالة')} من الميناء`,
          ],
          'ol',
        ),
      }),
      ['الاستمارة', 'الرسالة'],
    ],
    [
      'tested products with prices, in German',
      storyIn('de', {
        middle: `<h3>Die getesteten Lampen</h3><div>${list([`${inShop('Leuchtboje 3')}: 49 Euro, hält neun Stunden`, `${inShop('Hafenlicht Mini')}: 29 Euro, wird warm`, `${inShop('Molenlampe X')}: 84 Euro, schwimmt`])}</div>`,
      }),
      ['Leuchtboje 3', 'Molenlampe X'],
    ],
    [
      'tested products as linked headings, in Spanish',
      storyIn('es', {
        middle: [
          ['1. Faro Azul', 'Es la más ligera de las tres y alumbra nueve horas sin que haya que cargarla de nuevo.'],
          [
            '2. Luz de Muelle',
            'Se calienta demasiado, pero flota, y en la prueba nadie la perdió de vista en el agua.',
          ],
          ['3. Boya Norte', 'Cuesta el doble que las otras y no dura más, aunque el estuche es de buena calidad.'],
        ]
          .map(([name = '', text = '']) => `<div class="pr"><h3>${inShop(name)}</h3><p>${text}</p></div>`)
          .join(''),
      }),
      ['Es la más ligera', 'Se calienta demasiado', 'Cuesta el doble'],
    ],
    [
      'tested products as linked headings without numbers, in Japanese',
      storyIn('ja', {
        middle: [
          ['青灯ランプ', '三つの中でいちばん軽く、充電なしで九時間ともり続けた。'],
          ['桟橋ライト', '少し熱くなりすぎるが、水に浮くので見失うことがない。'],
          ['北の浮標', '値段はほかの倍だが、明かりの長さは変わらなかった。'],
        ]
          .map(([name = '', text = '']) => `<div class="pr"><h3>${inShop(name)}</h3><p>${text}</p></div>`)
          .join(''),
      }),
      ['三つの中でいちばん軽く', '値段はほかの倍'],
    ],
  ])('%s', async (_claim, html, texts) => {
    const kept = keptTexts(await readHtml(html, URL_OF_STORY)).join('\n');
    for (const text of texts) expect(kept).toContain(text);
  }));

describe('a list of other stories goes:', () =>
  it.each<Case>([
    [
      'related stories in a box, in German',
      storyIn('de', {
        middle: `<div class="b"><h3>Mehr zum Thema</h3>${list([link('Brot wird auf den Inseln teurer', '/2026/05/brot'), link('Rat verkauft das alte Zollhaus', '/2026/05/zoll')])}</div>`,
      }),
      ['Brot wird auf den Inseln teurer', 'Rat verkauft das alte Zollhaus'],
    ],
    [
      'related stories with dates, in French',
      storyIn('fr', {
        middle: `<div class="b"><p>Lire aussi</p>${list([`${link('Le pont de Norbes ouvre enfin', '/2026/04/pont')} 3 avril`, `${link('Le phare change de gardien', '/2026/04/phare')} 2 avril`])}</div>`,
      }),
      ['Le pont de Norbes ouvre enfin', 'Le phare change de gardien'],
    ],
    [
      'numbered most read stories, in Spanish',
      storyIn('es', {
        middle: `<div class="b"><h4>Lo más leído</h4>${list([link('El puente de Norbes abre al fin', '/2026/04/puente'), link('El farero se jubila tras cuarenta años', '/2026/04/faro'), link('Vuelven las focas al estuario', '/2026/04/focas')], 'ol')}</div>`,
      }),
      ['El puente de Norbes', 'El farero se jubila', 'Vuelven las focas'],
    ],
    [
      'a teaser of another story, in Japanese',
      storyIn('ja', {
        middle: `<div class="b"><h3>${link('雪の重みで学校の屋根が落ちる', '/2026/05/yane')}</h3><p>日曜日の未明、けが人はいなかった。</p></div>`,
      }),
      ['雪の重みで学校の屋根が落ちる'],
    ],
  ])('%s', async (_claim, html, texts) => {
    const hidden = hiddenTexts(await readHtml(html, URL_OF_STORY)).join('\n');
    for (const text of texts) expect(hidden).toContain(text);
  }));
