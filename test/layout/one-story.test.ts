import { describe, expect, it } from 'vitest';
import { headingNumber } from '../../lib/layout/numbered-heading';
import {
  asParagraphs,
  keptTexts,
  OTHER_TEXTS,
  OTHER_TITLE,
  readHtml,
  STORY_TEXTS,
  storyPage,
  TITLE,
} from './story-page';

it.each<[text: string, number: number | null]>([
  ['3. Tools', 3],
  ['Step 12: Cut it', 12],
  ['Schritt 4 – Leimen', 4],
  ['Étape 2 : Poncer', 2],
  ['#7) Fabric', 7],
  ['Paso 5', 5],
  ['2031 budget passes', null],
  ['12 dead after storm', null],
])('the number of %j is %s', (text, number) => expect(headingNumber(text)).toBe(number));

const STEPS: [lang: string, title: string, label: string, steps: [heading: string, texts: string[]][]][] = [
  [
    'en',
    'How to build a bench from old oak',
    'Step',
    [
      [
        'Buy the timber',
        [
          'Look for boards without knots and let them rest in the cellar for a fortnight before you touch them.',
          'Cheap pallets bend within a single winter, and no varnish will ever hide the holes of their nails.',
        ],
      ],
      [
        'Sharpen the saw',
        [
          'A dull blade tears the fibres, so file each tooth twice and wipe the dust away with a drop of oil.',
          'Gloves belong on both hands, glasses on the nose, and children behind the closed door of the shed.',
        ],
      ],
      [
        'Glue the joints',
        [
          'Spread it thinly with a brush, press both halves together and clamp them until the following evening.',
          'What swells out at the edges comes off most easily after twenty minutes, with a damp piece of cloth.',
        ],
      ],
    ],
  ],
  [
    'de',
    'So wird aus alter Eiche eine Bank',
    'Schritt',
    [
      [
        'Holz kaufen',
        [
          'Astfreie Bretter sollten zwei Wochen lang im Keller ruhen, bevor sie jemand bearbeitet.',
          'Billige Paletten verziehen sich im ersten Winter, und kein Lack verdeckt die Löcher ihrer Nägel.',
        ],
      ],
      [
        'Säge schärfen',
        [
          'Ein stumpfes Blatt reißt die Fasern aus, deshalb wird jeder Zahn zweimal gefeilt und geölt.',
          'Handschuhe gehören an beide Hände, die Brille auf die Nase und Kinder vor die Tür der Werkstatt.',
        ],
      ],
      [
        'Leimen',
        [
          'Der Leim wird dünn mit dem Pinsel verteilt, dann bleiben die Zwingen bis zum nächsten Abend dran.',
          'Was an den Kanten austritt, lässt sich nach zwanzig Minuten mit einem feuchten Tuch abwischen.',
        ],
      ],
    ],
  ],
];

describe('numbered sections on different topics', () => {
  it.each(STEPS)('are parts of one story (%s)', async (lang, title, label, steps) => {
    const sections = steps.map(
      ([heading, texts], at) =>
        `<section class="step"><h2>${label} ${at + 1}: ${heading}</h2>${asParagraphs(texts)}</section>`,
    );
    const own = `<section class="step"><h2>${title}</h2>${asParagraphs(STORY_TEXTS.slice(0, 2))}</section>`;
    const html = `<!doctype html><html lang="${lang}"><title>${title}</title><body><main>${own}${sections.join('')}</main></body></html>`;
    const kept = keptTexts(await readHtml(html));
    for (const [, texts] of steps) expect(kept).toEqual(expect.arrayContaining(texts));
  });
});

/** Layouts of numbered sections with a picture above or below the number. */
const LAYOUTS: [layout: string, (heading: string, texts: string, at: number) => string][] = [
  [
    'figure above the heading',
    (heading, texts, at) =>
      `<figure><img src="/img/${at}.jpg" alt=""><figcaption>${heading.replace(/^[^:–]*[:–] /, '')} | © 2029 R. Lund</figcaption></figure><h3>${heading}</h3>${texts}`,
  ],
  [
    'box with picture and heading',
    (heading, texts, at) =>
      `<div class="item"><div class="pic"><img src="/img/${at}.jpg" alt=""></div><div class="txt"><h6>${heading}</h6>${texts}</div></div>`,
  ],
  ['bold line', (heading, texts) => `<p><b>${heading}</b></p>${texts}`],
];

describe('the first numbered section, on another topic than the introduction', () => {
  const cases = LAYOUTS.flatMap(([layout, section]) =>
    STEPS.map(([lang, title, label, steps]): [string, string, string, string, string[]] => {
      const parts = steps.map(([heading, texts], at) =>
        section(`${label} ${at + 1}: ${heading}`, asParagraphs(texts), at),
      );
      return [layout, lang, title, parts.join(''), steps.flatMap(([, texts]) => texts)];
    }),
  );
  it.each(cases)('is part of the story (%s, %s)', async (_layout, lang, title, sections, texts) => {
    const html = storyPage({
      lang,
      head: `<title>${title}</title>`,
      above: `<h1>${title}</h1>`,
      text: asParagraphs(STORY_TEXTS) + sections,
    });
    expect(keptTexts(await readHtml(html))).toEqual(expect.arrayContaining(texts));
  });
});

describe('a story with several parts', () => {
  const inset = `<h2>${OTHER_TITLE}</h2>${asParagraphs(OTHER_TEXTS.slice(0, 3))}`;
  const more = [
    'The ferry carried ninety people on board on its first morning, and the line said that the harbour of Eastmere was crowded.',
    'Repairs of the old quay and its northern end cost the council a loan; the line will pay the fee for every landing, Ida Holm said.',
    'When the light on the breakwater is mended and the pilots have been trained, the second ship is to sail from the quay in spring.',
    'The council had hoped that works on the quay would end in winter, before the storm took the breakwater and the light on it.',
  ];

  it('keeps the text between its parts', async () => {
    const kept = keptTexts(
      await readHtml(storyPage({ text: `${asParagraphs(STORY_TEXTS)}${inset}<h2>Spring</h2>${asParagraphs(more)}` })),
    );
    expect(kept).toEqual(expect.arrayContaining([...STORY_TEXTS, ...OTHER_TEXTS.slice(0, 3), ...more]));
  });

  it('ends at an article that is appended to it', async () => {
    const kept = keptTexts(
      await readHtml(
        storyPage({
          text: asParagraphs([...STORY_TEXTS, ...more]),
          below: `<h2>${OTHER_TITLE}</h2>${asParagraphs(OTHER_TEXTS)}`,
        }),
      ),
    );
    expect(kept).toEqual([TITLE, ...STORY_TEXTS, ...more]);
  });
});
