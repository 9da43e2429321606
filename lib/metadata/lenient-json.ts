/**
 * Parses malformed JSON as page templates produce it: with comments, extra commas, line breaks and unescaped quotation
 * marks.
 */
import { decodeEntities } from './html-entities';

/** Functions that each repair one kind of error. They are applied one after the other until the JSON can be parsed. */
const REPAIRS: ((json: string) => string)[] = [
  (json) =>
    json.replace(
      /^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\/\/\]\]>|\]\]>)\s*$/g,
      '',
    ),
  (json) => (/^\s*[[{]\s*&quot;/.test(json) ? decodeEntities(json) : json),
  (json) => json.replace(/^\s*\/\/.*$/gm, '').replace(/(?<=[[{,:]\s*)\/\*[\s\S]*?\*\//g, ''),
  (json) => json.replace(/\p{Cc}+/gu, ' ').replace(/;\s*$/, ''),
  // Invalid escape: "O\'Neil".
  (json) => json.replace(/\\(?:(["\\/bfnrt]|u[\da-f]{4})|)/gi, (whole, valid) => (valid ? whole : '')),
  (json) => json.replace(/,(?:\s*,)+/g, ',').replace(/,\s*([}\]])/g, '$1'),
  (json) => (/\}\s*\{/.test(json) ? `[${json.replace(/\}\s*\{/g, '},{')}]` : json),
];

/** Parses JSON, repairing it if necessary. If that fails, only the main facts of an article are extracted. */
export function parseLenientJson(raw: string): unknown {
  let json = raw;
  for (const repair of [(same: string) => same, ...REPAIRS]) {
    json = repair(json);
    try {
      return JSON.parse(json);
    } catch {
      // Try the next repair.
    }
  }
  return extractArticleFacts(json);
}

/**
 * Regular expression for a string value that may contain unescaped quotation marks; a quotation mark only ends it
 * before a comma or bracket.
 */
const STRING_VALUE = String.raw`"((?:[^"\\]|\\.|"(?!\s*[,}\]]))*)"\s*[,}\]]`;

function extractArticleFacts(json: string): unknown {
  const field = (key: string, within = json) => new RegExp(`"${key}"\\s*:\\s*${STRING_VALUE}`).exec(within)?.[1];
  const type = /"@type"\s*:\s*\[?\s*"(\w*Article|LiveBlogPosting|BlogPosting)"/.exec(json)?.[1];
  if (!type) return undefined;
  const author = /"author"\s*:\s*(\[[^\]]*\]|\{[^}]*\})/.exec(json)?.[1] ?? '';
  const names = [...author.matchAll(new RegExp(`"name"\\s*:\\s*${STRING_VALUE}`, 'g'))].flatMap(
    (match) => match[1] ?? [],
  );
  return {
    '@type': type,
    headline: field('headline'),
    datePublished: field('datePublished'),
    dateModified: field('dateModified'),
    author: names.length ? names : field('author'),
  };
}
