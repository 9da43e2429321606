import { hasPhotoCredit } from '../../layout/photo-credit';
import { isContentWord } from '../../layout/vocabulary';
import { registrableDomain } from '../../text/url';
import type { Block } from '../../types';
import { hasClutterWords } from '../clutter-words';
import type { PartInput } from './types';

/** Tags of headings; a `summary` is the heading of what it unfolds. */
const HEADING_TAG = /^(?:h[2-6]|summary)$/;
/** Class names of headings among the text, as the content systems of several languages write them. */
const HEADING_CLASS =
  /cross-?head|sub-?head|mid-?title|zwischen-?(?:titel|zeile|ue?berschrift|überschrift)|inter-?t[ií]t|ladillo|tussen-?kop|mellan-?rubrik|mellom-?tittel|mellem-?rubrik|v[aä]li-?otsikko|[sś]r[oó]d-?tytu[lł]|ara-?ba[sş]l[iı]k/i;
const NUMBERED = /^\W*(?:#|№|nr\.?\s?)?\d{1,3}(?:[.):/]|\s*[–—-])\s*\S/iu;
/** Minimum share (0–1) of links, exclusive, for a heading to count as a link. */
const MAX_LINK_SHARE = 0.3;
/** Maximum number of pictures between a heading and its text. */
const MAX_MEDIA_BETWEEN = 3;

/**
 * Creates a test for headings that open a section of the story: kept running text follows them. A heading that is a
 * link must also be numbered, or lead to another site, or have the markup of a kept subheading that is not a link.
 */
export function createHeadingTest(input: PartInput): (block: Block) => boolean {
  const { measures, page, mainContent } = input.context;
  const site = registrableDomain(page.url);
  const formOf = ({ id, tag, container }: Block) => `${tag} ${container} ${measures[id]?.templateSignature}`;
  const isLinked = ({ id }: Block) => (measures[id]?.linkShare ?? 0) > MAX_LINK_SHARE;
  const formsWithoutLink = new Set(
    page.blocks
      .filter(({ id }) => input.verdicts[id]?.decide === 'keep' && input.verdicts[id]?.kind === 'subheading')
      .filter((block) => !isLinked(block))
      .map(formOf),
  );
  const sectionForms = findSectionForms(input);
  return (block) => {
    const isLine =
      isSectionLine(block, input) &&
      (sectionForms.has(measures[block.id]?.templateSignature ?? '') || namesSection(block, input));
    if ((!isHeading(block) && !isLine) || block.id < mainContent.firstProse) return false;
    const following = findTextBelow(block, input);
    if (following < 0) return false;
    const isAboveParagraph = mainContent.bodyBlocks.has(following);
    if (NUMBERED.test(block.text)) return isAboveParagraph;
    if (hasClutterWords(block.text)) return false;
    if (!isLinked(block)) return true;
    const isReference = block.links.every(({ href }) => registrableDomain(href) !== site);
    return isAboveParagraph && (isReference || formsWithoutLink.has(formOf(block)));
  };
}

const isHeading = ({ tag, path }: Block): boolean => HEADING_TAG.test(tag) || HEADING_CLASS.test(path.at(-1) ?? '');

/** Maximum number of characters of a line that opens a section. */
const MAX_LINE_CHARS = 80;
/** Minimum number of lines of the same form that open sections. */
const MIN_LINES = 2;

/**
 * Returns the template signatures of short plain lines, with texts that differ in more than digits, that all stand between two
 * paragraphs: subheadings that neither tag nor class name mark.
 */
function findSectionForms(input: PartInput): Set<string> {
  const { page, measures, mainContent } = input.context;
  const textsByForm = new Map<string, Set<string>>();
  for (const block of page.blocks.slice(mainContent.firstProse + 1, Math.max(0, mainContent.lastProse))) {
    const form = measures[block.id]?.templateSignature;
    if (!form || !isSectionLine(block, input)) continue;
    textsByForm.set(form, (textsByForm.get(form) ?? new Set()).add(block.text.replace(/\p{Nd}+/gu, '')));
  }
  return new Set([...textsByForm].filter(([, texts]) => texts.size >= MIN_LINES).map(([form]) => form));
}

function isSectionLine({ id, text, links, media }: Block, { context, verdicts }: PartInput): boolean {
  const { measures, mainContent, boxes } = context;
  if (!text || media || links.length || text.length > MAX_LINE_CHARS || verdicts[id]?.rule !== 'stray-line')
    return false;
  if (measures[id]?.isSentence || hasClutterWords(text) || hasPhotoCredit(text) || /^\P{L}+$/u.test(text)) return false;
  // A line beside a picture is its credit.
  if (context.page.blocks[id - 1]?.media) return false;
  const isAlone = (boxes[id]?.blockCount ?? 1) === 1;
  return isAlone && mainContent.bodyBlocks.has(id + 1);
}

/** Number of characters at the beginning of a word that are compared, so that inflected forms count as equal. */
const STEM_CHARS = 5;

/** Returns whether a short line has a long word in common with the two blocks above or below it, as a subheading has. */
function namesSection({ id }: Block, { context: { measures } }: PartInput): boolean {
  const stems = (at: number) =>
    (measures[at]?.tokens ?? []).filter(isContentWord).map((token) => token.slice(0, STEM_CHARS));
  const around = new Set([-2, -1, 1, 2].flatMap((step) => stems(id + step)));
  return (measures[id]?.tokens.length ?? 0) > 1 && stems(id).some((stem) => around.has(stem));
}

/** Returns the id of the kept running text directly below a heading, in the same container; −1 if there is none. */
function findTextBelow({ id, container }: Block, { context, verdicts }: PartInput): number {
  const { blocks, containers } = context.page;
  let next = id + 1;
  while (next <= id + MAX_MEDIA_BETWEEN && blocks[next]?.media) next++;
  // A heading that has a box to itself is a teaser between two paragraphs.
  const isInContainer = (containers[container]?.last ?? 0) >= next;
  const isText = verdicts[next]?.decide === 'keep' && (context.measures[next]?.proseWeight ?? 0) > 0;
  return isInContainer && isText ? next : -1;
}
