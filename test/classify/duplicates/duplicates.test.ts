import { describe, expect, it } from 'vitest';
import { asParagraphs, keptTexts, readHtml, STORY_TEXTS, storyPage, TITLE, verdictFor } from '../../layout/story-page';

const CAPTION = 'The ferry at the quay of Eastmere on Tuesday morning, before it left';
const figure = (alt: string, caption: string) =>
  `<figure><img src="/f.jpg" alt="${alt}"><figcaption>${caption}</figcaption></figure>`;
const middle = (html: string) =>
  storyPage({ text: asParagraphs(STORY_TEXTS.slice(0, 2)) + html + asParagraphs(STORY_TEXTS.slice(2)) });
const keptBesidesStory = async (html: string) =>
  keptTexts(await readHtml(html)).filter((text) => text && !STORY_TEXTS.includes(text) && text !== TITLE);

describe('captions', () => {
  it.each<[claim: string, html: string, keptCaptions: string[]]>([
    ['a single caption is kept', middle(figure('A ferry', CAPTION)), [CAPTION]],
    [
      'the longer of two is kept',
      middle(`${figure('A', CAPTION)}<p>${CAPTION}. (Photo: Jo Li)</p>`),
      [`${CAPTION}. (Photo: Jo Li)`],
    ],
    [
      'the longer of two is kept even if it comes first',
      middle(`${figure('A', `${CAPTION}. (Photo: Jo Li)`)}<p>${CAPTION}.</p>`),
      [`${CAPTION}. (Photo: Jo Li)`],
    ],
    ['of equal captions, the one in the figure is kept', middle(`${figure('A', CAPTION)}<p>${CAPTION}</p>`), [CAPTION]],
    [
      'two pictures keep their captions',
      middle(figure('A', CAPTION) + figure('B', 'The light on the breakwater was mended in the winter')),
      [CAPTION, 'The light on the breakwater was mended in the winter'],
    ],
    [
      'captions with similar beginnings are kept',
      middle(
        figure('A', 'The first morning on the quay of Eastmere') +
          figure('B', 'The second evening on the pier of Norby'),
      ),
      ['The first morning on the quay of Eastmere', 'The second evening on the pier of Norby'],
    ],
  ])('%s', async (_claim, html, keptCaptions) => expect(await keptBesidesStory(html)).toEqual(keptCaptions));
});

describe('text', () => {
  it('the second copy of the headline is hidden', async () => {
    const reading = await readHtml(storyPage({ above: `<h1>${TITLE}</h1><h2>${TITLE}</h2>` }));
    expect(keptTexts(reading).filter((text) => text === TITLE)).toHaveLength(1);
  });

  it.each(['blockquote', 'aside', 'div'])('a pull quote in a <%s> that repeats the text is hidden', async (tag) => {
    const quote = 'We stood here every day and looked at the water';
    expect(verdictFor(await readHtml(middle(`<${tag} class="pull">${quote}</${tag}>`)), quote)).toMatch(/^hide/);
  });

  it('a pull quote from two paragraphs is hidden with its credit', async () => {
    const pull = 'The quay is ours. The ship is ours. Nobody will close it again.';
    const said = [
      '“The quay is ours,” said Ida Holm, who sells bread. “The ship is ours.',
      '“Nobody will close it again,” she said.',
    ];
    const html = middle(
      `${asParagraphs(said)}${asParagraphs(STORY_TEXTS.slice(2, 3))}<aside><div>${pull}</div><div>Ida Holm</div></aside>`,
    );
    const texts = keptTexts(await readHtml(html));
    expect(texts).not.toContain(pull);
    expect(texts).toEqual(expect.arrayContaining(said));
  });

  it('a quotation that the text does not contain is kept', async () => {
    const quote = '“No ship, no shop: so simple was that,” the baker’s brother told us later.';
    expect(verdictFor(await readHtml(middle(`<blockquote>${quote}</blockquote>`)), quote)).toBe('keep quote');
  });

  it('a repeated paragraph is hidden', async () => {
    const reading = await readHtml(storyPage({ text: asParagraphs([...STORY_TEXTS, STORY_TEXTS[1] ?? '']) }));
    expect(keptTexts(reading)).toEqual([TITLE, ...STORY_TEXTS]);
  });

  it('a short refrain is kept every time', async () => {
    const refrain = 'And still no ship came home.';
    const reading = await readHtml(storyPage({ text: asParagraphs(STORY_TEXTS.flatMap((text) => [text, refrain])) }));
    expect(keptTexts(reading).filter((text) => text === refrain)).toHaveLength(STORY_TEXTS.length);
  });

  it('repeated questions in an interview are kept', async () => {
    const reading = await readHtml(
      storyPage({ text: STORY_TEXTS.map((text) => `<p><b>And what happened then?</b></p><p>${text}</p>`).join('') }),
    );
    expect(keptTexts(reading).filter((text) => text === 'And what happened then?')).toHaveLength(STORY_TEXTS.length);
  });

  it('the name under two quotations is kept twice', async () => {
    const name = '— The harbour board of Eastmere (@eastmereboard) May 9, 2026';
    const post = (text: string) => `<blockquote><p>${text}</p><p>${name}</p></blockquote>`;
    const reading = await readHtml(
      middle(post('The quay is open again, and so is the ferry line.') + post('Thank you all for so many kind words.')),
    );
    expect(keptTexts(reading).filter((text) => text === name)).toHaveLength(2);
  });

  it('an equal item of two different lists is kept in both', async () => {
    const shared = 'Carries ninety people and twelve cars at once';
    const list = (...items: string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
    const ships =
      `<h2>The Ida</h2>${list('Built in 1998 in a yard at Norby', shared, 'Sails three times a day')}` +
      `<h2>The Marta</h2>${list('Built in 2024 by a firm in the south', shared, 'Is to sail from the spring on')}`;
    expect(keptTexts(await readHtml(middle(ships))).filter((text) => text === shared)).toHaveLength(2);
  });

  it.each([
    [
      'en',
      'Week',
      'Warm up: ten minutes of easy rowing along the quay',
      'Cool down: ten minutes of walking and stretching',
    ],
    [
      'de',
      'Woche',
      'Aufwärmen: zehn Minuten lockeres Rudern am Kai',
      'Ausklang: zehn Minuten Gehen und Dehnen am Ufer',
    ],
    [
      'es',
      'Semana',
      'Calentar: diez minutos de remo suave junto al muelle',
      'Enfriar: diez minutos de paseo y estiramientos',
    ],
  ])('items and headings that occur in three lists are kept in all of them (%s)', async (lang, week, first, last) => {
    const plan = STORY_TEXTS.slice(0, 4)
      .map(
        (text, at) =>
          `<h3>${week} ${at + 1}</h3><h4>${first.slice(0, 40)}</h4><ul><li>${first}</li><li>${last}</li></ul><p>${text}</p>`,
      )
      .join('');
    const kept = keptTexts(await readHtml(storyPage({ lang, text: asParagraphs([STORY_TEXTS[4] ?? '']) + plan })));
    for (const repeated of [first, last, first.slice(0, 40)])
      expect(kept.filter((text) => text === repeated.trim())).toHaveLength(4);
  });

  it('a repeated list is hidden', async () => {
    const list =
      '<ul><li>Three ferries sail again from Tuesday, weather and tide permitting</li><li>The quay cost the council two million crowns in all</li><li>A second ship is to follow in the spring of next year</li></ul>';
    const reading = await readHtml(middle(`${list}<h2>What is known</h2>${list}`));
    expect(keptTexts(reading).filter((text) => text.startsWith('Three ferries'))).toHaveLength(1);
  });
});
