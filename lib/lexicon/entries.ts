import table from '../../assets/lexicon-table.json';

/** All word lists as one table, written by `npm run lexicons`. */
export interface Packed {
  /** An entry a line: the place of its lexicon in `LEXICONS` as one digit (base 36), then its folded, bare text. */
  entries: string;
  /** A run of letters a line, a tab, and how many entries begin with it; they stand in this order, longest first. */
  starting: string;
  /** A run of letters a line, a tab, and the places of the entries that end with it, longest first. */
  ending: string;
}

/** A label or phrase, folded and bare. */
export interface Entry {
  text: string;
  /** Place of its lexicon in `LEXICONS`. */
  lexicon: number;
}

const NONE: readonly Entry[] = [];

/** The entries of all lexicons. Of all runs a page has few, so the entries of each are made when it is met. */
class Table {
  private readonly lines: string[];
  private readonly made: (Entry | undefined)[] = [];
  /** For each run where its entries begin, and how many they are. */
  private readonly begin = new Map<string, [from: number, count: number]>();
  private readonly end = new Map<string, string>();
  private readonly begun = new Map<string, readonly Entry[]>();
  private readonly ended = new Map<string, readonly Entry[]>();

  constructor({ entries, starting, ending }: Packed) {
    this.lines = entries.split('\n');
    let from = 0;
    for (const line of starting.split('\n')) {
      const tab = line.indexOf('\t');
      const count = Number(line.slice(tab + 1));
      this.begin.set(line.slice(0, tab), [from, count]);
      from += count;
    }
    for (const line of ending.split('\n')) {
      const tab = line.indexOf('\t');
      this.end.set(line.slice(0, tab), line.slice(tab + 1));
    }
  }

  /** @returns the entries that begin with a run, longest first */
  starting(run: string): readonly Entry[] {
    const place = this.begin.get(run);
    if (!place) return NONE;
    const [from, count] = place;
    const list = this.begun.get(run) ?? Array.from({ length: count }, (_, at) => this.entry(from + at));
    this.begun.set(run, list);
    return list;
  }

  /** @returns the entries that end with a run, longest first */
  ending(run: string): readonly Entry[] {
    const places = this.end.get(run);
    if (places === undefined) return NONE;
    const list = this.ended.get(run) ?? places.split(',').map((at) => this.entry(Number(at)));
    this.ended.set(run, list);
    return list;
  }

  private entry(at: number): Entry {
    const known = this.made[at];
    if (known) return known;
    const line = this.lines[at] ?? '';
    const entry = { text: line.slice(1), lexicon: Number.parseInt(line.charAt(0), 36) };
    this.made[at] = entry;
    return entry;
  }
}

let read: Table | undefined;

/** @returns all entries; read when first asked for */
export function entries(): Table {
  read ??= new Table(table);
  return read;
}
