import type { CorpusPage } from '../../train/corpus.ts';
import { TokenAlignment } from '../../train/token-alignment.ts';
import type { ExtractorReview, PageProperties } from '../types.ts';
import { type HandLabelScore, scoreByHandLabels } from './by-eye.ts';
import { findDuplicates } from './duplicates.ts';
import { findFalseCuts } from './false-cuts.ts';
import {
  claimExactLines,
  claimNeutral,
  claimStory,
  claimUnit,
  MATCH_SHARE,
  PARTIAL_MATCH_SHARE,
} from './match-units.ts';
import { type FactScore, measureMetadata } from './metadata.ts';
import { listResidue, measureResidue, measureResidueByLine } from './residue.ts';
import { type SegmentScore, scoreSegments } from './segments.ts';
import { scoreShingles } from './shingles.ts';

/** The scores of one extractor on one page. Shares are from 0 to 1; null if the page has nothing to measure. */
export interface Score {
  recall: number;
  lost: string[];
  headlineRecall: number | null;
  summaryRecall: number | null;
  residue: number;
  left: string[];
  /** For each kept line, the share (0–1) of its tokens that are residue. */
  leftByLine: number[];
  perfect: boolean;
  precision: number | null;
  shingleRecall: number | null;
  duplicates: string[];
  /** Indices of the kept lines that are second copies. */
  duplicateLines: number[];
  facts: FactScore;
  leadPicture: boolean | null;
  leadCaption: boolean | null;
  /** Story text that was hidden as a secondary article; null for other extractors. */
  falseCuts: string[] | null;
  eye: HandLabelScore | null;
  segments: SegmentScore | null;
}

/** Scores the output of one extractor on a page. */
export function scorePage(
  page: CorpusPage,
  { figcaptions, lead }: PageProperties,
  { output, verdicts }: ExtractorReview,
): Score {
  const { truth } = page;
  const kept = new TokenAlignment(output.lines);
  const whole = claimExactLines(kept, [truth.paragraphs, truth.headlines, truth.summary]);
  const { recall, lost } = claimStory(kept, truth.paragraphs, whole);
  const found = (owner: string) => (unit: string) => claimUnit(kept, whole, unit, owner) >= MATCH_SHARE;
  const headlineRecall = shareOf(truth.headlines, found('headline'));
  const summaryRecall = shareOf(truth.summary, found('summary'));
  claimNeutral(kept, truth, figcaptions);
  const residue = measureResidue(kept);
  const duplicates = findDuplicates(output.lines, truth, figcaptions);
  const eye = page.eye.length ? scoreByHandLabels(page, output.lines, figcaptions) : null;
  return {
    recall,
    lost,
    headlineRecall,
    summaryRecall,
    residue,
    left: listResidue(kept),
    leftByLine: measureResidueByLine(kept),
    perfect: lost.length === 0 && residue <= 0.02,
    ...scoreShingles(output.body, truth),
    duplicates: duplicates.texts,
    duplicateLines: [...duplicates.lines],
    facts: measureMetadata(truth, output.facts),
    leadPicture: output.leadPicture,
    leadCaption: lead?.caption
      ? new TokenAlignment(output.lines).claim(lead.caption, 'caption', PARTIAL_MATCH_SHARE) >= MATCH_SHARE
      : null,
    falseCuts: verdicts ? findFalseCuts(verdicts, eye ? [...eye.lost, ...eye.extraLost] : lost) : null,
    eye,
    segments: page.segments ? scoreSegments(page.segments, output.body) : null,
  };
}

function shareOf(units: string[], test: (unit: string) => boolean): number | null {
  const filled = units.filter((unit) => unit.trim());
  return filled.length ? filled.filter(test).length / filled.length : null;
}
