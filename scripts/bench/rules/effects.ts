/** What single rules change on labelled pages, and the table of it. */

/** Number of words of story and of clutter whose verdict a rule changes, on the pages of one corpus. */
export interface RuleEffect {
  /** Words of story that only the rule hides; negative if it keeps more than it hides. */
  lost: number;
  /** Words of clutter that only the rule hides; negative if it keeps more than it hides. */
  removed: number;
  /** Number of pages with a difference. */
  pages: number;
}

/** A block as far as the comparison needs it. */
export interface LabelledBlock {
  words: number;
  label: 'story' | 'neutral' | 'clutter';
}

const NONE: RuleEffect = { lost: 0, removed: 0, pages: 0 };

/**
 * Compares the verdicts on one page with and without a rule.
 *
 * @param keptWith whether each block is kept with all rules
 * @param keptWithout the same without the rule
 */
export function compareVerdicts(
  blocks: readonly LabelledBlock[],
  keptWith: readonly boolean[],
  keptWithout: readonly boolean[],
): RuleEffect {
  const effect = { ...NONE };
  for (const [id, { words, label }] of blocks.entries()) {
    const change = Number(keptWithout[id] ?? false) - Number(keptWith[id] ?? false);
    if (!change || label === 'neutral') continue;
    effect[label === 'story' ? 'lost' : 'removed'] += change * words;
    effect.pages = 1;
  }
  return effect;
}

export const addEffects = (a: RuleEffect, b: RuleEffect): RuleEffect => ({
  lost: a.lost + b.lost,
  removed: a.removed + b.removed,
  pages: a.pages + b.pages,
});

/**
 * Renders the effects as a table in Markdown: for each rule and corpus, words of story lost, words of clutter removed,
 * and in brackets the number of pages.
 *
 * @param effects by rule, then by corpus
 */
export function renderEffects(
  effects: ReadonlyMap<string, ReadonlyMap<string, RuleEffect>>,
  corpora: readonly string[],
): string {
  const cell = ({ lost, removed, pages }: RuleEffect) => (pages ? `${lost} / ${removed} (${pages})` : '–');
  return [
    `| story lost / clutter removed (pages) | ${corpora.join(' | ')} |`,
    `| --- |${corpora.map(() => ' --- |').join('')}`,
    ...[...effects]
      .sort()
      .map(([rule, own]) => `| ${rule} | ${corpora.map((name) => cell(own.get(name) ?? NONE)).join(' | ')} |`),
  ].join('\n');
}

/**
 * Replaces the text between two markers in a document.
 *
 * @throws Error if the document lacks the markers
 */
export function replaceBetweenMarkers(document: string, name: string, text: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [document.indexOf(start), document.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`There is no ${start} … ${end}.`);
  return `${document.slice(0, from + start.length)}\n\n${text}\n\n${document.slice(to)}`;
}
