import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';

/**
 * Parses JSON and validates it against a schema.
 *
 * @param text the JSON
 * @param file path of the file, for error messages
 * @param line line number of the text in the file, from 1; omitted if the text is the whole file
 * @throws Error that names the file, the line of a syntax error, or the field that does not match the schema
 */
export function parseJson<S extends v.GenericSchema>(
  text: string,
  schema: S,
  file: string,
  line?: number,
): v.InferOutput<S> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Error(`${file}:${line ?? findBrokenLine(text)}: no JSON (${(error as Error).message}).`);
  }
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const place = line === undefined ? file : `${file}:${line}`;
  throw new Error(`${place}: ${v.getDotPath(issue) ?? 'the whole'} is wrong: ${issue.message}.`);
}

/**
 * Returns the number of the line, from 1, where a text stops being valid JSON. Engines do not always report the
 * position. Therefore it parses longer and longer parts of the text: before that line, the only error is an unexpected
 * end.
 */
function findBrokenLine(text: string): number {
  const lines = text.split('\n');
  let fine = 0;
  let broken = lines.length;
  while (broken - fine > 1) {
    const middle = (fine + broken) >> 1;
    if (endsEarly(`${lines.slice(0, middle).join('\n')}\n`)) fine = middle;
    else broken = middle;
  }
  return broken;
}

function endsEarly(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const { message } = error as Error;
    const position = /position (\d+)/.exec(message)?.[1];
    return position === undefined ? message.includes('end of JSON') : Number(position) >= text.length;
  }
}

/**
 * Parses and validates a JSON Lines file.
 *
 * @throws Error as `parseJson` does, with the line number in the file
 */
export function readJsonLines<S extends v.GenericSchema>(file: string, schema: S): v.InferOutput<S>[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((text, at) => (text.trim() ? [parseJson(text, schema, file, at + 1)] : []));
}

/**
 * Reads a saved page, a gzip file with UTF-8 text.
 *
 * @throws Error that names the file if it is missing or not gzip
 */
export function readPageFile(file: string): string {
  try {
    return gunzipSync(readFileSync(file)).toString('utf8');
  } catch (error) {
    throw new Error(`${file}: this page cannot be read (${(error as Error).message}).`);
  }
}

/** Returns the `lang` of a page's `html` element in lower case; '' if it has none. */
export function findHtmlLanguage(html: string): string {
  return (/<html\b[^>]*?\slang\s*=\s*["']?([\w-]+)/i.exec(html)?.[1] ?? '').toLowerCase();
}

/** Splits a text into its lines, without empty ones. */
export function splitLines(text: string): string[] {
  return text.split(/\n+/).filter((line) => line.trim());
}
