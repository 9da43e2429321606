import type { PageContext } from '../../layout';
import { splitNames } from '../../text/byline-names';
import { foldText } from '../../text/fold';
import { startsWithDenseScript } from '../../text/script-density';
import type { Block } from '../../types';
import { END_BLOCKS } from './place';

/** Maximum number of characters before the name: an article, or "Our reporter". */
const MAX_OFFSET = 20;
/** Minimum number of characters of a name. */
const MIN_NAME_CHARS = 3;
/** Minimum number of characters after the name; a line with less is a signature. */
const MIN_CHARS_AFTER = 12;
/** Maximum number of characters of a note. */
const MAX_CHARS = 700;

const namesByPage = new WeakMap<PageContext, string[]>();

/** Returns whether a name may be a person's. One word in Latin script is rather an outlet or a company. */
const isPersonal = (name: string): boolean =>
  name.length >= MIN_NAME_CHARS && !/^[\p{Script=Latin}\p{M}\d.-]+$/u.test(name);

/** Maximum number of words of a name before a date in the same line. */
const MAX_NAME_WORDS = 3;

/** Returns what may be the author's name in a line such as "Ida Holm May 4, 2026": its first words. */
function namesBeforeDate(line: string): string[] {
  const words = (line.split(/[|·•,]|\p{Nd}/u)[0] ?? '').trim().split(/\s+/u);
  if (words.length === 1) return words.filter(startsWithDenseScript);
  return [2, MAX_NAME_WORDS].map((length) => words.slice(0, length).join(' '));
}

/** Returns the names of the authors that the running text above its end does not mention, folded. */
function unmentionedAuthors(context: PageContext): string[] {
  const known = namesByPage.get(context);
  if (known) return known;
  const { page, facts, header, mainContent, measures } = context;
  const lines = header.byline.map((id) => page.blocks[id]?.text ?? '');
  const besideDates = header.date.flatMap((id) => namesBeforeDate(page.blocks[id]?.text ?? ''));
  const names = new Set([...[...facts.authors, ...lines].flatMap(splitNames), ...besideDates].map(foldText));
  const last = mainContent.lastProse - END_BLOCKS;
  const story = page.blocks
    .slice(mainContent.firstProse, last + 1)
    .filter(({ id }) => (measures[id]?.proseWeight ?? 0) > 0)
    .map(({ text }) => foldText(text))
    .join('\n');
  const unmentioned = [...names].filter((name) => isPersonal(name) && !story.includes(name));
  namesByPage.set(context, unmentioned);
  return unmentioned;
}

/**
 * Returns whether a text at the end of the story is about its author: it begins with the name in the byline, which the
 * story itself does not mention.
 */
export function isAuthorNote({ id, text }: Block, context: PageContext): boolean {
  const { mainContent, header } = context;
  if (mainContent.lastProse < 0 || id <= Math.max(mainContent.firstProse, mainContent.lastProse - END_BLOCKS))
    return false;
  const measured = context.measures[id];
  if (!measured || header.byline.includes(id) || text.length > MAX_CHARS) return false;
  // A line of names is a signature. Thai sentences have no full stop.
  if (!measured.isSentence && !startsWithDenseScript(text)) return false;
  const opening = foldText(text.slice(0, MAX_CHARS));
  return unmentionedAuthors(context).some((name) => {
    const at = opening.indexOf(name);
    return at >= 0 && at <= MAX_OFFSET && opening.length - at - name.length >= MIN_CHARS_AFTER;
  });
}
