import advert from '../../assets/lexicons/advert.json';
import affiliate from '../../assets/lexicons/affiliate.json';
import action from '../../assets/lexicons/call-to-action.json';
import comments from '../../assets/lexicons/comments.json';
import consent from '../../assets/lexicons/consent.json';
import furniture from '../../assets/lexicons/furniture.json';
import newsletter from '../../assets/lexicons/newsletter.json';
import note from '../../assets/lexicons/note.json';
import paywall from '../../assets/lexicons/paywall.json';
import player from '../../assets/lexicons/player.json';
import recirculation from '../../assets/lexicons/recirculation.json';
import related from '../../assets/lexicons/related-links.json';
import tools from '../../assets/lexicons/tools.json';
import { fold } from '../words';

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

/** The entries of a lexicon, found by how they begin and how they end. */
interface Compiled {
  byStart: Map<string, string[]>;
  byEnd: Map<string, string[]>;
  /** How many phrases stand in texts asked about lately. */
  counted: Map<string, number>;
}

/** So many characters decide which entries are looked at. */
const KEY = 2;

const compiled = new Map<Lexicon, Compiled>();

function compile(name: Lexicon): Compiled {
  const known = compiled.get(name);
  if (known) return known;
  const all = new Set(Object.values<string[]>(FILES[name].entries).flat().map(bare));
  const made: Compiled = { byStart: new Map(), byEnd: new Map(), counted: new Map() };
  // Longest first: of two entries that fit, the one that says more is meant.
  for (const entry of [...all].filter(Boolean).sort((a, b) => b.length - a.length)) {
    push(made.byStart, entry.slice(0, KEY), entry);
    push(made.byEnd, entry.slice(-KEY), entry);
  }
  compiled.set(name, made);
  return made;
}

function push(map: Map<string, string[]>, key: string, entry: string): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}

const WORD = /[\p{L}\p{N}\p{M}]/u;
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** Texts folded lately: many signals ask for the same ones. */
const folded = new Map<string, string>();
const REMEMBERED = 4000;

function foldOnce(text: string): string {
  let known = folded.get(text);
  if (known === undefined) {
    if (folded.size >= REMEMBERED) folded.clear();
    known = fold(text);
    folded.set(text, known);
  }
  return known;
}

/** The text without the arrows, bullets, brackets and colons that sites set around a label. */
function bare(text: string): string {
  return foldOnce(text).replace(/^[^\p{L}\p{N}+]+|[^\p{L}\p{N}+]+$/gu, '');
}

/** May a word begin or end between these two places? */
function boundary(text: string, at: number): boolean {
  const before = text[at - 1];
  const after = text[at];
  if (before === undefined || after === undefined) return true;
  if (!WORD.test(before) || !WORD.test(after)) return true;
  return DENSE.test(before) || DENSE.test(after);
}

/** Entries of one or two characters stand under a key that is the whole entry. */
function startingAt(map: Map<string, string[]>, text: string, at: number): string[] {
  return [...(map.get(text.slice(at, at + KEY)) ?? []), ...(map.get(text.slice(at, at + 1)) ?? [])];
}

/** @returns how much of the text is a label of the lexicon, 0..1: 1 where it is nothing else */
export function labelShare(text: string, lexicon: Lexicon): number {
  if (text.length > LONGEST_LABEL) return 0;
  const plain = bare(text);
  if (!plain) return 0;
  const { byStart, byEnd } = compile(lexicon);
  for (const entry of startingAt(byStart, plain, 0)) {
    if (plain.startsWith(entry) && boundary(plain, entry.length)) return entry.length / plain.length;
  }
  const ends = [...(byEnd.get(plain.slice(-KEY)) ?? []), ...(byEnd.get(plain.slice(-1)) ?? [])];
  for (const entry of ends) {
    if (plain.endsWith(entry) && boundary(plain, plain.length - entry.length))
      return (entry.length / plain.length) * 0.9;
  }
  return 0;
}

const LONGEST_LABEL = 120;

/** @returns 1 where the text opens with a label set off by a colon, an arrow or a dash; 0.5 where it runs on; else 0 */
export function opening(text: string, lexicon: Lexicon): number {
  // Folded, » would be a quotation mark; before a space it is an arrow.
  const plain = foldOnce(text.replace(/»(?=\s)/g, '>')).replace(/^[^\p{L}\p{N}]+/u, '');
  let best = 0;
  for (const entry of startingAt(compile(lexicon).byStart, plain, 0)) {
    if (!plain.startsWith(entry) || !boundary(plain, entry.length)) continue;
    const rest = plain.slice(entry.length).trimStart();
    if (rest === '' || /^[:：|>»›→•-]/.test(rest)) return 1;
    best = 0.5;
  }
  return best;
}

/** @returns how many different phrases of the lexicon stand in the text; one inside a longer one does not count */
export function phrases(text: string, lexicon: Lexicon): number {
  const { byStart, counted } = compile(lexicon);
  let count = counted.get(text);
  if (count === undefined) {
    if (counted.size >= REMEMBERED) counted.clear();
    count = countPhrases(foldOnce(text), byStart);
    counted.set(text, count);
  }
  return count;
}

function countPhrases(plain: string, byStart: Map<string, string[]>): number {
  const found = new Set<string>();
  for (let at = 0; at < plain.length; at++) {
    // Most places are inside a Latin word: nothing begins there.
    if (at > 0 && isLatin(plain.charCodeAt(at - 1)) && isLatin(plain.charCodeAt(at))) continue;
    if (!byStart.has(plain.slice(at, at + KEY)) && !byStart.has(plain.slice(at, at + 1))) continue;
    if (!boundary(plain, at)) continue;
    const entry = startingAt(byStart, plain, at).find(
      (one) => plain.startsWith(one, at) && boundary(plain, at + one.length),
    );
    if (!entry) continue;
    found.add(entry);
    at += entry.length - 1;
  }
  return found.size;
}

function isLatin(code: number): boolean {
  return code >= 97 && code <= 122;
}
