import { describe, expect, it } from 'vitest';
import { hiddenTexts, keptTexts, readHtml } from '../layout/story-page';
import { storyIn, URL_OF_STORY } from './stories';

describe('below the last paragraph', () =>
  it.each<[claim: string, html: string, kept: string[], hidden?: string[]]>([
    [
      'a quotation stays',
      storyIn('de', { below: '<blockquote><p>Ich vermisse die Halle und brauche sie.</p></blockquote>' }),
      ['Ich vermisse die Halle'],
    ],
    [
      'rows of results stay',
      storyIn('es', {
        below:
          '<p class="lu"><b>Sele:</b> Strand; Berg, Lunde, Moe; Reve, Vik; Lien, Aas.</p><div class="tb"><div class="r"><span>1</span><span>Halden</span><span>44</span></div><div class="r"><span>2</span><span>Sele</span><span>41</span></div><div class="r"><span>3</span><span>Velmark</span><span>40</span></div></div>',
      }),
      ['Strand; Berg', 'Halden'],
    ],
    [
      'notes stay',
      storyIn('fr', {
        middle:
          '<p>Le marais couvre à présent cent hectares, selon un relevé du service des eaux.<a href="#n1">1</a></p>',
        below:
          '<section role="doc-endnotes"><h2>Notes</h2><ol><li id="n1"><p>Relevé fait à marée basse.</p></li></ol></section>',
      }),
      ['Relevé fait à marée basse.', 'Notes'],
    ],
    [
      'notes of Arabic text stay',
      storyIn('ar', {
        middle:
          '<p>وبلغت مساحة المرفأ الجديد مئة هكتار بحسب قياس أجرته إدارة المياه في شهر نيسان الماضي.<sup><a href="#fn1">١</a></sup></p>',
        below: '<div class="fn"><div id="fn1">أجري القياس عند أدنى منسوب للماء.</div></div>',
      }),
      ['أجري القياس عند أدنى'],
    ],
    [
      'other stories and everything below them are hidden',
      storyIn('de', {
        below:
          '<div><a href="/a/1">Brot wird auf den Inseln teurer</a></div><div>Alle Rechte vorbehalten, Nachdruck nur mit Genehmigung.</div>',
      }),
      [],
      ['Brot wird auf den Inseln', 'Alle Rechte vorbehalten'],
    ],
  ])('%s', async (_claim, html, kept, hidden = []) => {
    const reading = await readHtml(html, URL_OF_STORY);
    for (const text of kept) expect(keptTexts(reading).join('\n')).toContain(text);
    for (const text of hidden) expect(hiddenTexts(reading).join('\n')).toContain(text);
  }));

describe('a text about the author at the end', () =>
  it.each<[lang: Parameters<typeof storyIn>[0], name: string, note: string, isKept: boolean]>([
    ['de', 'Nora Vik', 'Nora Vik berichtet seit 2011 über die Küste und ihre Häfen.', false],
    ['es', 'Nora Vik', 'Nora Vik es periodista y vive en el puerto desde niña.', false],
    ['fr', 'Nora Vik', 'Née au port, Nora Vik écrit sur la mer depuis dix ans.', false],
    ['ar', 'سلمى نجار', 'تكتب سلمى نجار عن الساحل والموانئ منذ عشر سنوات.', false],
    ['ja', '野口みさき', '野口みさきは二〇一一年から沿岸部を取材している。', false],
    ['de', 'Nora Vik', 'Ole Vik berichtet dem Rat im Herbst noch einmal über die Kosten.', true],
    ['de', 'Nora Vik', 'Nora Vik, Ole Brandt, Ida Moe', true],
  ])('%s, %s: %s', async (lang, name, note, isKept) => {
    const html = storyIn(lang, { below: `<p>${note}</p>` }).replace(
      '</h1>',
      `</h1><div class="byline author">${name}</div><time datetime="2026-05-04">4.5.2026</time>`,
    );
    const reading = await readHtml(html, URL_OF_STORY);
    expect(keptTexts(reading).includes(note)).toBe(isKept);
  }));

describe('a link', () =>
  it.each<[claim: string, link: string, isKept: boolean]>([
    ['to the next page of the story stays', '<a href="/2026/05/x/2">Weiter auf Seite 2 »</a>', true],
    ['to the next page as a parameter stays', '<a href="/2026/05/x?page=2">Página siguiente</a>', true],
    ['to a named page stays', '<a href="/2026/05/x/seite-2">次のページへ</a>', true],
    ['to another story is hidden', '<a href="/2026/05/y/2">Weiter zum nächsten Text</a>', false],
  ])('%s', async (_claim, link, isKept) => {
    const reading = await readHtml(storyIn('de', { below: `<p class="pg">${link}</p>` }), URL_OF_STORY);
    const text = link.replace(/<[^>]+>/g, '');
    expect(keptTexts(reading).includes(text)).toBe(isKept);
  }));

const panel = (id: number, text: string, hidden = 'hidden') =>
  `<div role="tabpanel" id="p${id}" ${hidden}><p>${text}</p></div>`;

describe('a button', () =>
  it.each<[claim: string, html: string, label: string, isKept: boolean]>([
    [
      'that opens text of the story stays',
      storyIn('fr', {
        middle:
          '<button aria-controls="uf">Ce que disent les pêcheurs</button><section id="uf" hidden="until-found"><p>Les deux pêcheurs gardent depuis le premier hiver une bouteille de vase pour chaque mois.</p></section>',
      }),
      'Ce que disent les pêcheurs',
      true,
    ],
    [
      'that is the tab of a panel stays',
      storyIn('de', {
        middle: `<div class="tabs"><div role="tablist"><button role="tab">Städte</button><button role="tab">Dörfer</button></div>${panel(1, 'Die Städte bekommen 22 Millionen Kronen mehr, für neue Klassenräume und Lehrkräfte.', '')}${panel(2, 'Die Dörfer verlieren 14 Prozent, das ist für eine Schule eine Lehrkraft von dreien.')}</div>`,
      }),
      'Dörfer',
      true,
    ],
    [
      'that is a link to a script and expands the rest of the text stays',
      storyIn('es', {
        below:
          '<div style="display:none"><p>El ayuntamiento decidirá el jueves por la noche sobre el servicio gratuito de barcos.</p></div><div><a href="javascript:void 0" role="button">Mostrar más</a></div>',
      }),
      'Mostrar más',
      true,
    ],
    [
      'of the site is hidden',
      storyIn('de', { middle: '<div><button>Artikel teilen</button></div>' }),
      'Artikel teilen',
      false,
    ],
  ])('%s', async (_claim, html, label, isKept) =>
    expect(keptTexts(await readHtml(html, URL_OF_STORY)).includes(label)).toBe(isKept),
  ));
