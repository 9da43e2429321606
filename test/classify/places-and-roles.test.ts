import { describe, expect, it } from 'vitest';
import { asParagraphs, hiddenTexts, keptTexts, readHtml, STORY_TEXTS, storyPage, TITLE } from '../layout/story-page';
import { storyIn, URL_OF_STORY } from './stories';

const english = (above: string, below = '') =>
  storyPage({ above: `<h1>${TITLE}</h1>${above}`, text: asParagraphs(STORY_TEXTS), below });

type Case = [claim: string, html: string, line: string];

const expectKept = async (html: string, line: string) =>
  expect(keptTexts(await readHtml(html, URL_OF_STORY)).join('\n')).toContain(line);

describe('the place of a story in a line of its own', () =>
  it.each<Case>([
    ['above the text', english('<div class="a"><span>EASTMERE</span></div>'), 'EASTMERE'],
    ['beside the date', english('<div class="m"><span>Eastmere</span><time>4 May 2026</time></div>'), 'Eastmere'],
    [
      'below the byline',
      storyIn('de', { above: '<div class="au">Von Ida Holm</div><div class="o">Osterried</div>' }),
      'Osterried',
    ],
    [
      'marked as a place',
      storyIn('fr', { above: '<div><div class="meta"><span class="lieu">Valmer</span></div></div>' }),
      'Valmer',
    ],
    ['with a dash', storyIn('es', { above: '<div class="x"><b>Valdemar —</b></div>' }), 'Valdemar —'],
    [
      'in Japanese',
      storyIn('ja', { above: '<div class="x"><span>東浜</span><time>2026年5月4日</time></div>' }),
      '東浜',
    ],
    [
      'in Arabic',
      storyIn('ar', {
        above: '<div class="x"><span>المرفأ</span><time datetime="2026-05-04">4 أيار 2026</time></div>',
      }),
      'المرفأ',
    ],
    ['that only its class tells', storyIn('de', { above: '<div class="ort"><span>Hamburg</span></div>' }), 'Hamburg'],
  ])('%s stays', (_claim, html, line) => expectKept(html, line)));

describe('a signature below the text', () =>
  it.each<Case>([
    ['place and date', english('', '<p class="sig">Eastmere, 4 May 2026</p>'), 'Eastmere, 4 May 2026'],
    [
      'place and date',
      storyIn('de', { below: '<div class="s"><em>Osterried, im Mai 2026</em></div>' }),
      'Osterried, im Mai 2026',
    ],
    ['place and date', storyIn('fr', { below: '<p>Valmer, le 4 mai 2026.</p>' }), 'Valmer, le 4 mai 2026.'],
    ['a name and a place', storyIn('es', { below: '<p class="f">Ida Molina, Valdemar</p>' }), 'Ida Molina, Valdemar'],
    ['a place', storyIn('ja', { below: '<div class="s"><span>（東浜）</span></div>' }), '（東浜）'],
    ['initials', storyIn('de', { below: '<p class="k">(ih)</p>' }), '(ih)'],
    ['an agency', storyIn('fr', { below: '<p class="k">AFP</p>' }), 'AFP'],
    ['a name', storyIn('ar', { below: '<p class="k">هدى سالم</p>' }), 'هدى سالم'],
  ])('with %s stays', (_claim, html, line) => expectKept(html, line)));

describe('a role or desk below the byline', () =>
  it.each<Case>([
    ['a role', english('<div class="by"><div>By Ida Holm</div><div class="r">Reporter</div></div>'), 'Reporter'],
    [
      'a desk',
      english('<div class="by"><div>By Ida Holm</div><div class="r">Business desk</div></div>'),
      'Business desk',
    ],
    [
      'a role',
      storyIn('de', {
        above: '<div class="by"><div>Von Ida Holm</div><div class="r">Wirtschaftsredakteurin</div></div>',
      }),
      'Wirtschaftsredakteurin',
    ],
    [
      'a role',
      storyIn('fr', { above: '<div class="by"><div>Par Ida Morel</div><div class="r">Correspondante</div></div>' }),
      'Correspondante',
    ],
    [
      'a role',
      storyIn('es', { above: '<div class="by"><div>Por Ida Molina</div><div class="r">Corresponsal</div></div>' }),
      'Corresponsal',
    ],
    [
      'a role',
      storyIn('ar', { above: '<div class="by"><div>بقلم هدى سالم</div><div class="r">مراسلة</div></div>' }),
      'مراسلة',
    ],
  ])('%s stays', (_claim, html, line) => expectKept(html, line)));

describe('a label in a line of its own', () =>
  it.each<Case>([
    ['the section', english('<div><div class="kicker"><span>Harbours</span></div></div>'), 'Harbours'],
    [
      'the section',
      storyIn('de', { above: '<div><div class="k"><span>Nachrichten</span></div></div>' }),
      'Nachrichten',
    ],
    [
      'a button of the page',
      storyIn('fr', { above: '<div><div class="k"><span>Partager</span></div></div>' }),
      'Partager',
    ],
    [
      'a label of the page',
      storyIn('es', { below: '<div><div class="k"><span>Publicidad</span></div></div>' }),
      'Publicidad',
    ],
  ])('%s goes', async (_claim, html, line) => expect(hiddenTexts(await readHtml(html, URL_OF_STORY))).toContain(line)));
