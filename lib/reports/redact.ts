import { refusalOf, refusedIn } from '../rules/list/words.ts';
import type { Rule } from '../rules/rule.ts';
import type { Block, Container, Page, Verdict } from '../types/index.ts';
import { cutAddress, PRECISIONS } from './address.ts';
import { FORMAT, MOST, VERSION } from './format.ts';
import type { Report, ReportBox, ReportLine } from './schema.ts';

/** What names a story. */
const HEAD = new Set<Verdict['kind']>(['headline', 'standfirst', 'byline', 'dateline']);
/** Longer texts are told to the nearest ten characters. */
const EXACT = 80;
const MARKS = /[.:?!…”»。؟।]$/u;

export interface Complaint {
  page: Page;
  verdicts: readonly Verdict[];
  /** Blocks that were pointed at. */
  marked: ReadonlySet<number>;
  wish: Report['wish'];
  /** The words by which they can be known, and do the others stand under them? */
  label?: { says: string; under: boolean } | null;
  /** What the signals say of each marked block. */
  signals: readonly Record<string, number>[];
  rule?: Rule | null;
  /** Version of Clean Copy. */
  tool: string;
}

/**
 * Cuts a page down to what a rule needs: boxes by their tags and names, lines by their length. Of words nothing is left but the
 * label.
 *
 * @returns the report with the whole address, to be cut by `withPrecision`; null where nothing is marked
 */
export function redact({ page, verdicts, marked, wish, label, signals, rule, tool }: Complaint): Report | null {
  const told = nearest(page.blocks, verdicts, marked);
  const boxes = new Boxes(page.containers);
  const words = label && taken(label.says) ? { ...label, says: label.says.slice(0, 120) } : null;
  const lines: ReportLine[] = [];
  const values: Report['signals'] = [];
  const known = [...marked].sort((a, b) => a - b);
  for (const { id } of told) {
    const block = page.blocks[id];
    const box = block ? boxes.of(block.container) : -1;
    if (!block || box < 0) continue;
    const isMarked = marked.has(id) && values.length < MOST.marked;
    lines.push(lineOf(block, box, verdicts[id], isMarked, words?.says));
    if (isMarked) values.push(finite(signals[known.indexOf(id)] ?? {}));
  }
  if (!values.length) return null;
  return {
    format: FORMAT,
    version: VERSION,
    tool: /^[0-9][0-9.]{0,19}$/.test(tool) ? tool : '0',
    wish,
    address: fullest(page.url),
    lang: /^[A-Za-z0-9-]{0,35}$/.test(page.lang) ? page.lang : '',
    ...(words && { label: words.says, ...(words.under && { under: true as const }) }),
    boxes: boxes.told,
    lines,
    signals: values,
    ...(rule && taken(rule) && { rule: { ...rule, examples: { hide: [], keep: [] } } }),
  };
}

/** What a reader of reports would refuse is left out, so that the rest is not refused with it. */
const taken = (part: unknown) => refusedIn(part) === null;

/** As much of an address as is taken. */
const fullest = (url: string) =>
  [...PRECISIONS]
    .reverse()
    .map((precision) => cutAddress(url, precision))
    .find(taken) ?? 'file://';

/** What is marked, and what stands nearest to it. */
function nearest(blocks: readonly Block[], verdicts: readonly Verdict[], marked: ReadonlySet<number>): Block[] {
  const shown = blocks.filter(({ id, rendered, text, media }) => marked.has(id) || (rendered && (text || media)));
  const ids = [...marked];
  const [first = 0, last = 0] = [Math.min(...ids), Math.max(...ids)];
  const far = ({ id }: Block) =>
    marked.has(id) ? -1 : Math.max(0, first - id, id - last) + (verdicts[id]?.decide === 'keep' ? 0 : 50);
  return shown
    .map((block) => ({ block, far: far(block) }))
    .sort((a, b) => a.far - b.far || a.block.id - b.block.id)
    .slice(0, MOST.lines)
    .map(({ block }) => block)
    .sort((a, b) => a.id - b.id);
}

function lineOf(
  block: Block,
  box: number,
  verdict: Verdict | undefined,
  isMarked: boolean,
  label: string | undefined,
): ReportLine {
  const { text, links, tag, media } = block;
  const linked = links.reduce((sum, link) => sum + link.text.length, 0) / Math.max(1, text.length);
  const classes = namesIn(block.path.at(-1) ?? '');
  const ends = MARKS.exec(text)?.[0] as ReportLine['ends'];
  const isStory = verdict?.decide === 'keep' && (HEAD.has(verdict.kind) || verdict.rule === 'story-paragraph');
  return {
    box,
    tag: plainTag(tag),
    ...(classes.length > 0 && { classes }),
    letters: text.length > EXACT ? Math.round(text.length / 10) * 10 : text.length,
    words: text.split(/\s+/).filter(Boolean).length,
    ...(linked > 0 && { linked: Math.min(1, Math.round(linked * 100) / 100) }),
    ...(ends && { ends }),
    ...(media && { media }),
    is: isStory ? 'story' : verdict?.decide === 'keep' ? 'kept' : 'hidden',
    ...(isMarked && { marked: true as const }),
    ...(label !== undefined && text.startsWith(label) && isMarked && { label: true as const }),
  };
}

/** Numbers the boxes that are told, each after the one that it stands in. */
class Boxes {
  readonly told: ReportBox[] = [];
  private readonly numbers = new Map<number, number>();
  private readonly containers: readonly Container[];

  constructor(containers: readonly Container[]) {
    this.containers = containers;
  }

  /** @returns its number; −1 where no more fit */
  of(container: number): number {
    const chain: Container[] = [];
    for (let at = this.containers[container]; at && !this.numbers.has(at.id); at = this.containers[at.parent])
      chain.push(at);
    for (const { id, parent, tag, name, classes, role } of chain.reverse()) {
      if (this.told.length >= MOST.boxes) return -1;
      this.numbers.set(id, this.told.length);
      const [plain, kinds, part] = [
        nameOf(name),
        classes.flatMap((one) => nameOf(one) ?? []).slice(0, 4),
        nameOf(role),
      ];
      this.told.push({
        in: this.numbers.get(parent) ?? -1,
        tag: plainTag(tag),
        ...(plain && { id: plain }),
        ...(kinds.length > 0 && { classes: kinds }),
        ...(part && { role: part }),
      });
    }
    return this.numbers.get(container) ?? -1;
  }
}

/** Digits may number a person or a page; a name with signs that no style sheet needs is left out. */
function nameOf(name: string): string | null {
  const plain = name.replace(/\p{N}/gu, '0');
  return /^[\p{L}_-][\p{L}_:.0-]{0,59}$/u.test(plain) && refusalOf(plain) === null ? plain : null;
}

const plainTag = (tag: string) => (/^[a-z][a-z0-9._-]{0,40}$/.test(tag) ? tag : 'div');

/** Classes of a step such as `p#first.lead.wide`. */
function namesIn(step: string): string[] {
  return step
    .split('.')
    .slice(1)
    .flatMap((name) => nameOf(name) ?? [])
    .slice(0, 4);
}

function finite(values: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => Number.isFinite(value)));
}

/** @returns a report that tells so much of the address and no more */
export function withPrecision(report: Report, precision: Parameters<typeof cutAddress>[1]): Report {
  return { ...report, address: cutAddress(report.address, precision) };
}
