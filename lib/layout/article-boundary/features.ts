import { startsWithByline } from '../../text/byline-names';
import { tokenize } from '../../text/tokens';
import type { Block } from '../../types';
import type { BlockMeasures, MeasuredPage } from '../types';
import { isContentWord, sharedShare } from '../vocabulary';
import { type BoundaryCandidate, openingForm, openingLevel, totalProse } from './candidates';
import { boundaryCohesion, type ParagraphWords, paragraphWords, setSimilarity, unionOf } from './cohesion';

/** What is known about a page, computed once for all its candidates. */
export interface BoundaryPage extends MeasuredPage {
  /** The page's own headline, or the first block of its text. */
  headline: number;
  /** Content words of the page's titles. */
  titleWords: ReadonlySet<string>;
  /** The story's text in structured data as ` token token … `; empty where it states none. */
  statedBody: string;
  /** How many openings have a template signature. */
  peers: ReadonlyMap<string, number>;
  /** Words of prose blocks, by block id. */
  words: Map<number, ParagraphWords>;
}

/** A line with a date or time. */
const DATE_OR_TIME =
  /(?:19|20)\d\d|(?:^|\D)\d{1,2}[:.h]\d\d(?:\D|$)|\d\s*(?:min|hour|std|stunden|heures|horas|ore|jam|tim|uur|दिन|ساع|دقيق)/i;
const DATELINE = /^[A-ZÀ-ÖØ-ÞА-Я][^.!?]{2,40}(?:\([^)]{2,30}\)|[–—-]|:)\s*[–—-]?\s?[A-ZÀ-ÖØ-ÞА-Я]/;
const MAX_BYLINE_WEIGHT = 120;
/** Floor for the similarity of a text's two halves, and its value for a single paragraph. */
const MIN_HALF_SIMILARITY = 0.05;
const USUAL_HALF_SIMILARITY = 0.25;
/** Tokens that a paragraph must have to be looked up in the stated body. */
const MIN_STATED_TOKENS = 3;

/** Collects what is the same for all candidates of a page. */
export function prepareBoundaryPage(input: MeasuredPage, headline: number): BoundaryPage {
  const { page, measures, facts } = input;
  const ownWords = (measures[headline]?.tokens ?? []).filter(isContentWord);
  const titles = facts.titles.flatMap((title) => tokenize(title).filter(isContentWord));
  const peers = new Map<string, number>();
  for (const block of page.blocks) {
    const measured = measures[block.id];
    const form = block.id > headline ? openingForm(block, measured) : null;
    if (!measured || !form || form === 'media' || isSameHeading(block.id - 1, block.id, input)) continue;
    peers.set(measured.templateSignature, (peers.get(measured.templateSignature) ?? 0) + 1);
  }
  return {
    ...input,
    headline,
    titleWords: new Set([...ownWords, ...titles]),
    statedBody: facts.body ? ` ${tokenize(facts.body).join(' ')} ` : '',
    peers,
    words: new Map(),
  };
}

/** Returns whether two blocks are parts of one heading: kicker and title in elements of their own. */
function isSameHeading(id: number, other: number, { page, measures }: MeasuredPage): boolean {
  const [one, two] = [page.blocks[id], page.blocks[other]];
  return (
    one !== undefined &&
    two !== undefined &&
    one.container === two.container &&
    !/^h[1-6]$/.test(one.tag) &&
    openingLevel(one, measures[id]) < 9 &&
    openingLevel(one, measures[id]) === openingLevel(two, measures[other])
  );
}

/** Returns the words of the whole heading that a block opens. */
function headingTokens(id: number, page: BoundaryPage): string[] {
  const tokens = [...(page.measures[id]?.tokens ?? [])];
  for (let at = id + 1; isSameHeading(at - 1, at, page); at++) tokens.push(...(page.measures[at]?.tokens ?? []));
  return tokens;
}

/** The features of a candidate by name; most are 0–1. Their order is that of the weights. */
export function boundaryFeatures(candidate: BoundaryCandidate, page: BoundaryPage): Record<string, number> {
  const above = candidate.proseAbove.map((id) => wordsOfBlock(id, page));
  const below = candidate.proseBelow.map((id) => wordsOfBlock(id, page));
  return {
    ...wordFeatures(candidate, above, below, page),
    ...formFeatures(candidate, page),
    ...surroundingFeatures(candidate, page),
  };
}

function wordsOfBlock(id: number, { page, measures, words }: BoundaryPage): ParagraphWords {
  const known = words.get(id);
  if (known) return known;
  const [block, measured] = [page.blocks[id], measures[id]];
  const found: ParagraphWords =
    block && measured ? paragraphWords(block.text, measured) : { content: new Set(), names: new Set(), tokens: [] };
  words.set(id, found);
  return found;
}

/** What the words of headline and text say about the topic. */
function wordFeatures(
  { block, form, proseAbove, proseBelow }: BoundaryCandidate,
  above: readonly ParagraphWords[],
  below: readonly ParagraphWords[],
  page: BoundaryPage,
): Record<string, number> {
  const { measures, titleWords, statedBody } = page;
  const contentAbove = unionOf(above, 'content');
  const contentBelow = unionOf(below, 'content');
  const namesAbove = unionOf(above, 'names');
  const namesBelow = unionOf(below, 'names');
  const half = Math.ceil(above.length / 2);
  const halves =
    above.length > 1
      ? sharedShare(unionOf(above.slice(half), 'content'), unionOf(above.slice(0, half), 'content'))
      : USUAL_HALF_SIMILARITY;
  const opening = new Set(form === 'media' ? [] : headingTokens(block, page).filter(isContentWord));
  const cohesion = sharedShare(contentBelow, contentAbove) / Math.max(MIN_HALF_SIMILARITY, halves);
  const { relative, deviations } = boundaryCohesion(above, below);
  const knownShare = opening.size ? sharedShare(opening, contentAbove) : 0.5;
  const withTitle = (paragraphs: readonly ParagraphWords[]) =>
    shareOf(paragraphs, ({ content }) => overlaps(content, titleWords));
  const stated = (ids: readonly number[]) => shareOf(ids, (id) => isStated(measures[id], statedBody));
  const statedAbove = statedBody ? stated(proseAbove) : 0;
  const statedBelow = statedBody ? stated(proseBelow) : 0;
  return {
    knownShare,
    isUnknown: Number(knownShare <= 0.2),
    describesBelow: opening.size ? sharedShare(opening, contentBelow) : 0.5,
    inTitle: opening.size ? sharedShare(opening, titleWords) : 0,
    cohesion: Math.min(2, cohesion),
    isIncoherent: Number(cohesion < 0.6),
    similarity: setSimilarity(contentBelow, contentAbove),
    openingSimilarity: setSimilarity(unionOf(below.slice(0, 6), 'content'), contentAbove),
    relativeCohesion: relative,
    cohesionDeviations: deviations,
    knownNames: namesBelow.size ? sharedShare(namesBelow, namesAbove) : 0.3,
    withKnownNames: shareOf(below, ({ names }) => overlaps(names, namesAbove)),
    mentionsKnownNames: shareOf(below, ({ tokens }) => tokens.some((token) => namesAbove.has(token))),
    newMainNames: newMainNames(below, namesAbove, contentAbove),
    titleShift: withTitle(below) - withTitle(above),
    withTitleWords: withTitle(below),
    statedShift: statedBelow - statedAbove,
    isUnstated: Number(statedAbove > 0.6 && statedBelow < 0.1),
  };
}

/** Share of the names that occur repeatedly below and never above, 0–1. */
function newMainNames(
  below: readonly ParagraphWords[],
  namesAbove: ReadonlySet<string>,
  contentAbove: ReadonlySet<string>,
): number {
  const counts = new Map<string, number>();
  for (const { names } of below) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const main = [...counts].filter(([, count]) => count >= 2).map(([name]) => name);
  return main.length ? shareOf(main, (name) => !namesAbove.has(name) && !contentAbove.has(name)) : 0.4;
}

/** How the opening is written, compared with the page's headline and with other openings. */
function formFeatures(
  { block: id, form, level, isOwnArticle, isOwnContainer }: BoundaryCandidate,
  boundaryPage: BoundaryPage,
): Record<string, number> {
  const { page, measures, headline, peers } = boundaryPage;
  const block = page.blocks[id] as Block;
  const measured = measures[id];
  const text = block.text.trim();
  const peerCount = peers.get(measured?.templateSignature ?? '') ?? 1;
  const own = page.blocks[headline];
  const ownLevel = own ? openingLevel(own, measures[headline]) : 1;
  return {
    level: level <= 6 ? (4 - Math.min(4, level)) / 3 : 0,
    isAsHighAsHeadline: Number(level <= ownLevel),
    hasHeadlineTemplate: Number(measured?.templateSignature === measures[headline]?.templateSignature),
    peers: Math.log1p(peerCount - 1),
    isOnlyOne: Number(peerCount === 1),
    isMedia: Number(form === 'media'),
    isStyledLine: Number(form === 'styled-line'),
    isLinkedLine: Number(form === 'linked-line'),
    linksElsewhere: Number(form !== 'media' && (measured?.linkShare ?? 0) >= 0.5),
    isOwnArticle: Number(isOwnArticle),
    isOwnContainer: Number(isOwnContainer),
    isQuestion: Number(/[?؟？]$/.test(text)),
    isShort: Number(form !== 'media' && headingTokens(id, boundaryPage).length <= 3),
    isNumbered: Number(/^\W?\d+[.):]?\s|^#?\d+/.test(text)),
    endsInColon: Number(/[:：]$/.test(text)),
  };
}

/** What stands around the opening, and how long the texts are. */
function surroundingFeatures(
  { block: id, form, proseAbove, proseBelow, lastAbove, firstBelow }: BoundaryCandidate,
  { page, measures, readabilityBlocks }: BoundaryPage,
): Record<string, number> {
  let hasByline = false;
  let hasMedia = false;
  for (let at = id + (form === 'media' ? 0 : 1); at < firstBelow; at++) {
    const [block, measured] = [page.blocks[at], measures[at]];
    if (block?.media) hasMedia = true;
    else if (block?.text && measured && measured.weight < MAX_BYLINE_WEIGHT && !measured.proseWeight)
      hasByline ||= DATE_OR_TIME.test(block.text) || startsWithByline(block.text);
  }
  let linksBetween = 0;
  for (let at = lastAbove + 1; at < id; at++) if ((measures[at]?.linkShare ?? 0) > 0.7) linksBetween++;
  const weightAbove = totalProse(proseAbove, measures);
  return {
    hasByline: Number(hasByline),
    hasMedia: Number(hasMedia),
    hasDateline: Number(DATELINE.test(page.blocks[firstBelow]?.text ?? '')),
    gap: Math.min(1, (id - lastAbove - 1) / 8),
    linksBetween: Math.min(1, linksBetween / 4),
    inReadability: shareOf(proseBelow, (block) => readabilityBlocks.has(block)),
    relativeLength: Math.log(totalProse(proseBelow, measures) / weightAbove),
    lengthAbove: Math.log(weightAbove / 1000),
    paragraphs: Math.log(proseBelow.length),
    isAfterOpening: Number(proseAbove.length <= 2),
    followsSentence: Number(measures[lastAbove]?.isSentence ?? false),
    isRightAboveText: Number(firstBelow - id === 1),
  };
}

function shareOf<T>(list: readonly T[], test: (one: T) => boolean): number {
  return list.length ? list.filter(test).length / list.length : 0;
}

function overlaps(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const word of a) if (b.has(word)) return true;
  return false;
}

function isStated(measured: BlockMeasures | undefined, statedBody: string): boolean {
  const tokens = measured?.tokens ?? [];
  return tokens.length >= MIN_STATED_TOKENS && statedBody.includes(` ${tokens.join(' ')} `);
}
