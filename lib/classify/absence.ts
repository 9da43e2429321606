import type { Context } from '../layout';
import type { Absence, Verdict } from '../types';

/** A page with less text than this, in Latin letters, is empty to a reader. */
const EMPTY = 120;
/** The shortest thing we call a story: two sentences of a wire flash. */
const SHORTEST = 160;
/** From here on a page that says nothing of itself is a story by its length alone. */
const PLAIN = 500;
const ARTICLE = /article|report|liveblog|blogposting|review|interview/;

/** @returns why the page has no story, or null where it has one. When in doubt there is none, and nothing is hidden. */
export function absenceOf({ page, facts, measured, story, header }: Context, verdicts: Verdict[]): Absence | null {
  const all = measured.reduce((sum, { weight }) => sum + weight, 0);
  if (all < EMPTY) return 'empty';
  const said = facts.types.some((type) => ARTICLE.test(type));
  const front = isFrontAddress(page.url) && !said;
  if (story.root < 0) return front ? 'front-page' : 'no-story';
  const body = verdicts.filter(
    ({ decide, kind }) => decide === 'keep' && (kind === 'paragraph' || kind === 'quote' || kind === 'list'),
  );
  const text = body.reduce((sum, { block }) => sum + (measured[block]?.prose ?? 0), 0);
  // A front page may carry long teasers; a story at the root of a site says in its data that it is one.
  if (front) return 'front-page';
  if (said && text >= SHORTEST) return null;
  if (text >= PLAIN) return teasers({ page, measured, story }) ? 'no-story' : null;
  return text >= SHORTEST && header.headline >= 0 && body.length >= 2 ? null : 'no-story';
}

/** Is what looks like the text a list of teasers: short pieces, each with a linked heading before it? */
function teasers({ page, measured, story }: Pick<Context, 'page' | 'measured' | 'story'>): boolean {
  let pieces = 0;
  let headed = 0;
  for (const id of story.main) {
    if (!measured[id]?.prose) continue;
    pieces++;
    for (let before = id - 1; before >= Math.max(0, id - 3); before--) {
      const block = page.blocks[before];
      if (!block?.text || story.main.has(before)) continue;
      if ((measured[before]?.linkShare ?? 0) > 0.9 && (measured[before]?.weight ?? 0) > 15) {
        headed++;
        break;
      }
    }
  }
  return pieces >= 3 && headed >= pieces * 0.6;
}

function isFrontAddress(url: string): boolean {
  try {
    const { pathname, search } = new URL(url);
    return search.length < 2 && /^\/(?:index\.\w+|home|[a-z]{2}(?:-[a-z]{2})?)?\/?$/i.test(pathname);
  } catch {
    return false;
  }
}
