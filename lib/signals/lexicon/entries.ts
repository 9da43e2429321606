import advert from '../../../assets/lexicons/advert.json';
import affiliate from '../../../assets/lexicons/affiliate.json';
import action from '../../../assets/lexicons/call-to-action.json';
import comments from '../../../assets/lexicons/comments.json';
import consent from '../../../assets/lexicons/consent.json';
import furniture from '../../../assets/lexicons/furniture.json';
import newsletter from '../../../assets/lexicons/newsletter.json';
import note from '../../../assets/lexicons/note.json';
import paywall from '../../../assets/lexicons/paywall.json';
import player from '../../../assets/lexicons/player.json';
import recirculation from '../../../assets/lexicons/recirculation.json';
import related from '../../../assets/lexicons/related-links.json';
import tools from '../../../assets/lexicons/tools.json';
import { fold } from '../../words';
import { bare, firstRun, lastRun } from './edges';

/** Label words by language. A page may label in a language other than its own, so all languages are looked at. */
const FILES = {
  advert,
  affiliate,
  'call-to-action': action,
  comments,
  consent,
  furniture,
  newsletter,
  note,
  paywall,
  player,
  recirculation,
  'related-links': related,
  tools,
};

export type Lexicon = keyof typeof FILES;
export const LEXICONS = Object.keys(FILES) as Lexicon[];

/** A label or phrase, folded and bare. */
interface Entry {
  text: string;
  /** Place of its lexicon in `LEXICONS`. */
  lexicon: number;
}

/** The entries of all lexicons by the run of letters that they begin or end with, the longest of each run first. */
interface Entries {
  starting: Map<string, Entry[]>;
  ending: Map<string, Entry[]>;
}

let read: Entries | undefined;

/** @returns all entries; read when first asked for */
export function entries(): Entries {
  if (read) return read;
  read = { starting: new Map(), ending: new Map() };
  for (const [lexicon, name] of LEXICONS.entries()) {
    const texts = new Set<string>();
    for (const list of Object.values<string[]>(FILES[name].entries)) for (const one of list) texts.add(bare(fold(one)));
    texts.delete('');
    for (const text of texts) {
      const entry = { text, lexicon };
      put(read.starting, firstRun(text, 0), entry);
      put(read.ending, lastRun(text), entry);
    }
  }
  return read;
}

/** Longest first: of two entries that fit, the one that says more is meant. */
function put(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = map.get(key);
  if (!list) {
    map.set(key, [entry]);
    return;
  }
  let at = list.length;
  while (at > 0 && (list[at - 1]?.text.length ?? 0) < entry.text.length) at--;
  list.splice(at, 0, entry);
}
