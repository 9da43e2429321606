import advert from '../../../assets/lexicons/advert.json';
import affiliate from '../../../assets/lexicons/affiliate.json';
import action from '../../../assets/lexicons/call-to-action.json';
import comments from '../../../assets/lexicons/comments.json';
import consent from '../../../assets/lexicons/consent.json';
import furniture from '../../../assets/lexicons/furniture.json';
import machineNote from '../../../assets/lexicons/machine-note.json';
import newsletter from '../../../assets/lexicons/newsletter.json';
import note from '../../../assets/lexicons/note.json';
import paywall from '../../../assets/lexicons/paywall.json';
import player from '../../../assets/lexicons/player.json';
import recirculation from '../../../assets/lexicons/recirculation.json';
import related from '../../../assets/lexicons/related-links.json';
import tools from '../../../assets/lexicons/tools.json';
import { fold } from '../../words';
import { bare, firstRun, lastRun } from './edges';
import { LEXICONS, type Lexicon } from './names';

/** Label words by language. A page may label in a language other than its own, so all languages are looked at. */
const FILES = {
  advert,
  affiliate,
  'call-to-action': action,
  comments,
  consent,
  furniture,
  'machine-note': machineNote,
  newsletter,
  note,
  paywall,
  player,
  recirculation,
  'related-links': related,
  tools,
} satisfies Record<Lexicon, unknown>;

/** A label or phrase, folded and bare. */
interface Entry {
  text: string;
  /** Place of its lexicon in `LEXICONS`. */
  lexicon: number;
}

/** Entries by the run of letters that they begin or end with. */
class Table {
  private readonly lists = new Map<string, Entry[]>();
  private readonly sorted = new Set<string>();

  put(key: string, entry: Entry): void {
    const list = this.lists.get(key);
    if (list) list.push(entry);
    else this.lists.set(key, [entry]);
  }

  /** @returns the entries of a run, longest first: of two that fit, the one that says more is meant */
  get(key: string): readonly Entry[] {
    const list = this.lists.get(key);
    if (!list) return NONE;
    // Of all runs a page has few.
    if (!this.sorted.has(key)) {
      this.sorted.add(key);
      list.sort((a, b) => b.text.length - a.text.length);
    }
    return list;
  }
}

const NONE: readonly Entry[] = [];

/** The entries of all lexicons. */
interface Entries {
  starting: Table;
  ending: Table;
}

let read: Entries | undefined;

/** @returns all entries; read when first asked for */
export function entries(): Entries {
  if (read) return read;
  read = { starting: new Table(), ending: new Table() };
  for (const [lexicon, name] of LEXICONS.entries()) {
    const texts = new Set<string>();
    for (const list of Object.values<string[]>(FILES[name].entries)) for (const one of list) texts.add(bare(fold(one)));
    texts.delete('');
    for (const text of texts) {
      const entry = { text, lexicon };
      read.starting.put(firstRun(text, 0), entry);
      read.ending.put(lastRun(text), entry);
    }
  }
  return read;
}
