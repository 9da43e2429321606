import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';

/**
 * Reads JSON of a known form.
 *
 * @param text the JSON
 * @param schema the form it must have
 * @param file named in the error
 * @param line where the text stands in the file, from 1; left out where the text is the whole file
 * @throws Error that names file and line (JSON that does not parse), or file, line and field (another form)
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
 * The line, from 1, on which a text stops being JSON. The engine does not always say where, but a text that is cut off
 * before that line fails only for ending too early.
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

/** @throws Error as `parseAs` does, the line being that of the file */
export function readJsonLines<S extends v.GenericSchema>(file: string, schema: S): v.InferOutput<S>[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((text, at) => (text.trim() ? [parseJson(text, schema, file, at + 1)] : []));
}

/**
 * @param file a page as it was saved, gzip, UTF-8
 * @throws Error that names the file where it is missing or no gzip
 */
export function readPageFile(file: string): string {
  try {
    return gunzipSync(readFileSync(file)).toString('utf8');
  } catch (error) {
    throw new Error(`${file}: this page cannot be read (${(error as Error).message}).`);
  }
}

/** Returns the `lang` of a page's `html` element in lower case, or ''. */
export function findHtmlLanguage(html: string): string {
  return (/<html\b[^>]*?\slang\s*=\s*["']?([\w-]+)/i.exec(html)?.[1] ?? '').toLowerCase();
}

/** Splits a plain text into its non-empty lines. */
export function splitLines(text: string): string[] {
  return text.split(/\n+/).filter((line) => line.trim());
}
