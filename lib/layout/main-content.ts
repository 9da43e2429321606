import type { Block } from '../types';
import { isInContainer } from './container-tree';
import { extendRoot, findCoveringContainer, findDensestContainer, sumProse } from './main-content-root';
import { createTemplateMatcher } from './page-template';
import type { BlockMeasures, BlockTest, LayoutInput, MainContent } from './types';

const NO_MAIN_CONTENT: MainContent = {
  root: -1,
  bodyBlocks: new Set(),
  firstProse: -1,
  lastProse: -1,
  formatBreak: 0,
  proseWeight: 0,
};

/** Minimum weight of the prose that Readability keeps; with less, it is not the article. */
const MIN_READABILITY_PROSE_WEIGHT = 200;
/** Minimum share (0–1) of the seeds' text that a page template must have to count as one of the article's. */
const MIN_TEMPLATE_TEXT_SHARE = 0.12;
/** Maximum share (0–1) of links in prose before the first body block. */
const MAX_LEAD_IN_LINK_SHARE = 0.3;

/**
 * Finds the main content: by the text that Readability keeps or, if that is too little, by the densest text of the
 * page.
 */
export function findMainContent(input: LayoutInput): MainContent {
  const candidates = input.page.blocks.filter(({ id }) => !input.secondaryArticleBlocks.has(id));
  const seeds = selectSeeds(candidates, input);
  if (!seeds.length) return NO_MAIN_CONTENT;
  const seedRoot = findCoveringContainer(seeds, input);
  const signatures = findArticleTemplates(seeds, seedRoot, input);
  const samples = seeds.filter(({ id }) => signatures.has(input.measures[id]?.templateSignature ?? ''));
  const matchesTemplate = createTemplateMatcher(samples, input);
  const root = extendRoot(seedRoot, samples, matchesTemplate, input);
  const body = collectBody(candidates, root, signatures, matchesTemplate, input);
  return extendToLeadIn(body, seeds, input);
}

/** Selects the prose that Readability keeps or, if that is too little, the prose of the densest container. */
function selectSeeds(candidates: Block[], input: LayoutInput): Block[] {
  const { page, readabilityBlocks, measures } = input;
  const prose = candidates.filter(({ id }) => (measures[id]?.proseWeight ?? 0) > 0);
  const seeds = prose.filter(({ id }) => readabilityBlocks.has(id));
  if (sumProse(seeds, input) >= MIN_READABILITY_PROSE_WEIGHT) return seeds;
  const root = findDensestContainer(input);
  return root < 0 ? [] : prose.filter(({ container }) => isInContainer(page.containers, container, root));
}

const isMarginal = ({ tagsAndRoles }: BlockMeasures) => tagsAndRoles.has('aside') || tagsAndRoles.has('figcaption');

/** Returns the template signatures with a substantial share of the seeds' text. */
function findArticleTemplates(seeds: Block[], root: number, { page, measures }: LayoutInput): Set<string> {
  const weights = new Map<string, number>();
  let total = 0;
  for (const { id, container } of seeds) {
    const measured = measures[id];
    if (!measured || isMarginal(measured) || !isInContainer(page.containers, container, root)) continue;
    const { templateSignature, proseWeight } = measured;
    weights.set(templateSignature, (weights.get(templateSignature) ?? 0) + proseWeight);
    total += proseWeight;
  }
  return new Set(
    [...weights].filter(([, weight]) => weight >= total * MIN_TEMPLATE_TEXT_SHARE).map(([signature]) => signature),
  );
}

type Body = Omit<MainContent, 'formatBreak'>;

function collectBody(
  candidates: Block[],
  root: number,
  signatures: Set<string>,
  matchesTemplate: BlockTest,
  { page, measures }: LayoutInput,
): Body {
  const body: Body = { root, bodyBlocks: new Set(), firstProse: -1, lastProse: -1, proseWeight: 0 };
  for (const block of candidates) {
    const measured = measures[block.id];
    if (!measured || measured.inNavigation || block.media || !block.text) continue;
    if (!signatures.has(measured.templateSignature) && !matchesTemplate(block)) continue;
    if (!isInContainer(page.containers, block.container, root)) continue;
    body.bodyBlocks.add(block.id);
    if (measured.proseWeight === 0) continue;
    if (body.firstProse < 0) body.firstProse = block.id;
    body.lastProse = block.id;
    body.proseWeight += measured.proseWeight;
  }
  return body;
}

/**
 * Extends the prose to sentences before the first paragraph that have another template signature and that Readability
 * keeps.
 */
function extendToLeadIn(body: Body, seeds: Block[], { page, measures }: LayoutInput): MainContent {
  const { root, bodyBlocks } = body;
  let { firstProse, proseWeight } = body;
  for (const { id, container } of seeds) {
    const measured = measures[id];
    if (!measured || bodyBlocks.has(id) || isMarginal(measured)) continue;
    if (!isInContainer(page.containers, container, root)) continue;
    if (measured.linkShare > MAX_LEAD_IN_LINK_SHARE || !measured.isSentence) continue;
    proseWeight += measured.proseWeight;
    if (firstProse < 0 || id < firstProse) firstProse = id;
  }
  const lastProse = Math.max(body.lastProse, firstProse);
  let formatBreak = lastProse + 1;
  while (formatBreak < page.blocks.length && (bodyBlocks.has(formatBreak) || !page.blocks[formatBreak]?.text))
    formatBreak++;
  return { root, bodyBlocks, firstProse, lastProse, formatBreak, proseWeight };
}
