/** JSON as templates write it: with comments, commas too many, line breaks and quotation marks inside strings. */
import { readEntities } from './html-entities';

/** Each mends what the one before has left. */
const REPAIRS: ((json: string) => string)[] = [
  (json) =>
    json.replace(
      /^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\/\/\]\]>|\]\]>)\s*$/g,
      '',
    ),
  (json) => (/^\s*[[{]\s*&quot;/.test(json) ? readEntities(json) : json),
  (json) => json.replace(/^\s*\/\/.*$/gm, '').replace(/(?<=[[{,:]\s*)\/\*[\s\S]*?\*\//g, ''),
  (json) => json.replace(/\p{Cc}+/gu, ' ').replace(/;\s*$/, ''),
  // A backslash before a sign that needs none: "O\'Neil".
  (json) => json.replace(/\\(?:(["\\/bfnrt]|u[\da-f]{4})|)/gi, (whole, fine) => (fine ? whole : '')),
  (json) => json.replace(/,(?:\s*,)+/g, ',').replace(/,\s*([}\]])/g, '$1'),
  (json) => (/\}\s*\{/.test(json) ? `[${json.replace(/\}\s*\{/g, '},{')}]` : json),
];

/** @returns what a script holds, mended where it is broken; of what cannot be mended, an article's own few facts */
export function parseJson(raw: string): unknown {
  let json = raw;
  for (const repair of [(same: string) => same, ...REPAIRS]) {
    json = repair(json);
    try {
      return JSON.parse(json);
    } catch {
      // The next repair may do it.
    }
  }
  return salvage(json);
}

/** A quotation mark ends a string only where a comma or a bracket comes next. */
const STRING = String.raw`"((?:[^"\\]|\\.|"(?!\s*[,}\]]))*)"\s*[,}\]]`;

function salvage(json: string): unknown {
  const field = (key: string, within = json) => new RegExp(`"${key}"\\s*:\\s*${STRING}`).exec(within)?.[1];
  const type = /"@type"\s*:\s*\[?\s*"(\w*Article|LiveBlogPosting|BlogPosting)"/.exec(json)?.[1];
  if (!type) return undefined;
  const author = /"author"\s*:\s*(\[[^\]]*\]|\{[^}]*\})/.exec(json)?.[1] ?? '';
  const names = [...author.matchAll(new RegExp(`"name"\\s*:\\s*${STRING}`, 'g'))].flatMap((found) => found[1] ?? []);
  return {
    '@type': type,
    headline: field('headline'),
    datePublished: field('datePublished'),
    dateModified: field('dateModified'),
    author: names.length ? names : field('author'),
  };
}
