import type { Report } from '../../lib/reports/schema';

/** A report of a box of links in a story that was not hidden. */
export const REPORT: Report = {
  format: 'clean-copy-report',
  version: 1,
  tool: '0.1.0',
  decide: 'hide',
  address: 'https://courier.test',
  lang: 'de',
  label: 'Mehr aus der Region',
  under: true,
  boxes: [
    { in: -1, tag: 'body' },
    { in: 0, tag: 'article', classes: ['story'] },
    { in: 1, tag: 'div', classes: ['x0f0'] },
    { in: 2, tag: 'ul' },
  ],
  lines: [
    { box: 1, tag: 'h1', letters: 44, words: 7, is: 'story' },
    { box: 1, tag: 'p', letters: 180, words: 30, ends: '.', is: 'story' },
    { box: 1, tag: 'p', letters: 210, words: 36, ends: '.', is: 'story' },
    { box: 2, tag: 'h3', letters: 19, words: 4, is: 'kept', marked: true, label: true },
    { box: 3, tag: 'li', letters: 40, words: 6, linked: 1, is: 'kept', marked: true },
    { box: 3, tag: 'li', letters: 52, words: 8, linked: 1, is: 'kept', marked: true },
    { box: 1, tag: 'p', letters: 160, words: 27, ends: '.', is: 'story' },
  ],
  signals: [
    { 'in-box': 1, 'is-heading': 1, words: 4, 'box-links': 2, 'box-link-share': 0.83, 'box-weight': 111 },
    {
      'in-box': 1,
      'in-link': 1,
      'in-list': 1,
      'link-share': 1,
      links: 1,
      words: 6,
      'box-links': 2,
      'box-link-share': 0.83,
      'box-weight': 111,
    },
    {
      'in-box': 1,
      'in-link': 1,
      'in-list': 1,
      'link-share': 1,
      links: 1,
      words: 8,
      'box-links': 2,
      'box-link-share': 0.83,
      'box-weight': 111,
    },
  ],
};
