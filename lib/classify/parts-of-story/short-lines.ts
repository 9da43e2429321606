/** Short lines of a story that are hidden for their form: its place, a signature, the role or desk of an author. */
import { isInContainer } from '../../layout/container-tree';
import type { Block } from '../../types';
import { hasClutterWords } from '../clutter-words';
import type { PartInput } from './types';

const MAX_PLACE_CHARS = 30;
const MAX_PLACE_WORDS = 3;
const MAX_SIGNATURE_CHARS = 60;
const MAX_ROLE_CHARS = 40;
const MAX_ROLE_WORDS = 4;
/** Matches words and the punctuation between them; labels and appeals end with a colon or exclamation mark. */
const ROLE = /^\p{L}[\p{L}\p{M}\s,.'’&/()-]*$/u;
/** Maximum distance, in blocks, of a signature from the last paragraph. */
const MAX_SIGNATURE_DISTANCE = 3;
/** Matches a place with the dash, colon or brackets around it. */
const PLACE = /^[(（[]?(?<name>\p{L}[\p{L}\p{M}'’. -]*?)[)）\]]?\s?[—–:.-]?$/u;
const IN_BRACKETS = /^[(（[].*[)）\]]$/u;
/** Matches a place and a date: "Lindi, 4 May 2026". */
const PLACE_AND_DATE =
  /^(?<name>\p{L}[\p{L}\p{M}'’ -]{1,28}?)(?:[,，、]\s?|\s)(?=\P{L}|\p{L}).{0,24}(?:19|20)\d\d\D{0,3}$/u;
/** Class names of elements that contain the place. */
const PLACE_CLASS = /dateline|location|\bcity\b|\bplace\b|\bort\b|\blieu\b|\blugar\b|ubicacion|luogo|miejsce/i;
/** Languages in which all nouns begin with a capital. */
const CAPITAL_NOUNS = /^(?:de|lb|gsw|nds)\b/;
const IN_PLACE = /(?<!\p{L})(?:in|aus|nach|bei|von|vor|um|zu)\s$/iu;
const MAX_PREPOSITION_CHARS = 6;

/** Finds the line with the place of the story, by itself above the text or in brackets below it. */
export function findPlaceLines(input: PartInput): number[] {
  const { context, isCandidate } = input;
  const { page, header, mainContent } = context;
  const lines = page.blocks
    .slice(header.headline + 1, Math.max(0, mainContent.firstProse))
    .filter((block) => isCandidate(block) && isPlaceLine(block, input));
  // Several lines are a menu or a list of tags.
  return lines.length === 1 ? lines.map(({ id }) => id) : [];
}

function isPlaceLine(block: Block, input: PartInput): boolean {
  const { page, measures } = input.context;
  const { text, links, id } = block;
  const name = PLACE.exec(text)?.groups?.name;
  const words = measures[id]?.tokens.length ?? 0;
  if (!name || text.length > MAX_PLACE_CHARS || words > MAX_PLACE_WORDS || links.length || hasClutterWords(text))
    return false;
  const isMarked = PLACE_CLASS.test(block.path.slice(-2).join(' '));
  const isBesideDetails = isBesideBylineOrDate(block, input);
  return isMarked || isName(name, storyText(input), CAPITAL_NOUNS.test(page.lang) && !isBesideDetails);
}

function isBesideBylineOrDate({ id, container }: Block, { context }: PartInput): boolean {
  const { page, header } = context;
  const parent = page.containers[container]?.parent ?? container;
  return [...header.byline, ...header.date].some(
    (other) => Math.abs(other - id) === 1 && isInContainer(page.containers, page.blocks[other]?.container ?? 0, parent),
  );
}

/** Finds the signature directly below the text: place and date, or a place in brackets. */
export function findSignature(input: PartInput): number | undefined {
  const { context, isCandidate } = input;
  const { page, mainContent, measures } = context;
  const end = mainContent.lastProse + 1 + MAX_SIGNATURE_DISTANCE;
  return page.blocks.slice(mainContent.lastProse + 1, end).find((block) => {
    const { text, links, id } = block;
    if (text.length > MAX_SIGNATURE_CHARS || links.length || !isCandidate(block)) return false;
    if (!isInContainer(page.containers, block.container, mainContent.root) || hasClutterWords(text)) return false;
    if (measures[id]?.tagsAndRoles.has('aside')) return false;
    const match = PLACE_AND_DATE.exec(text) ?? (IN_BRACKETS.test(text) ? PLACE.exec(text) : null);
    return match?.groups?.name !== undefined && isName(match.groups.name, storyText(input), false);
  })?.id;
}

/** Finds the lines with the role or desk of an author, directly below the name and in the same element. */
export function findAuthorRoles({ context, isCandidate }: PartInput): number[] {
  const { page, header, mainContent, measures } = context;
  return header.byline
    .map((id) => page.blocks[id + 1])
    .filter((block): block is Block => {
      if (!block || block.id >= mainContent.firstProse || !isCandidate(block)) return false;
      const { text, links, id, container } = block;
      const byline = page.blocks[id - 1] as Block;
      return (
        container === byline.container &&
        links.length === 0 &&
        text.length <= MAX_ROLE_CHARS &&
        (measures[id]?.tokens.length ?? 0) <= MAX_ROLE_WORDS &&
        ROLE.test(text) &&
        !hasClutterWords(text)
      );
    })
    .map(({ id }) => id);
}

/**
 * Returns whether a text uses a word as a name: with a capital within a sentence, and nowhere without. In scripts without
 * capitals, any occurrence counts.
 *
 * @param needsPreposition whether capitals say nothing, so that the name must stand behind a preposition
 */
function isName(word: string, text: string, needsPreposition: boolean): boolean {
  const lower = word.toLowerCase();
  if (lower === word.toUpperCase()) return word.length > 1 && text.includes(word);
  if (!/^\p{Lu}/u.test(word)) return false;
  const isInCapitals = word === word.toUpperCase();
  const name = isInCapitals ? lower.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()) : word;
  let isFound = false;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (/^\p{L}/u.test(text.slice(at + name.length))) continue;
    const before = text.slice(Math.max(0, at - MAX_PREPOSITION_CHARS), at);
    isFound ||= needsPreposition ? IN_PLACE.test(before) : /[\p{Ll},;]\s$/u.test(before);
  }
  return isFound && (needsPreposition || !text.includes(` ${lower}`));
}

const texts = new WeakMap<PartInput, string>();

/** Returns the running text that is kept, one paragraph per line. */
function storyText(input: PartInput): string {
  const known = texts.get(input);
  if (known !== undefined) return known;
  const text = input.verdicts
    .filter(({ decide, kind }) => decide === 'keep' && (kind === 'paragraph' || kind === 'standfirst'))
    .map(({ block }) => input.context.page.blocks[block]?.text ?? '')
    .join('\n');
  texts.set(input, text);
  return text;
}
