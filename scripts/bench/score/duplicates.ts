import { TokenAlignment } from '../../train/token-alignment.ts';
import type { Truth } from '../../train/corpus.ts';
import { tokenize } from '../../train/tokens.ts';
import { FOUND, PARTLY, takeUnit, takeWhole } from './match-units.ts';

/** A shorter text, in tokens, stands twice by chance. */
const SHORTEST = 4;

export interface Doubles {
  /** Titles, captions and paragraphs that are kept once more than the story has them. */
  texts: string[];
  /** Numbers of the kept lines that hold the second copies. */
  lines: Set<number>;
}

/**
 * Finds what is kept twice. Every unit of the story that is kept first takes its words as often as the truth names it,
 * so what the story itself says twice is no double; a title, caption or paragraph that is then found again is one. A figcaption
 * counts as a caption of its own only where it is not a caption of the truth with a credit to it.
 *
 * @param lines the kept text, a block a line
 */
export function doublesIn(lines: string[], truth: Truth, figcaptions: readonly string[]): Doubles {
  const kept = new TokenAlignment(lines);
  const credits = truth.captions.flatMap(({ credit }) => credit?.trim() || []);
  const isCaption = (text: string) => text !== '' && !credits.some((credit) => isCredit(text, credit));
  const captions = truth.captions.map(({ caption }) => caption?.trim() ?? '').filter(isCaption);
  const more = [...new Set(figcaptions)].filter(
    (text) => isCaption(text) && !captions.some((caption) => shares(text, caption)),
  );
  const story = [...truth.paragraphs, ...truth.headlines, ...truth.summary];
  const whole = takeWhole(kept, [story, [truth.title], captions, more]);
  for (const unit of [...story, truth.title, ...captions, ...more]) takeUnit(kept, whole, unit, 'once', FOUND);
  const units = new Set([truth.title, ...truth.paragraphs, ...captions, ...more]);
  const texts = [...units].filter(
    (unit) => tokenize(unit).length >= SHORTEST && kept.claim(unit, 'double', FOUND) >= FOUND,
  );
  const places = kept.owners.flatMap((owner, place) => (owner === 'double' ? [kept.lineOfToken[place] as number] : []));
  return { texts, lines: new Set(places) };
}

/** Does a caption say little more than whose picture it is? That may well stand under several. */
function isCredit(caption: string, credit: string): boolean {
  const size = tokenize(credit).length;
  return size * 2 >= tokenize(caption).length && shares(caption, credit);
}

/** Do two captions say the same, but for a credit? */
function shares(one: string, other: string): boolean {
  const [short, long] = tokenize(one).length < tokenize(other).length ? [one, other] : [other, one];
  return new TokenAlignment([long]).claim(short, 'same', PARTLY) >= FOUND;
}
