import type { RuleLabel } from '../rules/label.ts';
import { findForbiddenText } from '../rules/list/forbidden-text.ts';
import type { Rule } from '../rules/rule.ts';
import type { Block, Page, SignalValues, Verdict } from '../types/index.ts';
import { fullestAllowedAddress } from './address.ts';
import { MAX_ITEMS, REPORT_FORMAT, REPORT_VERSION } from './format.ts';
import { BoxNumbering } from './redact-boxes.ts';
import { redactClasses, redactTag } from './redact-names.ts';
import type { Report, ReportLine } from './schema.ts';

/** Kinds of blocks that identify the story. */
const HEADER_KINDS = new Set<Verdict['kind']>(['headline', 'standfirst', 'byline', 'dateline']);
/** The length of longer texts is rounded to ten characters, so that it does not identify them. */
const MAX_EXACT_CHARS = 80;
const MAX_LABEL_CHARS = 120;
/**
 * Number of blocks that is added to the distance of hidden blocks from the marked ones, so that kept blocks are
 * preferred.
 */
const HIDDEN_DISTANCE = 50;
const FINAL_PUNCTUATION = /[.:?!…”»。؟।]$/u;

export interface RedactionInput {
  page: Page;
  verdicts: readonly Verdict[];
  /** Ids of the reported blocks. */
  marked: ReadonlySet<number>;
  decide: Report['decide'];
  /** The label by which similar content can be recognized. */
  label?: RuleLabel | null;
  /** Signal values of the marked blocks, in the order of their ids. */
  signals: readonly SignalValues[];
  rule?: Rule | null;
  /** Version of Clean Copy. */
  tool: string;
}

/**
 * Reduces a page to what is needed to derive a rule: boxes by their tags and names, lines by their length. The only words
 * in it are those of the label.
 *
 * @returns a report with the complete address, to be reduced by `applyDisclosure`; null if nothing is marked
 */
export function redactPage(input: RedactionInput): Report | null {
  const { page, verdicts, marked, decide, label, signals, rule, tool } = input;
  const boxes = new BoxNumbering(page.containers);
  const allowedLabel = label && isAllowed(label.says) ? { ...label, says: label.says.slice(0, MAX_LABEL_CHARS) } : null;
  const lines: ReportLine[] = [];
  const values: Report['signals'] = [];
  const markedIds = [...marked].sort((a, b) => a - b);
  for (const block of findNearestBlocks(page.blocks, verdicts, marked)) {
    const box = boxes.addBox(block.container);
    if (box < 0) continue;
    const isMarked = marked.has(block.id) && values.length < MAX_ITEMS.marked;
    lines.push(describeLine(block, box, verdicts[block.id], isMarked, allowedLabel?.says));
    if (isMarked) values.push(finiteValues(signals[markedIds.indexOf(block.id)] ?? {}));
  }
  if (!values.length) return null;
  return {
    format: REPORT_FORMAT,
    version: REPORT_VERSION,
    tool: /^[0-9][0-9.]{0,19}$/.test(tool) ? tool : '0',
    decide,
    address: fullestAllowedAddress(page.url),
    lang: /^[A-Za-z0-9-]{0,35}$/.test(page.lang) ? page.lang : '',
    ...(allowedLabel && { label: allowedLabel.says, ...(allowedLabel.under && { under: true as const }) }),
    boxes: boxes.boxes,
    lines,
    signals: values,
    ...(rule && isAllowed(rule) && { rule: { ...rule, examples: { hide: [], keep: [] } } }),
  };
}

/** Tells whether a part of a report passes the parser's check for forbidden text; a part that does not is omitted. */
const isAllowed = (part: unknown) => findForbiddenText(part) === null;

/** Returns the marked blocks and those nearest to them, in document order. */
function findNearestBlocks(
  blocks: readonly Block[],
  verdicts: readonly Verdict[],
  marked: ReadonlySet<number>,
): Block[] {
  const shown = blocks.filter(({ id, rendered, text, media }) => marked.has(id) || (rendered && (text || media)));
  const ids = [...marked];
  const [first = 0, last = 0] = [Math.min(...ids), Math.max(...ids)];
  const distanceOf = ({ id }: Block) =>
    marked.has(id) ? -1 : Math.max(0, first - id, id - last) + (verdicts[id]?.decide === 'keep' ? 0 : HIDDEN_DISTANCE);
  return shown
    .map((block) => ({ block, distance: distanceOf(block) }))
    .sort((a, b) => a.distance - b.distance || a.block.id - b.block.id)
    .slice(0, MAX_ITEMS.lines)
    .map(({ block }) => block)
    .sort((a, b) => a.id - b.id);
}

/**
 * Describes a block as a line of the report.
 *
 * @param box number of the box that contains the block
 */
function describeLine(
  block: Block,
  box: number,
  verdict: Verdict | undefined,
  isMarked: boolean,
  label: string | undefined,
): ReportLine {
  const { text, links, tag, media } = block;
  const linkShare = links.reduce((sum, link) => sum + link.text.length, 0) / Math.max(1, text.length);
  const classes = redactClasses((block.path.at(-1) ?? '').split('.').slice(1));
  const ends = FINAL_PUNCTUATION.exec(text)?.[0] as ReportLine['ends'];
  const isStory = verdict?.decide === 'keep' && (HEADER_KINDS.has(verdict.kind) || verdict.rule === 'story-paragraph');
  return {
    box,
    tag: redactTag(tag),
    ...(classes.length > 0 && { classes }),
    letters: text.length > MAX_EXACT_CHARS ? Math.round(text.length / 10) * 10 : text.length,
    words: text.split(/\s+/).filter(Boolean).length,
    ...(linkShare > 0 && { linked: Math.min(1, Math.round(linkShare * 100) / 100) }),
    ...(ends && { ends }),
    ...(media && { media }),
    is: isStory ? 'story' : verdict?.decide === 'keep' ? 'kept' : 'hidden',
    ...(isMarked && { marked: true as const }),
    ...(label !== undefined && text.startsWith(label) && isMarked && { label: true as const }),
  };
}

function finiteValues(values: SignalValues): SignalValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => Number.isFinite(value)));
}
