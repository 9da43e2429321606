/** Boxes with background to the story: they stay wherever they are, unless their words say that they are something else. */
import { describe, expect, it } from 'vitest';
import { hiddenTexts, keptTexts, readHtml } from '../layout/story-page';
import { storyIn, URL_OF_STORY } from './stories';

type Language = Parameters<typeof storyIn>[0];

/** Heading and text of a box, by language. */
const BOXES: Record<Language, [heading: string, text: string]> = {
  de: [
    'So wird ein Kai geprüft',
    'Im Hafen von Osterried kratzen Taucher vor den Arbeiten den Bewuchs von jedem Pfahl und klopfen ihn ab. Klingt er dumpf, bohren sie einen Kern, den ein Labor binnen drei Wochen untersucht.',
  ],
  fr: [
    'Comment on inspecte un quai',
    'Les plongeurs grattent chaque pieu du quai et le frappent d’un marteau. Si le son est sourd, ils prélèvent une carotte, qu’un laboratoire examine en trois semaines.',
  ],
  es: [
    'Cómo se revisa un muelle',
    'Los buzos limpian cada pilote del muelle y lo golpean con un martillo. Si suena sordo, sacan una muestra que un laboratorio examina en tres semanas.',
  ],
  ar: [
    'كيف يُفحص الرصيف',
    'ينظف الغواصون كل عمود من أعمدة الرصيف ويطرقونه بمطرقة، فإذا كان الصوت مكتوما أخذوا منه عينة يفحصها مختبر في ثلاثة أسابيع.',
  ],
  ja: [
    '岸壁の調べ方',
    '東浜の港では、岸壁の修理の前に潜水士が杭を一本ずつ磨き、金づちでたたいて音を聞く。鈍い音がすれば芯を抜き取り、研究所が三週間かけて調べる。',
  ],
};

const FORMS: Record<string, (heading: string, text: string) => string> = {
  'an aside': (heading, text) => `<aside class="infobox"><h3>${heading}</h3><p>${text}</p></aside>`,
  'a section with a header': (heading, text) =>
    `<section class="factbox"><header><h2>${heading}</h2></header><p>${text}</p></section>`,
  'paragraphs, the first in bold': (heading, text) =>
    `<div class="c-box"><p><strong>${heading}</strong></p><p>${text}</p></div>`,
  'plain boxes': (heading, text) =>
    `<div class="right"><div class="title">${heading}</div><div class="text">${text}</div></div>`,
  'open details': (heading, text) => `<details open><summary>${heading}</summary><p>${text}</p></details>`,
};
const PLACES = ['afterFirst', 'middle', 'atEnd'] as const;

const CASES = Object.entries(BOXES).flatMap(([lang, box]) =>
  Object.entries(FORMS).flatMap(([form, build]) =>
    PLACES.map((place) => [lang as Language, form, place, build(...box), box] as const),
  ),
);

describe('a box with background stays:', () =>
  it.each(CASES)('%s, %s, %s', async (lang, _, place, box, texts) => {
    const kept = keptTexts(await readHtml(storyIn(lang, { [place]: box }), URL_OF_STORY));
    expect(kept).toEqual(expect.arrayContaining([...texts]));
    // The headline, five paragraphs, and the box.
    expect(kept.length).toBeGreaterThanOrEqual(8);
  }));

describe('a box at the end goes:', () =>
  it.each<[claim: string, lang: Language, box: string, text: string]>([
    [
      'about the author, in German',
      'de',
      '<aside><h4>Zur Person</h4><p>Nora Vik schreibt seit 2011 über Kommunalpolitik und Gerichte und lebt mit zwei Katzen in Velmark.</p></aside>',
      'Nora Vik schreibt',
    ],
    [
      'a newsletter, in French',
      'fr',
      '<div class="box"><p><b>La lettre du port</b></p><p>Chaque vendredi, recevez dans votre boîte mail notre newsletter avec le meilleur de la semaine.</p></div>',
      'Chaque vendredi',
    ],
    [
      'another story, in Spanish',
      'es',
      '<aside><h3>El tejado de la escuela de Norbes se hunde bajo la nieve</h3><p>Nadie resultó herido el sábado por la noche, cuando cedieron las vigas del gimnasio. Los alumnos darán clase en la biblioteca.</p></aside>',
      'Nadie resultó herido',
    ],
  ])('%s', async (_, lang, box, text) => {
    const hidden = hiddenTexts(await readHtml(storyIn(lang, { atEnd: box }), URL_OF_STORY));
    expect(hidden.some((one) => one.startsWith(text))).toBe(true);
  }));

describe('a caption in plain boxes beside its picture stays:', () =>
  it.each<[lang: Language, caption: string]>([
    ['de', 'Der Hafen am Dienstag bei Sonnenaufgang. Foto: Nora Vik'],
    ['fr', 'Le port mardi au lever du soleil. Photo : Nora Vik'],
    ['es', 'El puerto el martes al amanecer. Crédito: Nora Vik'],
    ['ar', 'المرفأ فجر الثلاثاء. تصوير: نورا فيك'],
    ['ja', '火曜日の夜明けの東浜の港（撮影：野良ビク）'],
  ])('%s', async (lang, caption) => {
    const picture = '<img src="/h.jpg" width="800" height="450" alt="">';
    const box = `<div class="media">${picture}<div class="media-text">${caption}</div></div>`;
    const kept = keptTexts(await readHtml(storyIn(lang, { afterFirst: box }), URL_OF_STORY));
    expect(kept).toContain(caption);
  }));
