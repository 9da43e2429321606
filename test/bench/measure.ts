import { Kept } from '../../lib/learn/align.ts';
import type { CorpusPage, EyeLabel, Truth } from '../../lib/learn/corpus.ts';
import { shingles, tokens } from '../../lib/learn/tokens.ts';

/** What an extractor kept of one page. */
export interface Output {
  /** All kept text, a block a line. */
  lines: string[];
  /** Kept body text alone, for the shingle measure. */
  body: string;
  /** Milliseconds: the first call on the page, and the median of the warm ones. */
  cold: number;
  warm: number;
}

export interface Score {
  recall: number;
  lost: string[];
  headlineRecall: number | null;
  summaryRecall: number | null;
  residue: number;
  left: string[];
  perfect: boolean;
  precision: number;
  shingleRecall: number;
  f1: number;
  doubles: string[];
  eye: {
    residue: number;
    lost: string[];
    perfect: boolean;
    complete: boolean;
    extraKept: number | null;
    left: string[];
    extraLost: string[];
  } | null;
}

const FOUND = 0.9;
/** Captions and labels are printed in variants; half of one is enough to know its tokens are not clutter. */
const PARTLY = 0.5;

/** @param figcaptions the page's own figcaption texts */
export function measure(page: CorpusPage, output: Output, figcaptions: string[]): Score {
  const { truth } = page;
  const strict = new Kept(output.lines);
  const whole = takeWhole(strict, [truth.paragraphs, truth.headlines, truth.summary]);
  const paragraphs = takeStory(strict, truth.paragraphs, whole);
  const headlineRecall = share(truth.headlines, found(strict, whole, 'headline'));
  const summaryRecall = share(truth.summary, found(strict, whole, 'summary'));
  takeNeutral(strict, truth, figcaptions);
  const residue = leftShare(strict);

  const reference = shingles([...truth.summary, ...truth.headlines, ...truth.paragraphs].join(' '));
  const kept = shingles(output.body);
  let both = 0;
  for (const [key, count] of kept) both += Math.min(count, reference.get(key) ?? 0);
  const sum = (counts: Map<string, number>) => [...counts.values()].reduce((a, b) => a + b, 0);
  const precision = both / Math.max(1, sum(kept));
  const shingleRecall = both / Math.max(1, sum(reference));

  return {
    recall: paragraphs.recall,
    lost: paragraphs.lost,
    headlineRecall,
    summaryRecall,
    residue,
    left: leftLines(strict),
    perfect: paragraphs.lost.length === 0 && residue <= 0.02,
    precision,
    shingleRecall,
    f1: precision + shingleRecall ? (2 * precision * shingleRecall) / (precision + shingleRecall) : 0,
    doubles: doubles(strict, truth),
    eye: page.eye.length ? measureByEye(page, output, figcaptions) : null,
  };
}

/** Lines that are a unit of the truth word for word, so that no other unit takes a word of theirs. */
function takeWhole(kept: Kept, lists: string[][]): Map<string, number> {
  const whole = new Map<string, number>();
  for (const unit of lists.flat()) if (kept.takeLine(unit, 'story')) whole.set(unit, (whole.get(unit) ?? 0) + 1);
  return whole;
}

/** How much of a unit is kept, 0..1; a line that is the unit word for word serves once. */
function takeUnit(kept: Kept, whole: Map<string, number>, unit: string, owner: string): number {
  const left = whole.get(unit) ?? 0;
  if (!left) return kept.take(unit, owner, PARTLY);
  whole.set(unit, left - 1);
  return 1;
}

const found = (kept: Kept, whole: Map<string, number>, owner: string) => (unit: string) =>
  takeUnit(kept, whole, unit, owner) >= FOUND;

function takeStory(kept: Kept, units: string[], whole: Map<string, number>): { recall: number; lost: string[] } {
  const lost: string[] = [];
  let counted = 0;
  for (const unit of units) {
    const found = takeUnit(kept, whole, unit, 'paragraph');
    if (unit.length < 20) continue;
    counted++;
    if (found < FOUND) lost.push(unit);
  }
  return { recall: counted ? 1 - lost.length / counted : 1, lost };
}

function takeNeutral(kept: Kept, truth: Truth, figcaptions: string[]): void {
  kept.take(truth.title, 'title', PARTLY);
  const captions = new Set<string>();
  for (const { caption, alt, credit } of truth.captions)
    for (const text of [caption, alt, credit]) if (text) captions.add(text.trim());
  for (const text of captions) kept.take(text, 'caption', PARTLY);
  for (const text of new Set(figcaptions)) if (!captions.has(text)) kept.take(text, 'caption', PARTLY);
  takeLine(kept, 'byline', 25, (line) => truth.authors.some((name) => holds(line, name)));
  takeLine(
    kept,
    'date',
    20,
    (line) => /\d/.test(line) && /\b20\d\d\b|\d{1,2}[:.]\d{2}|\d{1,2}[./年-]\d{1,2}/.test(line),
  );
}

function holds(line: string, name: string): boolean {
  const inLine = new Set(tokens(line));
  const wanted = tokens(name);
  return wanted.length > 0 && wanted.filter((token) => inLine.has(token)).length / wanted.length >= 0.6;
}

/** Takes the free tokens of the first short line that the test accepts. */
function takeLine(kept: Kept, owner: string, longest: number, test: (line: string) => boolean): void {
  for (const [at, text] of kept.lines.entries()) {
    const places = kept.line.flatMap((line, place) => (line === at && kept.owner[place] === null ? [place] : []));
    if (!places.length || places.length > longest || !test(text)) continue;
    for (const place of places) kept.owner[place] = owner;
    return;
  }
}

function leftShare(kept: Kept): number {
  const all = kept.owner.filter((owner) => owner !== 'struck').length;
  return all ? kept.owner.filter((owner) => owner === null).length / all : 0;
}

function leftLines(kept: Kept): string[] {
  const left = new Map<number, string[]>();
  for (const [place, owner] of kept.owner.entries()) {
    if (owner !== null) continue;
    const at = kept.line[place] as number;
    left.set(at, [...(left.get(at) ?? []), kept.list[place] as string]);
  }
  return [...left]
    .filter(([, words]) => words.length > 1)
    .map(([at, words]) =>
      words.length * 2 < tokens(kept.lines[at] ?? '').length ? words.join(' ') : (kept.lines[at] ?? ''),
    );
}

function doubles(kept: Kept, truth: Truth): string[] {
  const units = [truth.title, ...truth.paragraphs, ...truth.captions.map(({ caption }) => caption ?? '')];
  return [...new Set(units)].filter((unit) => tokens(unit).length >= 4 && kept.take(unit, 'double', FOUND) >= FOUND);
}

function share(units: string[], test: (unit: string) => boolean): number | null {
  const filled = units.filter((unit) => unit.trim());
  return filled.length ? filled.filter(test).length / filled.length : null;
}

function measureByEye(page: CorpusPage, output: Output, figcaptions: string[]): NonNullable<Score['eye']> {
  const { truth, eye } = page;
  const of = (classes: EyeLabel['class'][]) =>
    eye.filter((label) => classes.includes(label.class)).map((label) => label.text);
  const struck = of(['T']);
  const isStruck = (unit: string) =>
    struck.some(
      (text) => text === unit.replace(/\s+/g, ' ').trim() || new Kept([text]).take(unit, 'x', FOUND) >= FOUND,
    );
  const kept = new Kept(output.lines);
  const paragraphs = truth.paragraphs.filter((unit) => !isStruck(unit));
  const extra = of(['S']);
  const whole = takeWhole(kept, [paragraphs, truth.headlines, truth.summary, extra]);
  const story = takeStory(kept, paragraphs, whole);
  for (const text of struck) kept.take(text, 'struck', PARTLY);
  for (const text of [...truth.headlines, ...truth.summary]) takeUnit(kept, whole, text, 'headline');
  let wanted = 0;
  let got = 0;
  const extraLost: string[] = [];
  for (const text of extra) {
    const size = tokens(text).length;
    const share = takeUnit(kept, whole, text, 'extra');
    wanted += size;
    got += share >= PARTLY ? size * share : 0;
    if (share < FOUND) extraLost.push(text);
  }
  for (const text of of(['C', 'M', 'B', 'U'])) kept.take(text, 'neutral', PARTLY);
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
    extraLost,
  };
}
