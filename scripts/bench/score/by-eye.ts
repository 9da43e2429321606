import type { CorpusPage, EyeLabel } from '../../train/corpus.ts';
import { TokenAlignment } from '../../train/token-alignment.ts';
import { tokenizeForScoring } from '../../train/tokens.ts';
import {
  claimExactLines,
  claimNeutral,
  claimStory,
  claimUnit,
  MATCH_SHARE,
  PARTIAL_MATCH_SHARE,
} from './match-units.ts';
import { listResidue, measureResidue, measureResidueByLine } from './residue.ts';

/** Score of one page by a person's labels in addition to the ground truth. Shares are from 0 to 1, by words. */
export interface HandLabelScore {
  residue: number;
  lost: string[];
  perfect: boolean;
  complete: boolean;
  /** Share (0–1) of the story text that only the labels contain (`S`) and that is kept; null if there is none. */
  extraKept: number | null;
  left: string[];
  /** For each kept line, the share (0–1) of its tokens that are residue. */
  leftByLine: number[];
  extraLost: string[];
}

/**
 * Scores kept text by a person's labels in addition to the ground truth.
 *
 * @param lines the kept text, one block per line
 * @param figcaptions texts of all figcaptions of the page
 */
export function scoreByHandLabels({ truth, eye }: CorpusPage, lines: string[], figcaptions: string[]): HandLabelScore {
  const of = (classes: EyeLabel['class'][]) =>
    eye.filter((label) => classes.includes(label.class)).map((label) => label.text);
  const excluded = of(['T']);
  const isExcluded = (unit: string) =>
    excluded.some(
      (text) =>
        text === unit.replace(/\s+/g, ' ').trim() ||
        new TokenAlignment([text]).claim(unit, 'x', MATCH_SHARE) >= MATCH_SHARE,
    );
  const kept = new TokenAlignment(lines);
  const paragraphs = truth.paragraphs.filter((unit) => !isExcluded(unit));
  const extra = of(['S']);
  const whole = claimExactLines(kept, [paragraphs, truth.headlines, truth.summary, extra]);
  const story = claimStory(kept, paragraphs, whole);
  for (const text of excluded) kept.claim(text, 'excluded', PARTIAL_MATCH_SHARE);
  for (const text of [...truth.headlines, ...truth.summary]) claimUnit(kept, whole, text, 'headline');
  let wanted = 0;
  let got = 0;
  const extraLost: string[] = [];
  for (const text of extra) {
    const size = tokenizeForScoring(text).length;
    const share = claimUnit(kept, whole, text, 'extra');
    wanted += size;
    got += share >= PARTIAL_MATCH_SHARE ? size * share : 0;
    if (share < MATCH_SHARE) extraLost.push(text);
  }
  for (const text of of(['C', 'M', 'B', 'U'])) kept.claim(text, 'neutral', PARTIAL_MATCH_SHARE);
  claimNeutral(kept, truth, figcaptions);
  const residue = measureResidue(kept);
  const perfect = story.lost.length === 0 && residue <= 0.02;
  const extraKept = wanted ? got / wanted : null;
  return {
    residue,
    lost: story.lost,
    perfect,
    complete: perfect && (extraKept ?? 1) >= 0.9,
    extraKept,
    left: listResidue(kept),
    leftByLine: measureResidueByLine(kept),
    extraLost,
  };
}
