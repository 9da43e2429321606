import { TokenAlignment } from '../../train/token-alignment.ts';
import type { CorpusPage } from '../../train/corpus.ts';
import type { Looked, Reviewed } from '../types.ts';
import { type EyeScore, scoreByEye } from './by-eye.ts';
import { doublesIn } from './duplicates.ts';
import { falseCuts } from './false-cuts.ts';
import { leftByLine, leftLines, leftShare } from './residue.ts';
import { type FactScore, measureMetadata } from './metadata.ts';
import { shingleScore } from './shingles.ts';
import { FOUND, PARTLY, takeNeutral, takeStory, takeUnit, takeWhole } from './match-units.ts';

/** The figures of one page and one extractor; shares are 0..1, null where the page has nothing to measure. */
export interface Score {
  recall: number;
  lost: string[];
  headlineRecall: number | null;
  summaryRecall: number | null;
  residue: number;
  left: string[];
  /** For each kept line the share of it that was left. */
  leftByLine: number[];
  perfect: boolean;
  precision: number | null;
  shingleRecall: number | null;
  doubles: string[];
  /** Numbers of the kept lines that hold the second copies. */
  doubleLines: number[];
  facts: FactScore;
  leadPicture: boolean | null;
  leadCaption: boolean | null;
  /** Ours only: story that the fence against a second story hid. */
  falseCuts: string[] | null;
  eye: EyeScore | null;
}

/** Scores what one extractor made of a page. */
export function measure(page: CorpusPage, { figcaptions, lead }: Looked, { output, verdicts }: Reviewed): Score {
  const { truth } = page;
  const kept = new TokenAlignment(output.lines);
  const whole = takeWhole(kept, [truth.paragraphs, truth.headlines, truth.summary]);
  const { recall, lost } = takeStory(kept, truth.paragraphs, whole);
  const found = (owner: string) => (unit: string) => takeUnit(kept, whole, unit, owner) >= FOUND;
  const headlineRecall = share(truth.headlines, found('headline'));
  const summaryRecall = share(truth.summary, found('summary'));
  takeNeutral(kept, truth, figcaptions);
  const residue = leftShare(kept);
  const doubles = doublesIn(output.lines, truth, figcaptions);
  const eye = page.eye.length ? scoreByEye(page, output.lines, figcaptions) : null;
  return {
    recall,
    lost,
    headlineRecall,
    summaryRecall,
    residue,
    left: leftLines(kept),
    leftByLine: leftByLine(kept),
    perfect: lost.length === 0 && residue <= 0.02,
    ...shingleScore(output.body, truth),
    doubles: doubles.texts,
    doubleLines: [...doubles.lines],
    facts: measureMetadata(truth, output.facts),
    leadPicture: output.leadPicture,
    leadCaption: lead?.caption ? new TokenAlignment(output.lines).claim(lead.caption, 'caption', PARTLY) >= FOUND : null,
    falseCuts: verdicts ? falseCuts(verdicts, eye ? [...eye.lost, ...eye.extraLost] : lost) : null,
    eye,
  };
}

function share(units: string[], test: (unit: string) => boolean): number | null {
  const filled = units.filter((unit) => unit.trim());
  return filled.length ? filled.filter(test).length / filled.length : null;
}
