import type { PageContext } from '../../layout';
import { isInContainer } from '../../layout/container-tree';
import { topicSimilarity } from '../../layout/topic-profile';
import type { Block } from '../../types';
import type { BuiltInRuleId } from '../built-in-rule-ids';
import { hasClutterWords, hasUnambiguousClutterWords } from '../clutter-words';
import type { PartInput } from './types';

const HEADING = /^h[2-6]$/;
/** Minimum number of sections with the same markup, and of those below the text that is next to the headline. */
const MIN_SECTIONS = 3;
const MIN_SECTIONS_BELOW = 2;
/** Maximum number of blocks of a section, its heading included. */
const MAX_BLOCKS = 16;
const MAX_HEADING_WORDS = 20;
/** Minimum weight (in Latin letters) of a section's running text. */
const MIN_PROSE_WEIGHT = 80;
/** Minimum share (0–1) of the headings with the same markup that have running text below them. */
const MIN_SHARE_WITH_PROSE = 0.8;
/** Maximum share (0–1) of links; headings and text with more lead to other pages. */
const MAX_LINK_SHARE = 0.3;
/** Minimum cosine similarity (0–1) to the headline and the story for the sections to be on its topic. */
const MIN_SIMILARITY = 0.12;
/**
 * Minimum ratio of the sections' text to the text next to the headline for that to be only an introduction, which does
 * not name the topics of the sections.
 */
const MIN_RATIO_TO_INTRODUCTION = 2;

interface Section {
  heading: Block;
  /** Texts below the heading. */
  texts: Block[];
}

/**
 * Finds sections in boxes of their own below the text that is next to the headline, as in rankings and guides whose
 * entries are laid out as cards: headings with the same markup, none of them a link, each with running text, on the
 * topic of the story.
 *
 * @returns ids of the headings, texts and pictures
 */
export function findSectionsBelow(input: PartInput): number[] {
  const { context } = input;
  const byForm = Map.groupBy(listSections(input), ({ heading }) => formOf(heading, context));
  return [...byForm.values()].flatMap((sections) => {
    const withProse = sections.filter((section) => hasProse(section, context));
    if (withProse.length < MIN_SECTIONS || withProse.length < sections.length * MIN_SHARE_WITH_PROSE) return [];
    const below = withProse.filter(({ heading }) => heading.id > context.mainContent.lastProse);
    if (below.length < MIN_SECTIONS_BELOW) return [];
    const ids = below.flatMap((section) => [section.heading.id, ...listTexts(section, context)]);
    if (!isBelowIntroduction(withProse, context) && similarityToStory(ids, context) < MIN_SIMILARITY) return [];
    return [...ids, ...listPictures(ids, input)];
  });
}

const formOf = ({ id, container }: Block, { measures, page }: PageContext) =>
  `${page.containers[container]?.depth} ${measures[id]?.templateSignature}`;

function listSections({ context, verdicts, isCandidate }: PartInput): Section[] {
  const { page, header, measures } = context;
  const end = page.containers[header.articleRoot]?.last ?? -1;
  const isStory = (block: Block) => verdicts[block.id]?.decide === 'keep' || isCandidate(block);
  const sections: Section[] = [];
  let current: Section | null = null;
  for (const block of page.blocks.slice(header.headline + 1, end + 1)) {
    if (/^h[1-6]$/.test(block.tag)) {
      current = HEADING.test(block.tag) && isPlain(block, context) ? { heading: block, texts: [] } : null;
      if (current && (measures[block.id]?.tokens.length ?? 0) <= MAX_HEADING_WORDS) sections.push(current);
    } else if (
      current &&
      block.id - current.heading.id < MAX_BLOCKS &&
      isInContainer(page.containers, block.container, header.articleRoot)
    ) {
      if (block.text && isStory(block) && isPlain(block, context)) current.texts.push(block);
    }
  }
  return sections;
}

function isPlain({ id, text, tag }: Block, { measures }: PageContext): boolean {
  const isClutter = HEADING.test(tag) ? hasClutterWords : hasUnambiguousClutterWords;
  const measured = measures[id];
  return (
    measured !== undefined &&
    measured.linkShare <= MAX_LINK_SHARE &&
    !measured.inNavigation &&
    !measured.tagsAndRoles.has('aside') &&
    !measured.tagsAndRoles.has('form') &&
    !isClutter(text)
  );
}

function hasProse({ texts }: Section, { measures }: PageContext): boolean {
  const weight = texts.reduce((sum, { id }) => sum + (measures[id]?.isSentence ? (measures[id]?.weight ?? 0) : 0), 0);
  return weight >= MIN_PROSE_WEIGHT;
}

/** Returns the ids of a section's texts up to its last sentence; the lines below it do not belong to the section. */
function listTexts({ texts }: Section, { measures }: PageContext): number[] {
  const ids = texts.map(({ id }) => id);
  return ids.slice(0, ids.findLastIndex((id) => measures[id]?.isSentence) + 1);
}

/** Returns the ids of the pictures among the sections that are hidden for their position alone. */
function listPictures(ids: readonly number[], { context, verdicts }: PartInput): number[] {
  const rule = 'after-story' satisfies BuiltInRuleId;
  return context.page.blocks
    .slice((ids[0] ?? 0) - 1, ids.at(-1))
    .flatMap(({ id, media }) => (media === 'image' && verdicts[id]?.rule === rule ? [id] : []));
}

/** Returns whether the sections directly follow a text that is much shorter than they are together. */
function isBelowIntroduction(sections: readonly Section[], { page, mainContent, measures }: PageContext): boolean {
  const start = sections[0]?.heading.id ?? 0;
  const proseOf = (blocks: Iterable<number>) =>
    Array.from(blocks, (id) => measures[id]?.proseWeight ?? 0).reduce((sum, weight) => sum + weight, 0);
  const introduction = [...mainContent.bodyBlocks].filter((id) => id < start);
  const text = sections.flatMap(({ texts }) => texts.map(({ id }) => id));
  const isLabelBetween = page.blocks
    .slice(mainContent.lastProse + 1, start)
    .some(({ text }) => text && hasClutterWords(text));
  return !isLabelBetween && proseOf(text) >= MIN_RATIO_TO_INTRODUCTION * proseOf(introduction);
}

function similarityToStory(ids: readonly number[], { page, header, mainContent, measures }: PageContext): number {
  const story = page.blocks.filter(
    ({ id }) => id === header.headline || header.standfirst.includes(id) || mainContent.bodyBlocks.has(id),
  );
  const measuresOf = (blocks: readonly number[]) => blocks.flatMap((id) => measures[id] ?? []);
  return topicSimilarity(measuresOf(story.map(({ id }) => id)), measuresOf(ids));
}
