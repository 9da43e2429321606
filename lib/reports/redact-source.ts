import { findForbiddenText } from '../rules/list/forbidden-text.ts';
import type { Source } from '../types/index.ts';
import { fullestAllowedAddress } from './address.ts';
import { MAX_SOURCE_CHARS, REPORT_VERSION, SOURCE_REPORT_FORMAT } from './format.ts';
import type { SourceReport } from './source-report-schema.ts';

/** Match the six words before and after the source and its cue. */
const WORDS_BEFORE = /(?:\S+\s+){0,6}\S*$/;
const WORDS_AFTER = /^\S*(?:\s+\S+){0,6}/;

export interface SourceRedactionInput {
  source: Source;
  /** Text of the block that contains the first passage. */
  text: string;
  /** URL of the page. */
  url: string;
  /** Language of the story, a BCP 47 tag. */
  lang: string;
  /** Version of Clean Copy. */
  tool: string;
}

/**
 * Reduces a source to what is needed to learn that it is none: its name and cue, and the few words around them, without
 * numbers and addresses.
 *
 * @returns a report with the complete address, to be reduced by `applyDisclosure`; null if its name cannot be reported
 */
export function redactSource({ source, text, url, lang, tool }: SourceRedactionInput): SourceReport | null {
  const [attribution] = source.attributions;
  const name = redactWords(source.name, MAX_SOURCE_CHARS.name);
  const cue = redactWords(attribution?.cue ?? '', MAX_SOURCE_CHARS.cue);
  if (!name || !cue || !attribution) return null;
  return {
    format: SOURCE_REPORT_FORMAT,
    version: REPORT_VERSION,
    tool: /^[0-9][0-9.]{0,19}$/.test(tool) ? tool : '0',
    address: fullestAllowedAddress(url),
    lang: /^[A-Za-z0-9-]{0,35}$/.test(lang) ? lang : '',
    name,
    type: source.type,
    cue,
    ...excerpt(text, attribution),
  };
}

/** Returns the words from a few before the source and its cue to a few after them; nothing if they are too long. */
function excerpt(
  text: string,
  { source, cue, start, end, block }: Source['attributions'][number],
): Pick<SourceReport, 'words' | 'source'> {
  if (!source || (source.block ?? block) !== block || source.end > text.length) return {};
  const at = nearestIndex(text, cue, source.start, start, end);
  const first = wordsBefore(text, at < 0 ? source.start : Math.min(source.start, at));
  const last = wordsAfter(text, at < 0 ? source.end : Math.max(source.end, at + cue.length));
  const [before, named, after] = [
    redactWords(text.slice(first, source.start)),
    redactWords(text.slice(source.start, source.end)),
    redactWords(text.slice(source.end, last)),
  ];
  if (!named) return {};
  const lead = before && `${before}${/\s$/.test(text.slice(first, source.start)) ? ' ' : ''}`;
  const rest = after && `${/^\s/.test(text.slice(source.end, last)) ? ' ' : ''}${after}`;
  const words = `${lead}${named}${rest}`;
  if (words.length > MAX_SOURCE_CHARS.words) return {};
  return { words, source: { start: lead.length, end: lead.length + named.length } };
}

/** Returns the index of the occurrence of `cue` between `start` and `end` that is nearest to `to`; −1 if there is none. */
function nearestIndex(text: string, cue: string, to: number, start: number, end: number): number {
  let nearest = -1;
  for (let at = text.indexOf(cue, start); at >= 0 && at < end; at = text.indexOf(cue, at + 1))
    if (nearest < 0 || Math.abs(at - to) < Math.abs(nearest - to)) nearest = at;
  return nearest;
}

function wordsBefore(text: string, at: number): number {
  const words = WORDS_BEFORE.exec(text.slice(Math.max(0, at - MAX_SOURCE_CHARS.words), at));
  return at - (words?.[0].length ?? 0);
}

function wordsAfter(text: string, at: number): number {
  const words = WORDS_AFTER.exec(text.slice(at, at + MAX_SOURCE_CHARS.words));
  return at + (words?.[0].length ?? 0);
}

/** Replaces digits by 0, and addresses and handles by an ellipsis; '' if the text cannot be reported. */
function redactWords(text: string, maxChars?: number): string {
  const redacted = text
    .replace(/\S*(?:@|:\/\/|www\.)\S*/gi, '…')
    .replace(/\p{N}/gu, '0')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, maxChars)
    .trim();
  return findForbiddenText(redacted) === null ? redacted : '';
}
