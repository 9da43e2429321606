import { expect, test } from 'vitest';
import { segment } from '../../lib/document/segment';

const label = (text: string, style = 'left: 10%; top: 20%') => `<div style="${style}">${text}</div>`;
const bar = (name: string, share: number) => `<div><span>${name}</span><i style="width: ${share}%"></i></div>`;

/** Returns the blocks of a document: their text, or the kind of medium. */
function blocksOf(body: string): string[] {
  const document = new DOMParser().parseFromString(`<body><p>Before</p>${body}<p>After</p></body>`, 'text/html');
  return segment(document).page.blocks.map(({ text, media }) => media ?? text);
}

test.each([
  [
    'a picture with labels over it',
    `<div><img alt="Map">${label('North')}${label('South')}${label('West')}</div>`,
    ['image'],
  ],
  ['a chart as SVG', '<div><svg><text>2025</text><text>2026</text></svg></div>', ['image']],
  [
    'layers of a chart',
    '<div><canvas width="600" height="300"></canvas><canvas width="600" height="300"></canvas></div>',
    ['image'],
  ],
  ['bars with labels', `<div>${bar('Ardle', 30)}${bar('Moss', 50)}${bar('Tarn', 80)}</div>`, ['image']],
  ['an icon', '<div><svg><title>Share</title><path d="M0 0"/></svg></div>', []],
  ['a chart-like logo in a link', '<a href="/"><svg><text>The</text><text>Post</text></svg></a>', []],
  [
    'a picture with its caption',
    '<div><img alt="Pier"><div>The pier</div><div>By Isla</div></div>',
    ['image', 'The pier', 'By Isla'],
  ],
  [
    'labels that are paragraphs',
    `<div><img alt="Pier">${label('Words. '.repeat(30)).repeat(3)}</div>`,
    ['image', ...Array(3).fill('Words. '.repeat(30).trim())],
  ],
  [
    'a poll',
    `<div>${bar('Yes', 30)}${bar('No', 50)}${bar('Perhaps', 20)}<button>Vote</button></div>`,
    ['Yes', 'No', 'Perhaps', 'Vote'],
  ],
])('%s', (_, body, blocks) => {
  expect(blocksOf(body)).toEqual(['Before', ...blocks, 'After']);
});
