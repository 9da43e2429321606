/** Builds a synthetic page: a story of fixed length with a variable amount of clutter around it. */

const WORDS =
  'harbour council ferry morning bridge winter budget teacher window market river station doctor garden engine mayor letter promise island village winner question answer summer ticket stone paper number signal season report border valley kitchen corner minute picture driver member office worker silver copper timber'.split(
    ' ',
  );

/** Number of paragraphs in the story. */
const STORY_PARAGRAPHS = 40;
/** Number of clutter elements of each type for a factor of 1; together about 1,560 DOM elements. */
const CLUTTER_PER_FACTOR = { links: 60, cards: 100, comments: 110 };

/** Returns a function that returns `count` words, in the same sequence for the same seed. */
function createWordSource(seed: number): (count: number) => string {
  let state = seed * 7919 + 17;
  const next = () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return WORDS[Math.floor((state / 2147483648) * WORDS.length)] ?? '';
  };
  return (count) => Array.from({ length: count }, next).join(' ');
}

const sentence = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
const repeat = (count: number, make: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at)).join('');

/** Builds the text of a story paragraph; different numbers give different texts. */
export function buildParagraph(number: number): string {
  const words = createWordSource(number + 1);
  return `${sentence(words(14))} ${sentence(words(18))} ${sentence(words(12))}`;
}

/** Builds the HTML of a teaser; different numbers give different texts. */
export function buildTeaser(number: number): string {
  const words = createWordSource(number + 100_000);
  return `<div class="card"><a href="/2031/${number}"><h3>${sentence(words(7))}</h3></a><p>${sentence(words(12))}</p></div>`;
}

function buildClutter(part: number): string {
  const from = part * 1000;
  const line = (at: number, count: number) => createWordSource(from + at + 50_000)(count);
  const links = repeat(CLUTTER_PER_FACTOR.links, (at) => `<li><a href="/section/${from + at}">${line(at, 2)}</a></li>`);
  const cards = repeat(CLUTTER_PER_FACTOR.cards, (at) => buildTeaser(from + at));
  const comments = repeat(
    CLUTTER_PER_FACTOR.comments,
    (at) =>
      `<div class="comment"><div class="who"><b>${line(at + 300, 2)}</b><time>3 h</time></div><div class="says"><span>${sentence(line(at + 600, 16))}</span></div><div class="do"><button>Reply</button><button>Like</button></div></div>`,
  );
  return `<div class="part"><nav><ul>${links}</ul></nav><aside><h2>More stories</h2>${cards}</aside><section class="comments"><h2>Comments</h2>${comments}</section></div>`;
}

/**
 * Builds the HTML document.
 *
 * @param factor amount of clutter; 64 gives about 100,000 elements
 */
export function buildSyntheticPage(factor: number): string {
  const title = 'Old ferry returns to the harbour after eleven years';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:title" content="${title}"><meta property="og:type" content="article"></head><body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav></header>
<main><article><h1>${title}</h1><p class="byline">By Ada Lind</p><time datetime="2031-05-04T08:00:00Z">4 May 2031</time>
<div class="body">${repeat(STORY_PARAGRAPHS, (at) => `<p>${buildParagraph(at)}</p>`)}</div></article></main>
${repeat(factor, buildClutter)}<footer><p>All rights reserved</p></footer></body></html>`;
}

/** URL of the synthetic page. */
const PAGE_URL = 'https://news.test/2031/05/04/old-ferry-returns';

/**
 * Builds a synthetic page in the form of a corpus page.
 *
 * @param factor amount of clutter, relative to the smallest page
 */
export function createSyntheticCorpusPage(factor: number) {
  const truth = {
    id: `made-up, ${factor} times`,
    url: PAGE_URL,
    publisher: 'made up',
    lang: 'en',
    title: '',
    authors: [],
    published: '',
    paragraphs: [],
    headlines: [],
    summary: [],
    captions: [],
  };
  return { truth, eye: [], html: () => buildSyntheticPage(factor) };
}
