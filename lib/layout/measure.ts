import { countPhrases } from '../lexicon';
import { analyzeText } from '../lexicon/analyzed-text';
import { weightedLength } from '../text/script-density';
import { endsLikeSentence } from '../text/sentences';
import { isSamePageLink, stripFragment } from '../text/url';
import type { Block, Page } from '../types';
import { type ContainerAncestry, collectAncestries, EMPTY_ANCESTRY } from './ancestry';
import { SignatureCache } from './template-signature';
import type { BlockMeasures } from './types';

/** Minimum number of characters of an alternative text that describes a picture. */
export const MIN_DESCRIPTIVE_ALT_CHARS = 25;

/** Minimum weight (in Latin letters) of running text. */
const MIN_PROSE_WEIGHT = 80;
const MIN_SENTENCE_WEIGHT = 40;
/** Minimum share (0–1) of links in a list of links. */
const LINK_LIST_SHARE = 0.6;

/** Measures each block of a page. */
export function measureBlocks(page: Page, readabilityBlocks: Set<number>): BlockMeasures[] {
  const signatures = new SignatureCache();
  const input: MeasureInput = {
    page,
    ancestries: collectAncestries(page, readabilityBlocks),
    signatures,
    containerSignatures: page.containers.map(({ tag, classes }) => signatures.get([tag, ...classes].join('.'))),
    address: stripFragment(page.url),
  };
  return page.blocks.map((block) => measureBlock(block, input));
}

interface MeasureInput {
  page: Page;
  ancestries: ContainerAncestry[];
  signatures: SignatureCache;
  containerSignatures: string[];
  /** URL of the page without fragment. */
  address: string;
}

function measureBlock(block: Block, input: MeasureInput): BlockMeasures {
  const { tag, text, run } = block;
  const ancestry =
    input.ancestries[block.container]?.ofBlock(run ? undefined : tag, block.hints?.role) ?? EMPTY_ANCESTRY;
  const { tagsAndRoles } = ancestry;
  const inNavigation =
    ancestry.inNavigation && (ancestry.inNavigationIgnoringButtons || !isContentInButton(block, tagsAndRoles));
  const weight = weightedLength(text);
  const linkShare = measureLinkShare(block, input.address);
  const isSentence = endsLikeSentence(text);
  const unlinkedWeight = weight * (1 - linkShare);
  const isProse =
    !inNavigation &&
    linkShare < LINK_LIST_SHARE &&
    !/^h[1-6]$/.test(tag) &&
    (unlinkedWeight >= MIN_PROSE_WEIGHT || (unlinkedWeight >= MIN_SENTENCE_WEIGHT && isSentence)) &&
    countPhrases(text, 'consent') <= 1;
  return {
    tokens: analyzeText(text).tokens,
    weight,
    linkShare,
    proseWeight: isProse ? unlinkedWeight : 0,
    inNavigation,
    tagsAndRoles,
    isSentence,
    templateSignature: templateSignature(block, input),
  };
}

/**
 * Returns the share (0–1) of a block's text that is links. Links within the page (table of contents, footnotes) do not
 * count.
 */
function measureLinkShare({ text, links }: Block, address: string): number {
  const linked = links.reduce(
    (sum, { href, start, end }) => sum + (isSamePageLink(href, address) ? 0 : end - start),
    0,
  );
  return text ? Math.min(1, linked / text.length) : 0;
}

function templateSignature(block: Block, { page, signatures, containerSignatures }: MeasureInput): string {
  const container = block.run ? (page.containers[block.container]?.parent ?? -1) : block.container;
  const step = block.run ? `${block.tag}*` : (block.path.at(-1) ?? block.tag);
  return `${signatures.get(step)} < ${containerSignatures[container] ?? ''}`;
}

/** Matches URLs of icons and logos. */
const ICON_SRC = /\.svg$|^data:|icon|logo/i;

/**
 * Tells whether a block in a button is content rather than the button's own label. A picture that enlarges when it is
 * pressed is in a button, often with its caption. An icon has no description and is in no figure; a button inside a
 * caption is a button.
 */
function isContentInButton(block: Block, tagsAndRoles: ReadonlySet<string>): boolean {
  if (block.media)
    return (
      (block.alt?.length ?? 0) >= MIN_DESCRIPTIVE_ALT_CHARS ||
      (tagsAndRoles.has('figure') && !ICON_SRC.test(block.src || 'icon'))
    );
  const outermostFirst = [...tagsAndRoles];
  const button = outermostFirst.findIndex((name) => name === 'button' || name === 'role=button');
  return tagsAndRoles.has('figcaption') && button < outermostFirst.indexOf('figcaption');
}
