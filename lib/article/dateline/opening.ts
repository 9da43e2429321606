/** Scans the opening of a text for a dateline, in scripts that separate words. */
import { type DatelinePart, partAt } from './opening-parts';

/** A possible dateline: its parts, how it ends, and where the text begins. */
export interface Opening {
  parts: readonly DatelinePart[];
  /** The dash, full stop, colon or bar after the last part; "" if nothing separates it from the text. */
  end: string;
  /** Whether white space separates the parts or the end from the text. */
  isSpaced: boolean;
  length: number;
}

/** Matches words before the place: "dal nostro inviato", "DALLA NOSTRA CORRISPONDENTE". White space may be lost. */
const LEAD_IN =
  /^(?:(?:dal(?:la)?|DAL(?:LA)?|Dal(?:la)?)\s(?:nostr[oa]|NOSTR[OA])\s(?:inviat[oa]|INVIAT[OA]|corrispondente|CORRISPONDENTE)(?:\sspeciale)?)\s?/;
/** What separates two parts. A slash that another one closes belongs to the agency between them: "/TASS/". */
const SEPARATOR_AT =
  /\s?(?:(?<dash>[.,]?\s?(?:--|[-–—―_•·|ǀ－]))|(?<mark>[.,،:]|\/(?!\s?\S[^/]{1,39}\/(?:[.,:]|\s?[-–—\d\p{L}])))|)(?<space>\s?)/uy;
/** Matches what begins a sentence. */
const SENTENCE_START = /^["“„«»‘'`(]{0,2}[\p{Lu}\p{Lo}\d]/u;
const MAX_PARTS = 7;

/**
 * Lists the possible datelines at the start of a text, longest first.
 *
 * @param text on one line
 * @param lang BCP 47 tag of the text's language
 */
export function scanOpenings(text: string, lang: string): Opening[] {
  const openings: Opening[] = [];
  const parts: DatelinePart[] = [];
  let at = LEAD_IN.exec(text)?.[0].length ?? 0;
  let separator = '';
  while (parts.length < MAX_PARTS) {
    const found = partAt(text, at, lang, parts, separator);
    if (!found || !canJoin(parts, separator, found)) break;
    const part = asJoined(found, parts, separator);
    parts.push(part);
    SEPARATOR_AT.lastIndex = part.end;
    const { dash, mark = '', space = '' } = SEPARATOR_AT.exec(text)?.groups ?? {};
    at = SEPARATOR_AT.lastIndex;
    const rest = text.slice(at);
    separator = dash ?? (mark || (at > part.end ? ' ' : ''));
    const end = separator.trim();
    const isSpaced = space !== '' || /\s/.test(text[part.end] ?? '');
    if (isEnd(part, end, rest, isSpaced)) openings.push({ parts: [...parts], end, isSpaced, length: at });
    if (end === ':' && !rest.startsWith('«')) break;
  }
  return openings.reverse();
}

/** A name after place and agency is the reporter's; an agency after a slash is as clear as one in brackets. */
function asJoined(part: DatelinePart, before: readonly DatelinePart[], separator: string): DatelinePart {
  const has = (kind: DatelinePart['kind']) => before.some((one) => one.kind === kind);
  if (part.kind === 'agency' && separator === '/') return { ...part, enclosed: true };
  const isName = part.kind === 'place' || part.kind === 'region';
  return isName && has('place') && has('agency') ? { ...part, kind: 'remark' } : part;
}

/** Tells whether the text may begin after a part and a separator. */
function isEnd(part: DatelinePart, end: string, rest: string, isSpaced: boolean): boolean {
  if (!rest) return false;
  if (end === ',' || end === '،' || end === '/') return false;
  if (!SENTENCE_START.test(rest)) return /[-–—_]$/.test(end) && part.kind === 'agency' && /^\p{L}/u.test(rest);
  if (/[-–_|ǀ·•]$/.test(end) && !end.startsWith('--')) return isSpaced || part.enclosed === true;
  // "Place (AG) Text" has no separator.
  return end !== '' || part.enclosed === true || part.kind === 'agency';
}

/** Tells whether a part can belong to the same dateline as those before the separator. */
function canJoin(parts: readonly DatelinePart[], separator: string, part: DatelinePart): boolean {
  const previous = parts.at(-1);
  if (!previous) return true;
  const mark = separator.trim();
  const isName = part.kind === 'place' || part.kind === 'region';
  const hasCredit = parts.some(({ kind }) => kind === 'agency' || kind === 'date');
  switch (mark) {
    case ',':
    case '،':
      return true;
    case '/':
      return previous.kind !== 'date';
    case '':
      return (
        part.enclosed === true ||
        part.kind === 'date' ||
        part.kind === 'agency' ||
        (isName && /^(?:agency|initials)$/.test(previous.kind) && !parts.some(({ kind }) => kind === 'place'))
      );
    case '.':
      return part.kind === 'date' || part.kind === 'agency' || (isName && previous.kind === 'initials');
    case ':':
      return part.enclosed === true;
    default:
      return (
        part.kind === 'date' ||
        part.kind === 'agency' ||
        (isName && hasCredit && !parts.some(({ kind }) => kind === 'place'))
      );
  }
}
