import type { Report, ReportBox, ReportLine } from '../../../lib/reports/schema.ts';
import { fillerProse, fillerWords } from './filler-text.ts';

/** Maximum length of an example in characters: of a fragment, and of a whole page. */
const MAX_FRAGMENT_CHARS = 2000;
const MAX_PAGE_CHARS = 16_000;
/** Number of lines on each side of the reported one that a whole-page example contains. */
const CONTEXT_LINES = 30;

/**
 * Builds rule examples from a reported line, which is marked `data-target`: one with its box only, and one with the
 * page around it. All words except the label are replaced by filler text.
 *
 * @param at index of the line in the report
 */
export function buildExamples(report: Report, at: number): string[] {
  const marked = report.lines.filter((line) => line.marked);
  const target = marked[at];
  if (!target) return [];
  return [buildFragment(report, marked, target), buildPage(report, target)].filter(
    (html): html is string => html !== null,
  );
}

function buildFragment(
  { boxes, lines, label }: Report,
  marked: readonly ReportLine[],
  target: ReportLine,
): string | null {
  const around = findCommonBox(boxes, marked);
  const write = createLineRenderer(target, label, false);
  // A line among the story's paragraphs has no box of its own.
  const isStory = lines.some(({ is, box }) => is === 'story' && box === around);
  const html = isStory ? marked.map(write).join('') : renderBoxes(boxes, marked, around, write);
  return html.length > MAX_FRAGMENT_CHARS ? null : html;
}

/** Builds a page from the lines next to the reported one; null if it would be too long. */
function buildPage({ boxes, lines, label }: Report, target: ReportLine): string | null {
  const middle = lines.indexOf(target);
  const first = lines.findIndex(({ is }) => is === 'story');
  const story = lines.findIndex(({ is, letters }) => is === 'story' && letters > 100);
  const near = lines.filter(
    ({ is }, at) => Math.abs(at - middle) <= CONTEXT_LINES || at === first || (is === 'story' && at <= story + 4),
  );
  const write = createLineRenderer(target, label, true);
  const inner = renderBoxes(boxes, near, -1, write);
  const html = `<!doctype html><html lang="en"><title>Ferry to Eastmere sails again after two years</title><body>${inner}</body></html>`;
  return html.length > MAX_PAGE_CHARS ? null : html;
}

/** Returns the number of the innermost box that contains all lines. */
function findCommonBox(boxes: readonly ReportBox[], lines: readonly ReportLine[]): number {
  const chains = lines.map(({ box }) => listAncestors(boxes, box).reverse());
  let shared = -1;
  for (
    let depth = 0;
    chains.every((chain) => chain[depth] !== undefined && chain[depth] === chains[0]?.[depth]);
    depth++
  )
    shared = chains[0]?.[depth] ?? -1;
  return shared;
}

/** Lists a box and its ancestors, innermost first, as box numbers. */
function listAncestors(boxes: readonly ReportBox[], number: number): number[] {
  const chain: number[] = [];
  for (let at = number; at >= 0; at = boxes[at]?.in ?? -1) chain.push(at);
  return chain;
}

/**
 * Renders lines inside their boxes.
 *
 * @param root number of the box whose content is rendered; −1 for all boxes
 */
function renderBoxes(
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
    for (const box of listAncestors(boxes, line.box)) put(boxes[box]?.in ?? -1, box);
  }
  const html = (box: number): string =>
    renderBox(
      boxes[box],
      (inner.get(box) ?? []).map((part) => (typeof part === 'number' ? html(part) : write(part))).join(''),
    );
  return html(root);
}

function renderBox(box: ReportBox | undefined, inner: string): string {
  if (!box || /^(?:body|html)$/.test(box.tag)) return inner;
  const role = box.role ? ` role="${escapeHtml(box.role)}"` : '';
  return `<${box.tag}${role}${classAttribute(box.classes)}>${inner}</${box.tag}>`;
}

const classAttribute = (classes: readonly string[] | undefined) =>
  classes ? ` class="${escapeHtml(classes.join(' '))}"` : '';

/**
 * Returns a function that renders one line with filler text.
 *
 * @param whole whether the example is a whole page, whose story needs a headline and sentences
 */
function createLineRenderer(
  target: ReportLine,
  label: string | undefined,
  whole: boolean,
): (line: ReportLine) => string {
  let paragraphs = 0;
  return (line) => {
    const { letters, words, linked = 0, ends = '', media, is, classes } = line;
    const tag = /^(?:html|body|main|article)$/.test(line.tag) ? 'p' : line.tag;
    const attributes = `${classAttribute(classes)}${line === target ? ' data-target' : ''}`;
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
          ? fillerProse(paragraphs++, letters)
          : fillerWords(words, letters, ends);
    if (tag === 'a') return `<a${attributes} href="/other/${letters}">${escapeHtml(text)}</a>`;
    const cut = linked >= 0.99 ? 0 : Math.round(text.length * (1 - linked));
    const inner =
      linked > 0
        ? `${escapeHtml(text.slice(0, cut))}<a href="/other/${letters}">${escapeHtml(text.slice(cut))}</a>`
        : escapeHtml(text);
    return `<${tag}${attributes}>${inner}</${tag}>`;
  };
}

const escapeHtml = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
