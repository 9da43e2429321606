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

const compiled = new Map<Lexicon, string[]>();

function entries(name: Lexicon): string[] {
  let list = compiled.get(name);
  if (!list) {
    const all = Object.values(FILES[name].entries).flat().map(bare);
    list = [...new Set(all)].filter(Boolean).sort((a, b) => b.length - a.length);
    compiled.set(name, list);
  }
  return list;
}

const WORD = /[\p{L}\p{N}\p{M}]/u;
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** The text without the arrows, bullets, brackets and colons that sites set around a label. */
function bare(text: string): string {
  return fold(text).replace(/^[^\p{L}\p{N}+]+|[^\p{L}\p{N}+]+$/gu, '');
}

function boundary(text: string, at: number): boolean {
  const before = text[at - 1];
  const after = text[at];
  if (before === undefined || after === undefined) return true;
  if (!WORD.test(before) || !WORD.test(after)) return true;
  return DENSE.test(before) || DENSE.test(after);
}

/** @returns how much of the text is a label of the lexicon, 0..1: 1 where it is nothing else */
export function labelShare(text: string, lexicon: Lexicon): number {
  const plain = bare(text);
  if (!plain || plain.length > 120) return 0;
  for (const entry of entries(lexicon)) {
    if (plain.startsWith(entry) && boundary(plain, entry.length)) return entry.length / plain.length;
    if (plain.endsWith(entry) && boundary(plain, plain.length - entry.length))
      return (entry.length / plain.length) * 0.9;
  }
  return 0;
}

/** @returns 1 where the text opens with a label set off by a colon, an arrow or a dash; 0.5 where it runs on; else 0 */
export function opening(text: string, lexicon: Lexicon): number {
  const folded = fold(text).replace(/^[^\p{L}\p{N}]+/u, '');
  let best = 0;
  for (const entry of entries(lexicon)) {
    if (!folded.startsWith(entry) || !boundary(folded, entry.length)) continue;
    const rest = folded.slice(entry.length).trimStart();
    if (rest === '' || /^[:：|>»›→•-]/.test(rest)) return 1;
    best = 0.5;
  }
  return best;
}

/** @returns how many different phrases of the lexicon stand in the text; one inside a longer one does not count */
export function phrases(text: string, lexicon: Lexicon): number {
  const folded = fold(text);
  const taken: [number, number][] = [];
  for (const entry of entries(lexicon)) {
    const at = folded.indexOf(entry);
    const end = at + entry.length;
    if (at < 0 || !boundary(folded, at) || !boundary(folded, end)) continue;
    if (!taken.some(([from, to]) => at < to && end > from)) taken.push([at, end]);
  }
  return taken.length;
}
