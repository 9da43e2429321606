import { findReadableBlocks } from '../../lib/document/readability';
import { segment } from '../../lib/document/segment';
import { buildPageContext, type PageContext } from '../../lib/layout';
import { readFacts } from '../../lib/metadata/facts';
import { readPage } from '../../lib/pipeline';
import type { Reading } from '../../lib/types';
import { withPage } from '../document/with-page';

export const TITLE = 'Ferry to Eastmere sails again after two years';

/** Paragraphs of the page's own story. */
export const STORY_TEXTS = [
  'The first ferry in two years left the harbour of Eastmere on Tuesday morning with ninety people on board, the line said.',
  'The old quay had been closed since a storm tore away its northern end, and repairs took longer than the council had hoped for.',
  '“We stood here every day and looked at the water,” said Ida Holm, who sells bread on the quay and has done so since childhood.',
  'The council paid for the works with a loan that runs for thirty years, and the line will pay a fee for every landing it makes.',
  'A second ship is to follow in the spring, when the light on the breakwater has been mended and the pilots have been trained.',
];

export const OTHER_TITLE = 'School roof in Norby falls in under heavy snow';

/** Paragraphs of another story. */
export const OTHER_TEXTS = [
  'Nobody was hurt when the roof of the school in Norby fell in during the night to Sunday, the fire brigade wrote in a statement.',
  'About a metre of wet snow had lain on the beams, which were built in 1961 and last looked at by an engineer nine winters ago.',
  'Lessons for four hundred children go on in the town hall and in two churches until tents with heating arrive from the army.',
  'The mayor, who went to that school herself, promised a new building and asked the ministry for half of the money it will cost.',
  'Parents had complained about stains on the ceiling since autumn; a letter of theirs was never answered, one of them said.',
  'Engineers are to withPage at eleven other halls of the same kind before the thaw, and three of them have been closed already.',
];

export const asParagraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');

/** Builds a plain page with the ferry story; each part can be replaced. */
export function storyPage({
  head = `<title>${TITLE}</title>`,
  above = `<h1>${TITLE}</h1>`,
  text = asParagraphs(STORY_TEXTS),
  below = '',
  lang = 'en',
} = {}): string {
  return `<!doctype html><html lang="${lang}"><head>${head}</head><body><header><nav><a href="/">Home</a></nav></header><main><article>${above}${text}${below}</article></main><footer>Harbour Post</footer></body></html>`;
}

const DECLARED = `<title>${TITLE}</title><script type="application/ld+json">{"@type": "NewsArticle", "headline": "${TITLE}"}</script>`;
/** A list of links to many other stories. */
export const TEASERS = `<div class="more"><h3>Most read</h3>${Array.from({ length: 80 }, (_, at) => `<div><a href="/${at}">Another story number ${at}</a></div>`).join('')}</div>`;

/** Builds a page that declares its story, which is a small part of it. */
export const widePage = ({
  head = DECLARED,
  text = asParagraphs(STORY_TEXTS),
  above = `<h1>${TITLE}</h1>`,
  outside = TEASERS,
} = {}) => storyPage({ head, text, above }).replace('</main>', `</main>${outside}`);

export const STORY_URL = 'https://post.test/2026/05/ferry';

/** Reads a page, by default at an address of a story. */
export const readHtml = (html: string, url = STORY_URL): Promise<Reading> =>
  withPage(html, (document) => readPage(document, { url }).reading);

/** Builds the page context that signals and rules get. */
export const buildTestContext = (html: string): Promise<PageContext> =>
  withPage(html, (document) => {
    const { page, elements } = segment(document);
    return buildPageContext({ ...page, url: STORY_URL }, readFacts(document), findReadableBlocks(document, elements));
  });

/** Returns the verdict and kind of the only block with this text or alternative text: `keep paragraph`. */
export function verdictFor(reading: Reading, text: string): string {
  const found = reading.blocks.filter((block) => (block.media ? block.alt : block.text) === text);
  if (found.length !== 1) return `${found.length} blocks have this text`;
  const verdict = reading.verdicts[found[0]?.id ?? -1];
  return `${verdict?.decide} ${verdict?.kind}`;
}

/** Returns the texts of the kept blocks. */
export const keptTexts = (reading: Reading) =>
  reading.verdicts.flatMap(({ block, decide }) => (decide === 'keep' ? [reading.blocks[block]?.text ?? ''] : []));

/** Returns the texts of the hidden blocks. */
export const hiddenTexts = (reading: Reading) =>
  reading.verdicts.flatMap(({ block, decide }) => (decide === 'hide' ? [reading.blocks[block]?.text ?? ''] : []));
