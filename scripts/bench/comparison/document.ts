import type { TableRow } from '../show/rows.ts';

/** The results on one folder of saved pages. */
export interface ComparedSet {
  name: string;
  pageCount: number;
  /** Keys of the extractors, in the order of the cells of `rows`. */
  extractors: readonly string[];
  rows: readonly TableRow[];
}

const EXTRACTOR_NAMES: Record<string, string> = {
  ours: 'Clean Copy',
  readability: 'Readability',
  defuddle: 'Defuddle',
};

/** Measures that are reported, by their labels in the bench's table, with what they are called for readers. */
const MEASURES: Record<string, string> = {
  'perfect pages': 'perfect pages',
  'by eye: complete': 'complete pages, hand-labelled',
  'pages with no paragraph lost': 'pages with no paragraph lost',
  'paragraph recall': 'paragraphs kept',
  'residue, mean': 'residue (lower is better)',
  'shingle F1': 'F1 of word sequences',
  'pages with a duplicate': 'pages with a duplicate (lower is better)',
  'headline exact': 'headline right',
  'ratio to Readability, median': 'time with what the popup shows, in times Readability’s (lower is better)',
};
const LOWER_IS_BETTER = /lower is better/;

const INTRODUCTION = `# Beside other tools

Written by \`npm run bench -- comparison\`; do not edit. The measures are explained in [bench.md](bench.md).

**How far to trust it.** We chose the sets and wrote the measures. Our rules were written while looking at pages of some of these sets
and our weights were learned from all of them, so our column flatters us; [verdicts.md](verdicts.md#across-sets) has the results with
each set left out. Readability and Defuddle were not made for these sets. All three run in the same Chromium on the same saved
pages, with default settings.

## Measured`;

const FEATURES = `## What each does

As of December 2026, from the tools' documentation and source code as far as they say; not measured. A dash: we do not know.

|                                     | Clean Copy | Firefox Reader View | Chrome reading mode | Obsidian Web Clipper |
| ----------------------------------- | ---------- | ------------------- | ------------------- | -------------------- |
| extractor                           | our own, with Readability's result as one feature | Readability | DOM Distiller with a modified Readability | Defuddle |
| where the story is shown            | in the page, with its players and charts | in a page of its own | in a side panel | in a reader, or in a note |
| what was removed is listed, and can be shown again | yes | no | no | no |
| a wrong result can be corrected on the spot | yes, by pointing | no | no | by a template |
| front pages and lists               | nine of ten stay as they are | not offered where no article is expected | – | – |
| dateline, cited sources, related coverage | yes, sources in six languages | no | no | metadata only |
| changes since it was read, differences to other outlets | yes, if a reading history is kept | no | no | – |
| reading aloud                       | yes        | yes                 | yes                 | –                    |
| highlights and notes                | yes        | no                  | no                  | yes                  |
| export                              | Markdown, text, four citation formats, print | print | – | Markdown, with templates |
| permission at installation          | none for sites | built in        | built in            | –                    |

## Where others are better

- **Speed.** Readability needs a fraction of our time ([speed.md](speed.md)).
- **Guides, rankings, company pages.** We remove too much of what looks like promotion there.
- **Nothing to install.** The readers of the browsers are there already, and work on phones without an extension.
- **Notes.** A clipper puts stories and highlights into an archive that can be searched; ours stay in the browser until exported.
- **Known to many.** Readability is part of Firefox, so it has been read on far more pages than ours.

## Sources

Of public figures, the closest are those of the journalists' set of 43 stories on which 13 large language models were run
([sources.md](sources.md)). Tools that look for quotations by regular expressions, such as Read Between, publish no figures that
could be compared.

## Repeat it

The pages belong to their publishers and cannot be in this repository. The bench reads any folder in
[the corpus format](bench.md#the-corpus-folder); public sets that can be converted to it are the evaluation pages of trafilatura, WCXB,
the article extraction benchmark and the test pages of Fundus. Then:

\`\`\`sh
npm run bench -- comparison --set "news=DIR" --set "articles=DIR"
\`\`\`
`;

/** Renders the comparison as a Markdown document. The best value of each row is bold. */
export function renderComparison(sets: readonly ComparedSet[], date: Date): string {
  const day = date.toISOString().slice(0, 10);
  const tables = sets.map(({ name, pageCount, extractors, rows }) => {
    const lines = rows.flatMap(({ label, cells }) => {
      const measure = MEASURES[label];
      const isMeasured = measure !== undefined && cells.every((cell) => /\d/.test(cell));
      return isMeasured ? [`| ${[measure, ...markBest(cells, LOWER_IS_BETTER.test(measure))].join(' | ')} |`] : [];
    });
    const header = ['', ...extractors.map((key) => EXTRACTOR_NAMES[key] ?? key)];
    const rule = header.map(() => '---');
    return `### ${name}: ${pageCount} pages\n\n| ${header.join(' | ')} |\n| ${rule.join(' | ')} |\n${lines.join('\n')}`;
  });
  return `${INTRODUCTION} on ${day}\n\n${tables.join('\n\n')}\n\n${FEATURES}`;
}

function markBest(cells: readonly string[], isLowerBetter: boolean): string[] {
  const values = cells.map((cell) => Number.parseFloat(cell));
  const best = isLowerBetter ? Math.min(...values) : Math.max(...values);
  return cells.map((cell, at) => (values[at] === best ? `**${cell}**` : cell));
}
