import WORDS from '../../assets/words/credits.json';

/** A name with its agency is no longer than this, in characters. */
const NAME = 60;

let known: RegExp | undefined;

/** @returns whether a line opens or ends with who took the picture: "Photo: A. Reporter", "… © Agency", "…何屿摄" */
export function hasCredit(text: string): boolean {
  known ??= pattern();
  return known.test(text.trim());
}

function pattern(): RegExp {
  const before = `(?<![\\p{L}\\p{M}\\p{N}])(?:${either(WORDS.before)})`;
  const name = `[^.!?。！？]{2,${NAME}}`;
  const set = `${before}(?:\\s*[.:：/／|＝=]\\s*|\\s+(?:by|von|de|di|da|av|af|door)\\s+)`;
  return new RegExp(
    [
      `^${set}\\S`,
      `${set}${name}[.)）\\]]*$`,
      `(?:©|\\([cC]\\))\\s*\\S${name}[.)）\\]]*$`,
      `(?:${either(WORDS.after)})[)）\\]]?$`,
      `[/／]\\s*(?:${either(WORDS.before)})$`,
    ].join('|'),
    'iu',
  );
}

const either = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|');
