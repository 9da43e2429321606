import { startsWithByline } from '../../text/byline-prefix';
import type { Block } from '../../types';
import { type BoundaryPage, headingTokens, shareOf } from './boundary-page';
import { type BoundaryCandidate, totalProse } from './candidates';
import { createKnownTokenFeatures } from './known-tokens';
import { openingLevel } from './opening-form';
import { createTopicFeatures } from './topic-features';
import { createWordFeatures } from './word-features';

/** Matches a line that contains a date or time. */
const DATE_OR_TIME =
  /(?:19|20)\d\d|(?:^|\D)\d{1,2}[:.h]\d\d(?:\D|$)|\d\s*(?:min|hour|std|stunden|heures|horas|ore|jam|tim|uur|दिन|ساع|دقيق)/i;
const DATELINE = /^[A-ZÀ-ÖØ-ÞА-Я][^.!?]{2,40}(?:\([^)]{2,30}\)|[–—-]|:)\s*[–—-]?\s?[A-ZÀ-ÖØ-ÞА-Я]/;
const MAX_BYLINE_WEIGHT = 120;

/** Computes features of candidates, by name. Most values are from 0 to 1. */
export interface BoundaryFeatures {
  /** Computes those features that cost little. */
  quick(candidate: BoundaryCandidate): Record<string, number>;
  /** Computes all features of the model. Must be called with the candidates in document order. */
  all(candidate: BoundaryCandidate): Record<string, number>;
}

export function createBoundaryFeatures(page: BoundaryPage): BoundaryFeatures {
  const wordFeatures = createWordFeatures(page);
  const topicFeatures = createTopicFeatures(page);
  const knownTokenFeatures = createKnownTokenFeatures(page);
  return {
    quick: (candidate) => ({
      ...formFeatures(candidate, page),
      ...surroundingFeatures(candidate, page),
      ...knownTokenFeatures(candidate),
    }),
    all: (candidate) => ({
      ...wordFeatures(candidate),
      ...formFeatures(candidate, page),
      ...surroundingFeatures(candidate, page),
      ...topicFeatures(candidate),
    }),
  };
}

/**
 * Features of the markup and wording of the candidate's first block, compared with the page's headline and with other
 * candidates.
 */
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

/** Features of what surrounds the candidate, and of the length of the texts. */
function surroundingFeatures(
  { block: id, form, proseAbove, proseBelow, lastAbove, firstBelow }: BoundaryCandidate,
  { page, measures, readabilityBlocks }: BoundaryPage,
): Record<string, number> {
  let hasByline = false;
  let hasMedia = false;
  for (let at = id + (form === 'media' ? 0 : 1); at < firstBelow; at++) {
    const [block, measured] = [page.blocks[at], measures[at]];
    if (block?.media) hasMedia = true;
    else if (block?.text && measured && measured.weight < MAX_BYLINE_WEIGHT && !measured.proseWeight) {
      hasByline ||= DATE_OR_TIME.test(block.text) || startsWithByline(block.text);
    }
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
