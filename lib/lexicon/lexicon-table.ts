import table from '#data/lexicon-table';

/** All lexicons as one table of newline-separated text, packed by `scripts/build/lexicon-table.ts`. */
export interface PackedLexicons {
  /**
   * One entry per line: the index of its lexicon in `LEXICON_NAMES` as one base-36 digit, followed by its folded,
   * trimmed text.
   */
  entries: string;
  /**
   * One line per leading run of letters: its length as one base-36 digit, and the number of entries that start with it. The run itself is
   * the beginning of these entries. `entries` has the same order; entries with the same run are sorted by length,
   * longest first.
   */
  starting: string;
  /**
   * One line per trailing run of letters: its length, then the indices of the entries that end with it, longest first,
   * all in base 36.
   */
  ending: string;
}

/** A label or phrase. */
export interface LexiconEntry {
  text: string;
  /** Index of its lexicon in `LEXICON_NAMES`. */
  lexicon: number;
}

const NO_ENTRIES: readonly LexiconEntry[] = [];

/**
 * The entries of all lexicons, by the run of letters at their start and at their end. Entries are parsed on demand,
 * because a page contains only a few of the runs.
 */
class LexiconTable {
  private readonly lines: string[];
  private readonly parsed: (LexiconEntry | undefined)[] = [];
  private readonly rangesByLeadingRun = new Map<string, [first: number, count: number]>();
  private readonly indicesByTrailingRun = new Map<string, string>();
  private readonly byLeadingRun = new Map<string, readonly LexiconEntry[]>();
  private readonly byTrailingRun = new Map<string, readonly LexiconEntry[]>();

  constructor({ entries, starting, ending }: PackedLexicons) {
    this.lines = entries.split('\n');
    let first = 0;
    for (const line of starting.split('\n')) {
      const count = Number(line.slice(1));
      const run = (this.lines[first] ?? '').slice(1, 1 + Number.parseInt(line.charAt(0), RADIX));
      this.rangesByLeadingRun.set(run, [first, count]);
      first += count;
    }
    for (const line of ending.split('\n')) {
      const indices = line.slice(1);
      const entry = this.lines[Number.parseInt(indices, RADIX)] ?? '';
      this.indicesByTrailingRun.set(entry.slice(-Number.parseInt(line.charAt(0), RADIX)), indices);
    }
  }

  /** Returns the entries that start with a run of letters, longest first. */
  startingWith(run: string): readonly LexiconEntry[] {
    const range = this.rangesByLeadingRun.get(run);
    if (!range) return NO_ENTRIES;
    const [first, count] = range;
    const list = this.byLeadingRun.get(run) ?? Array.from({ length: count }, (_, offset) => this.parse(first + offset));
    this.byLeadingRun.set(run, list);
    return list;
  }

  /** Returns the entries that end with a run of letters, longest first. */
  endingWith(run: string): readonly LexiconEntry[] {
    const indices = this.indicesByTrailingRun.get(run);
    if (indices === undefined) return NO_ENTRIES;
    const list =
      this.byTrailingRun.get(run) ?? indices.split(',').map((index) => this.parse(Number.parseInt(index, RADIX)));
    this.byTrailingRun.set(run, list);
    return list;
  }

  private parse(index: number): LexiconEntry {
    const cached = this.parsed[index];
    if (cached) return cached;
    const line = this.lines[index] ?? '';
    const entry = { text: line.slice(1), lexicon: Number.parseInt(line.charAt(0), 36) };
    this.parsed[index] = entry;
    return entry;
  }
}

/** Radix of the numbers in the table, except for counts. */
const RADIX = 36;

let instance: LexiconTable | undefined;

/** Returns the bundled table, parsed on first use. */
export function lexiconTable(): LexiconTable {
  instance ??= new LexiconTable(table);
  return instance;
}
