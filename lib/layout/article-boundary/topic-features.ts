/**
 * Measures how unexpected the text below a boundary is, given the text above it. A story keeps using its own terms, so
 * the share of known terms in a paragraph below is compared with the same share for the paragraphs above the boundary.
 */

import { countTerms, sumTerms, type TermCounts, TopicProfile, termWeight } from '../topic-profile';
import { type BoundaryPage, shareOf } from './boundary-page';
import type { BoundaryCandidate } from './candidates';

/** Number of paragraphs below the boundary that are compared. */
const PARAGRAPHS_BELOW = 12;
/** Number of paragraphs directly above the boundary that are compared. */
const PARAGRAPHS_ABOVE = 8;
const MAIN_TERMS = 10;
const REPEATED_TERMS = 8;
/** Number of paragraphs at the beginning of an article in which it introduces people by their full names. */
const INTRODUCTION = 4;
/** Mean share (0–1) of known terms, for texts that are too short to measure it. */
const USUAL_COVERAGE = { above: 0.4, below: 0.3 };
/** Mean cosine similarity (0–1) of a paragraph to the text before it, for such texts. */
const USUAL_COSINE = { above: 0.25, below: 0.2 };
/** Minimum value that ratios are divided by; the next two constants serve the same purpose. */
const MIN_COVERAGE = 0.1;
const MIN_COSINE = 0.03;
const MIN_COVERAGE_DEVIATION = 0.05;
const USUAL_VARIANCE = 0.01;
const FULL_NAME = /(?<![.!?…]\s|^)(?<!\p{L})\p{Lu}\p{L}+\s(\p{Lu}\p{L}{2,})/gu;

/**
 * Returns a function that computes these features for a candidate. It must be called with the candidates in document
 * order.
 */
export function createTopicFeatures(page: BoundaryPage): (candidate: BoundaryCandidate) => Record<string, number> {
  const profile = new TopicProfile();
  const coverages: number[] = [];
  const cosines: number[] = [];
  let lastAdded = -1;
  return ({ proseAbove, proseBelow }) => {
    for (const id of proseAbove) {
      if (id <= lastAdded) continue;
      const terms = termsOfBlock(id, page);
      if (lastAdded >= 0) {
        coverages.push(profile.coverage(terms));
        cosines.push(profile.cosine(terms));
      }
      profile.add(terms);
      lastAdded = id;
    }
    const below = proseBelow.slice(0, PARAGRAPHS_BELOW).map((id) => termsOfBlock(id, page));
    return {
      ...surpriseFeatures(profile, below, coverages.slice(-PARAGRAPHS_ABOVE), cosines.slice(-PARAGRAPHS_ABOVE)),
      ...fullNameFeatures(proseBelow.slice(0, INTRODUCTION), profile.counts, page),
    };
  };
}

function surpriseFeatures(
  profile: TopicProfile,
  below: readonly TermCounts[],
  coveragesAbove: readonly number[],
  cosinesAbove: readonly number[],
): Record<string, number> {
  const whole = sumTerms(below);
  const coverages = below.map((terms) => profile.coverage(terms));
  const coverage = meanOf(coverages, USUAL_COVERAGE.below);
  const usualCoverage = meanOf(coveragesAbove, USUAL_COVERAGE.above);
  const cosine = meanOf(
    below.map((terms) => profile.cosine(terms)),
    USUAL_COSINE.below,
  );
  const usualCosine = meanOf(cosinesAbove, USUAL_COSINE.above);
  const repeated = mostFrequent(whole, REPEATED_TERMS, (term, count) => count >= 2 && termWeight(term) === 1);
  return {
    topicCosine: profile.cosine(whole),
    topicCoverage: profile.coverage(whole),
    relativeCoverage: coverage / Math.max(MIN_COVERAGE, usualCoverage),
    coverageDeviations: limit(
      (coverage - usualCoverage) / Math.max(MIN_COVERAGE_DEVIATION, deviationOf(coveragesAbove)),
      3,
    ),
    relativeCosine: limit(cosine / Math.max(MIN_COSINE, usualCosine), 2),
    cosineDeviations: limit((cosine - usualCosine) / Math.max(MIN_COSINE, deviationOf(cosinesAbove)), 3),
    firstCoverage: limit((coverages[0] ?? USUAL_COVERAGE.below) / Math.max(MIN_COVERAGE, usualCoverage), 2),
    mainTermsBelow: shareOf(mostFrequent(profile.counts, MAIN_TERMS), (term) => whole.has(term)),
    mainTermsKnown: shareOf(mostFrequent(whole, MAIN_TERMS), (term) => profile.counts.has(term)),
    repeatedTermsKnown: shareOf(repeated, (term) => profile.counts.has(term)),
  };
}

/** Features that tell whether the people introduced by their full names have been mentioned before. */
function fullNameFeatures(
  introduction: readonly number[],
  known: TermCounts,
  page: BoundaryPage,
): Record<string, number> {
  const surnames = new Map(introduction.flatMap((id) => fullNamesIn(id, page)));
  const mentioned = [...surnames.values()].filter((surname) => known.has(surname)).length;
  const introduced = surnames.size - mentioned;
  return {
    newFullNames: Math.min(1, introduced / 4),
    knownFullNames: Math.min(1, mentioned / 3),
    onlyNewFullNames: Number(introduced > 1 && mentioned === 0),
  };
}

/** Returns the full names in a block, each with its surname in lower case. */
function fullNamesIn(id: number, { page, fullNames }: BoundaryPage): [name: string, surname: string][] {
  let found = fullNames.get(id);
  if (!found) {
    const matches = (page.blocks[id]?.text ?? '').matchAll(FULL_NAME);
    found = [...matches].map(([name, surname = '']) => [name, surname.toLowerCase()]);
    fullNames.set(id, found);
  }
  return found;
}

function termsOfBlock(id: number, { measures, terms }: BoundaryPage): TermCounts {
  const known = terms.get(id);
  if (known) return known;
  const counted = countTerms(measures[id]?.tokens ?? []);
  terms.set(id, counted);
  return counted;
}

/**
 * Returns the terms with the highest weighted counts; of equal ones, the first.
 *
 * @param number maximum number of terms
 */
function mostFrequent(
  counts: TermCounts,
  number: number,
  test: (term: string, count: number) => boolean = () => true,
): string[] {
  const found: [term: string, value: number][] = [];
  for (const [term, count] of counts) {
    const value = count * termWeight(term);
    if (found.length === number && value <= (found.at(-1)?.[1] ?? 0)) continue;
    if (!test(term, count)) continue;
    let at = found.length;
    while (at > 0 && (found[at - 1]?.[1] ?? 0) < value) at--;
    found.splice(at, 0, [term, value]);
    if (found.length > number) found.pop();
  }
  return found.map(([term]) => term);
}

const limit = (value: number, bound: number) => Math.max(-bound, Math.min(bound, value));

function meanOf(values: readonly number[], usual: number): number {
  return values.length ? values.reduce((total, value) => total + value, 0) / values.length : usual;
}

function deviationOf(values: readonly number[]): number {
  const mean = meanOf(values, 0);
  return Math.sqrt(
    meanOf(
      values.map((value) => (value - mean) ** 2),
      USUAL_VARIANCE,
    ),
  );
}
