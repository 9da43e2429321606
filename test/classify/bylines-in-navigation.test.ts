import { describe, expect, it } from 'vitest';
import { asParagraphs, hiddenTexts, keptTexts, readHtml, STORY_TEXTS, storyPage, TITLE } from '../layout/story-page';
import { storyIn, URL_OF_STORY } from './stories';

const english = (above: string) => storyPage({ above: `<h1>${TITLE}</h1>${above}`, text: asParagraphs(STORY_TEXTS) });

type Case = [claim: string, html: string, ...lines: string[]];

describe('a byline in a button, footer or menu of the header', () =>
  it.each<Case>([
    ['a button with the name', english('<div><span>By</span> <button>Nora Vik</button></div>'), 'By', 'Nora Vik'],
    ['a button in the line', storyIn('de', { above: '<p>Von <button class="a">Nora Vik</button></p>' }), 'Nora Vik'],
    ['a button as the line', storyIn('fr', { above: '<button>Par Nora Vik</button>' }), 'Par Nora Vik'],
    [
      'two buttons with a comma',
      english('<div>By <button>Nora Vik</button>, <button>Max Lund</button></div>'),
      'Nora Vik',
      'Max Lund',
    ],
    [
      'two buttons with a word',
      storyIn('es', { above: '<div>Por <button>Nora Vik</button> <i>y</i> <button>Max Lund</button></div>' }),
      'Nora Vik',
      'Max Lund',
    ],
    ['an element that acts as a button', english('<div>By <span role="button">Nora Vik</span></div>'), 'Nora Vik'],
    [
      'a footer with the date',
      storyIn('de', { above: '<footer><span>Von Nora Vik</span> <time>4. Mai 2026</time></footer>' }),
      'Von Nora Vik',
      '4. Mai 2026',
    ],
    ['a menu', storyIn('fr', { above: '<nav><p>Par Nora Vik</p></nav>' }), 'Par Nora Vik'],
  ])('%s stays', async (_claim, html, ...lines) => {
    const kept = keptTexts(await readHtml(html, URL_OF_STORY)).join('\n');
    for (const line of lines) expect(kept).toContain(line);
  }));

describe('what is no byline there', () =>
  it.each<Case>([
    ['a button that shares', english('<p>By Nora Vik</p><button>Share by mail</button>'), 'Share by mail'],
    ['a question in a button', english('<p>By Nora Vik</p><button>Like Nora Vik? Buy her a coffee</button>'), 'coffee'],
    ['the length of a video', english('<p>By Nora Vik</p><button>Video 03:45</button>'), '03:45'],
    ['a price', english('<p>By Nora Vik</p><div><button>$37.99</button></div>'), '$37.99'],
    ['a menu of sections', english('<p>By Nora Vik</p><nav><a href="/harbour">Harbour</a></nav>'), 'Harbour'],
  ])('%s goes', async (_claim, html, line) => {
    expect(hiddenTexts(await readHtml(html, URL_OF_STORY)).join('\n')).toContain(line);
  }));
