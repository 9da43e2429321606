import type { Report, ReportBox, ReportLine } from '../../../lib/reports/schema.ts';
import { filled, prose } from './filler-text.ts';

/** A small example is no longer than this, in characters; a whole page … */
const SMALL = 2000;
const LARGE = 16_000;
/** Lines on each side of what was reported that a whole page has. */
const AROUND = 30;

/**
 * @param at which of the marked lines the example is about
 * @returns examples of a reported line, marked `data-target`, the smaller first: its box alone, to stand within a story; and the page,
 *   where what stands around it tells. Words are made up, but for the label's
 */
export function examplesOf(report: Report, at: number): string[] {
  const marked = report.lines.filter((line) => line.marked);
  const target = marked[at];
  if (!target) return [];
  return [boxOf(report, marked, target), pageOf(report, target)].filter((html): html is string => html !== null);
}

function boxOf({ boxes, lines, label }: Report, marked: readonly ReportLine[], target: ReportLine): string | null {
  const around = common(boxes, marked);
  const write = writer(target, label, false);
  // Straight among the paragraphs there is no box to show.
  const isStory = lines.some(({ is, box }) => is === 'story' && box === around);
  const html = isStory ? marked.map(write).join('') : drawn(boxes, marked, around, write);
  return html.length > SMALL ? null : html;
}

/** The page, with the lines that stand nearest. */
function pageOf({ boxes, lines, label }: Report, target: ReportLine): string | null {
  const middle = lines.indexOf(target);
  const first = lines.findIndex(({ is }) => is === 'story');
  const story = lines.findIndex(({ is, letters }) => is === 'story' && letters > 100);
  const near = lines.filter(
    ({ is }, at) => Math.abs(at - middle) <= AROUND || at === first || (is === 'story' && at <= story + 4),
  );
  const write = writer(target, label, true);
  const inner = drawn(boxes, near, -1, write);
  const html = `<!doctype html><html lang="en"><title>Ferry to Eastmere sails again after two years</title><body>${inner}</body></html>`;
  return html.length > LARGE ? null : html;
}

/** The innermost box that holds all lines. */
function common(boxes: readonly ReportBox[], lines: readonly ReportLine[]): number {
  const chains = lines.map(({ box }) => chainOf(boxes, box).reverse());
  let shared = -1;
  for (
    let depth = 0;
    chains.every((chain) => chain[depth] !== undefined && chain[depth] === chains[0]?.[depth]);
    depth++
  )
    shared = chains[0]?.[depth] ?? -1;
  return shared;
}

/** From a box up to the outermost around it. */
function chainOf(boxes: readonly ReportBox[], number: number): number[] {
  const chain: number[] = [];
  for (let at = number; at >= 0; at = boxes[at]?.in ?? -1) chain.push(at);
  return chain;
}

/** Lines in their boxes, from one box on; −1: from the outermost. */
function drawn(
  boxes: readonly ReportBox[],
  lines: readonly ReportLine[],
  root: number,
  write: (line: ReportLine) => string,
): string {
  const inner = new Map<number, (ReportLine | number)[]>();
  const put = (box: number, part: ReportLine | number) => {
    const parts = inner.get(box) ?? [];
    if (typeof part !== 'number' || !parts.includes(part)) inner.set(box, [...parts, part]);
  };
  for (const line of lines) {
    put(line.box, line);
    for (const box of chainOf(boxes, line.box)) put(boxes[box]?.in ?? -1, box);
  }
  const html = (box: number): string =>
    opened(
      boxes[box],
      (inner.get(box) ?? []).map((part) => (typeof part === 'number' ? html(part) : write(part))).join(''),
    );
  return html(root);
}

function opened(box: ReportBox | undefined, inner: string): string {
  if (!box || /^(?:body|html)$/.test(box.tag)) return inner;
  const role = box.role ? ` role="${escaped(box.role)}"` : '';
  return `<${box.tag}${role}${classOf(box.classes)}>${inner}</${box.tag}>`;
}

const classOf = (classes: readonly string[] | undefined) => (classes ? ` class="${escaped(classes.join(' '))}"` : '');

/** @param whole is it a whole page, whose story needs a headline and sentences? */
function writer(target: ReportLine, label: string | undefined, whole: boolean): (line: ReportLine) => string {
  let paragraphs = 0;
  return (line) => {
    const { letters, words, linked = 0, ends = '', media, is, classes } = line;
    const tag = /^(?:html|body|main|article)$/.test(line.tag) ? 'p' : line.tag;
    const attributes = `${classOf(classes)}${line === target ? ' data-target' : ''}`;
    if (media === 'image') {
      const picture = '<img src="/a.jpg" alt="">';
      return tag === 'img' ? `<img${attributes} src="/a.jpg" alt="">` : `<${tag}${attributes}>${picture}</${tag}>`;
    }
    const isStory = whole && is === 'story';
    const text = line.label
      ? (label ?? '')
      : isStory && tag === 'h1'
        ? 'Ferry to Eastmere sails again after two years'
        : isStory && letters > 60
          ? prose(paragraphs++, letters)
          : filled(words, letters, ends);
    if (tag === 'a') return `<a${attributes} href="/other/${letters}">${escaped(text)}</a>`;
    const cut = linked >= 0.99 ? 0 : Math.round(text.length * (1 - linked));
    const inner =
      linked > 0
        ? `${escaped(text.slice(0, cut))}<a href="/other/${letters}">${escaped(text.slice(cut))}</a>`
        : escaped(text);
    return `<${tag}${attributes}>${inner}</${tag}>`;
  };
}

const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
