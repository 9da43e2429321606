import { TokenAlignment } from '../../train/token-alignment.ts';
import type { CorpusPage, EyeLabel } from '../../train/corpus.ts';
import { tokenize } from '../../train/tokens.ts';
import { leftByLine, leftLines, leftShare } from './residue.ts';
import { FOUND, PARTLY, takeNeutral, takeStory, takeUnit, takeWhole } from './match-units.ts';

/** The figures of one page where what a person read and classed counts beside the truth. */
export interface EyeScore {
  residue: number;
  lost: string[];
  perfect: boolean;
  complete: boolean;
  /** Share of the words of extra story that were kept; null where there is none. */
  extraKept: number | null;
  left: string[];
  /** For each kept line the share of it that was left. */
  leftByLine: number[];
  extraLost: string[];
}

/** @param figcaptions the page's own figcaption texts */
export function scoreByEye({ truth, eye }: CorpusPage, lines: string[], figcaptions: string[]): EyeScore {
  const of = (classes: EyeLabel['class'][]) =>
    eye.filter((label) => classes.includes(label.class)).map((label) => label.text);
  const struck = of(['T']);
  const isStruck = (unit: string) =>
    struck.some(
      (text) => text === unit.replace(/\s+/g, ' ').trim() || new TokenAlignment([text]).claim(unit, 'x', FOUND) >= FOUND,
    );
  const kept = new TokenAlignment(lines);
  const paragraphs = truth.paragraphs.filter((unit) => !isStruck(unit));
  const extra = of(['S']);
  const whole = takeWhole(kept, [paragraphs, truth.headlines, truth.summary, extra]);
  const story = takeStory(kept, paragraphs, whole);
  for (const text of struck) kept.claim(text, 'struck', PARTLY);
  for (const text of [...truth.headlines, ...truth.summary]) takeUnit(kept, whole, text, 'headline');
  let wanted = 0;
  let got = 0;
  const extraLost: string[] = [];
  for (const text of extra) {
    const size = tokenize(text).length;
    const share = takeUnit(kept, whole, text, 'extra');
    wanted += size;
    got += share >= PARTLY ? size * share : 0;
    if (share < FOUND) extraLost.push(text);
  }
  for (const text of of(['C', 'M', 'B', 'U'])) kept.claim(text, 'neutral', PARTLY);
  takeNeutral(kept, truth, figcaptions);
  const residue = leftShare(kept);
  const perfect = story.lost.length === 0 && residue <= 0.02;
  const extraKept = wanted ? got / wanted : null;
  return {
    residue,
    lost: story.lost,
    perfect,
    complete: perfect && (extraKept ?? 1) >= 0.9,
    extraKept,
    left: leftLines(kept),
    leftByLine: leftByLine(kept),
    extraLost,
  };
}
