import { picture, type RenderedPage, story } from './page-shell';

const BARS = [60, 100, 30]
  .map((share, at) => `<rect x="${40 + at * 80}" y="${150 - share}" width="50" height="${share}" fill="teal"/>`)
  .join('');
const YEARS = [2024, 2025, 2026]
  .map((year, at) => `<text x="${45 + at * 80}" y="170" font-size="12">${year}</text>`)
  .join('');

/** Pages with charts, maps and tables that are not images. */
export const CHART_PAGES: RenderedPage[] = [
  {
    name: 'inline-svg',
    html: story(
      `<div class="chart"><h3>Passengers to Innis Holm</h3><svg viewBox="0 0 300 180" width="300" height="180">${BARS}${YEARS}</svg><p class="src">Source: Torrach harbour office</p></div>`,
    ),
    layout: { below: ['#p2', '.chart svg', '#p3'] },
  },
  {
    name: 'svg-of-a-library',
    html: story(
      `<div id="c1"><div class="hc-container" style="width: 660px; height: 260px"><svg class="hc-root" width="660" height="260">${BARS}${YEARS}<g class="legend"><text x="400" y="60">Fahrgäste</text></g></svg></div></div>`,
      { lang: 'de', css: '.hc-container { position: relative; overflow: hidden }' },
    ),
    layout: { below: ['#p2', '.hc-root', '#p3'], size: [{ of: '.hc-root', width: [400, 760] }] },
  },
  {
    name: 'labels-over-picture',
    html: story(
      `<figure><div class="board" style="width: 600px; height: 300px"><img src="${picture(600, 300)}" alt="Map of the sound">${[
        'Torrach',
        'Innis Holm',
        'Lighthouse',
        'Old pier',
      ]
        .map(
          (name, at) =>
            `<div class="lab" id="l${at}" style="left: ${8 + at * 22}%; top: ${12 + at * 18}%"><p>${name}</p></div>`,
        )
        .join('')}</div><figcaption>The crossing takes ninety minutes. Map: Sound Post</figcaption></figure>`,
      {
        css: '.board { position: relative } .board img { position: absolute; width: 100% } .lab { position: absolute; font: 13px sans-serif } .lab p { margin: 0 }',
      },
    ),
    layout: {
      below: ['#p2', '.board', 'figcaption', '#p3'],
      within: ['#l0', '#l1', '#l2', '#l3'].map((label) => ['.board img', label]),
    },
  },
  {
    name: 'canvas-layers',
    html: story(
      `<div class="ec" style="width: 600px; height: 240px"><canvas id="a" width="600" height="240"></canvas><canvas id="b" width="600" height="240"></canvas></div>`,
      {
        css: '.ec { position: relative } .ec canvas { position: absolute; left: 0; top: 0 }',
        after: `<script>for (const [id, x] of [['a', 40], ['b', 300]]) { const c = document.getElementById(id).getContext('2d'); c.fillStyle = 'teal'; c.fillRect(x, 40, 200, 200) }</script>`,
      },
    ),
    layout: {
      below: ['#p2', '.ec', '#p3'],
      within: [
        ['.ec', '#a'],
        ['.ec', '#b'],
      ],
    },
  },
  {
    name: 'bars-of-boxes',
    html: story(
      `<div class="bars"><div class="bt">Faros encendidos, por costa</div>${[
        ['Norte', 80, 31],
        ['Sur', 45, 17],
        ['Este', 20, 8],
      ]
        .map(
          ([name, share, count], at) =>
            `<div class="bar" id="b${at}"><span>${name}</span><i style="width: ${share}%"></i><b>${count}</b></div>`,
        )
        .join('')}</div>`,
      {
        lang: 'es',
        css: '.bar { display: grid; grid-template-columns: 90px 1fr 40px } .bar i { display: block; height: 14px; background: crimson }',
      },
    ),
    layout: {
      below: ['#p2', '#b0', '#b1', '#b2', '#p3'],
      shown: ['#b0 i', '#b2 b'],
      beside: [
        ['#b0 span', '#b0 i'],
        ['#b0 i', '#b0 b'],
      ],
    },
  },
  {
    name: 'wide-table',
    html: story(
      `<table><thead><tr>${Array.from({ length: 14 }, (_, at) => `<th>Month ${at + 1}</th>`).join('')}</tr></thead><tbody>${[1, 2, 3].map((row) => `<tr>${Array.from({ length: 14 }, (_, at) => `<td>${row * 1000 + at} passengers</td>`).join('')}</tr>`).join('')}</tbody></table>`,
      { css: 'td { white-space: nowrap }' },
    ),
    layout: { shown: ['table', 'td'] },
  },
  {
    name: 'numbered-steps',
    html: story(
      `<ul class="steps"><li>Buy the ticket at the harbour office before eight in the morning.</li><li>Wait at the yellow line until the ramp is down.</li><li>Keep dogs and cakes on the upper deck until the ferry has left.</li></ul>`,
      {
        css: '.steps { list-style: none; counter-reset: s } .steps li::before { counter-increment: s; content: counter(s) ". " }',
      },
    ),
    layout: {
      styles: [
        ['.steps li', 'list-style-type', 'decimal'],
        ['.steps li', 'display', 'list-item'],
      ],
    },
  },
];
