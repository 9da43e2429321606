import { readableBlocks } from '../../lib/document/readable';
import { segment } from '../../lib/document/segment';
import { type Context, contextOf } from '../../lib/layout';
import { readFacts } from '../../lib/metadata/facts';
import { readPage } from '../../lib/pipeline';
import type { Reading } from '../../lib/types';
import { look } from '../document/look';

export const TITLE = 'Ferry to Eastmere sails again after two years';

/** What the paragraphs of the page's story say. */
export const FERRY = [
  'The first ferry in two years left the harbour of Eastmere on Tuesday morning with ninety people on board, the line said.',
  'The old quay had been closed since a storm tore away its northern end, and repairs took longer than the council had hoped for.',
  '“We stood here every day and looked at the water,” said Ida Holm, who sells bread on the quay and has done so since childhood.',
  'The council paid for the works with a loan that runs for thirty years, and the line will pay a fee for every landing it makes.',
  'A second ship is to follow in the spring, when the light on the breakwater has been mended and the pilots have been trained.',
];

export const OTHER_TITLE = 'School roof in Norby falls in under heavy snow';

/** … and those of another story. */
export const SCHOOL = [
  'Nobody was hurt when the roof of the school in Norby fell in during the night to Sunday, the fire brigade wrote in a statement.',
  'About a metre of wet snow had lain on the beams, which were built in 1961 and last looked at by an engineer nine winters ago.',
  'Lessons for four hundred children go on in the town hall and in two churches until tents with heating arrive from the army.',
  'The mayor, who went to that school herself, promised a new building and asked the ministry for half of the money it will cost.',
  'Parents had complained about stains on the ceiling since autumn; a letter of theirs was never answered, one of them said.',
  'Engineers are to look at eleven other halls of the same kind before the thaw, and three of them have been closed already.',
];

export const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');

/** A plain page with the ferry story; each part can be another. */
export function storyPage({
  head = `<title>${TITLE}</title>`,
  above = `<h1>${TITLE}</h1>`,
  text = paragraphs(FERRY),
  below = '',
  lang = 'en',
} = {}): string {
  return `<!doctype html><html lang="${lang}"><head>${head}</head><body><header><nav><a href="/">Home</a></nav></header><main><article>${above}${text}${below}</article></main><footer>Harbour Post</footer></body></html>`;
}

export const URL_OF_STORY = 'https://post.test/2026/05/ferry';

/** Reads a page as if it stood at an address of a story. */
export const read = (html: string, url = URL_OF_STORY): Promise<Reading> =>
  look(html, (document) => readPage(document, { url }).reading);

/** What signals see of a page. */
export const contextFor = (html: string): Promise<Context> =>
  look(html, (document) => {
    const { page, elements } = segment(document);
    return contextOf({ ...page, url: URL_OF_STORY }, readFacts(document), readableBlocks(document, elements));
  });

/** What a reading says about the one block with this text, or this alternative text. */
export function verdictOn(reading: Reading, text: string): string {
  const found = reading.blocks.filter((block) => (block.media ? block.alt : block.text) === text);
  if (found.length !== 1) return `${found.length} blocks say this`;
  const verdict = reading.verdicts[found[0]?.id ?? -1];
  return `${verdict?.decide} ${verdict?.kind}`;
}

/** The kept blocks' texts. */
export const kept = (reading: Reading) =>
  reading.verdicts.flatMap(({ block, decide }) => (decide === 'keep' ? [reading.blocks[block]?.text ?? ''] : []));

export const hidden = (reading: Reading) =>
  reading.verdicts.flatMap(({ block, decide }) => (decide === 'hide' ? [reading.blocks[block]?.text ?? ''] : []));
