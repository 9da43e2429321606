/** Finds the words that a story puts beside a name: "Kesh mayor" before it, ", who was on the ferry," after it. */

/** Maximum number of mentions of a name whose surroundings are read. */
const MAX_MENTIONS = 16;
/** Maximum number of characters before and after a name. */
const MAX_CHARS_BEFORE = 90;
const MAX_CHARS_AFTER = 220;

/** Where words before a name stop describing it. */
const BREAK_BEFORE =
  /(?<!\b(?:Gov|Sen|Rep|Reps|Dr|Gen|Lt|Col|Sgt|Capt|Mr|Mrs|Ms|Prof|St|Maj|Adm|Cmdr|Rev|Hon|[A-Z]))\.|[:;!?“”„"«»()]|\s[–—]\s|(?<![\p{L}])(?:to|with|by|from|that|when|while|but|and|as|said|says|told|tells|wrote|adds|added|met|asked|mit|von|dass|als|und|aber|sagte|sagt|so|erklärte|erklärt|teilte|berichtete|traf|bei)(?![\p{L}])/gu;
/** Where words after a name stop describing it: at a verb of saying, a quotation, the end of a sentence. */
const BREAK_AFTER =
  /[;:!?“”„"«»]|\.(?=\s|$)(?<!\b(?:R\.D|R\.D\.N|Dr|St|U\.S|Jr|Sr)\.)|\s[–—]\s|(?<![\p{L}])(?:said|says|told|tells|wrote|writes|added|adds|warned|argued|but|sagte|sagt|erklärte|erklärt|teilte|berichtete|kritisierte|betonte|schrieb|aber)(?![\p{L}])/u;
/** A part after a comma that describes the name before it. */
const APPOSITION =
  /^(?:an?|the|one of|who|whose|then|now|former|formerly|aged|his|her|its|of|ein|eine|der|die|das|dessen|deren|damals|früher\p{L}*)\s|^\d{1,3}(?:,|$|\s)|^[\p{Ll}]|^(?:[\p{Lu}][\p{L}.-]*\s){0,3}(?:and|und|of|at|for|des|der|von|vom|bei|beim|im|in|am|aus|für|zur|zum)\s|^\p{Lu}[\p{L}.-]*['’]s?\s|^\p{Lu}[\p{L}-]+$|^(?:\p{Lu}[\p{L}.&'’-]*\s)+\p{Ll}{4,}|^\p{Lu}(?:\.\p{Lu})+/u;
/** A part that continues a description after another comma. */
const CONTINUATION = /^(?:and (?:an?|the)|who|whose|an?|the|one of|director|head|und|der|die|das|eine?)\s/u;
/** A role without its body, as in "director, Kesh Securities". */
const BARE_ROLE = /^(?:\p{L}+\s){0,3}\p{L}+$/u;
/** Characters without width at the start of a phrase. */
const ZERO_WIDTH = /^[\u200b-\u200d\u2060\ufeff\s]+/;
/** A clause about the name that follows without a comma. */
const COPULA =
  /^\s(?:(?:is|was|has been)(?=\s(?:also\s|then\s|now\s)?(?:an?|the|one|his|her|their|\p{L}+['’]s)\s)|works as|lives|lived|leads|heads|chairs|runs|owns|teaches|studies|(?:ist|war)(?=\s(?:\p{Ll}+\s)?(?:eine?r?|der|die|das|Leiter|Chef|\p{Lu}\p{L}+(?:in|er)?)\s)|leitet|führt|arbeitet|wohnt|lebt|lehrt|forscht|(?:reports|reported|writes|wrote)(?=\sfor))\s/u;
/** "of Port University", "from Kesh" right after a name. */
const ATTACHED = /^\s(?:of|from|at|with|von|vom|aus)\s(?:the\s|der\s)?\p{Lu}/u;
/** The start of a description that stands before a comma and the name: "As mayor of Kesh, Runa Holm". */
const REVERSED = /^(?:as|als|the|one of|an?|der|die|das|eine?r?|(?:\p{L}+\s){0,2}\p{L}+['’]s?)\s/iu;

const escapePattern = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** A mention of a source, as UTF-16 offsets in the text. */
export interface Mention {
  start: number;
  end: number;
}

/** Finds the mentions of a name by its last word, with the words of the name before it. */
export function findMentions(text: string, name: string): Mention[] {
  const words = name.split(/\s+/);
  const last = escapePattern(words.at(-1) ?? '');
  const others = words.slice(0, -1).map(escapePattern).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:(?:${others || '(?!)'})\\s+)*${last}(?![\\p{L}\\p{N}])`, 'gu');
  const mentions: Mention[] = [];
  for (const { 0: found, index } of text.matchAll(pattern)) {
    mentions.push({ start: index, end: index + found.length });
    if (mentions.length >= MAX_MENTIONS) break;
  }
  return mentions;
}

/** Words beside a name. */
export interface Description {
  words: string;
  /** Whether the name follows without a comma: only a role at the end describes it then. */
  isRightBefore?: true;
}

/** Returns the words that describe a name at one mention, each as the story has them. */
export function describeMention(text: string, { start, end }: Mention): Description[] {
  const after = describeAfter(text, end).map((words) => ({ words }));
  return [...describeBefore(text, start), ...after].filter(({ words }) => words);
}

function describeBefore(text: string, start: number): Description[] {
  const paragraph = text.lastIndexOf('\n', start - 1) + 1;
  const before = text.slice(Math.max(paragraph, start - MAX_CHARS_BEFORE), start);
  const reversed = /(?:^|[,.“”"]\s*)([^,.“”"]{6,}),\s$/u.exec(before)?.[1];
  if (reversed !== undefined) {
    const words = afterBreak(reversed).trim();
    return REVERSED.test(reversed.trim()) || REVERSED.test(words) ? [{ words: reversed.trim() }] : [];
  }
  const words = afterBreak(before);
  const comma = words.lastIndexOf(',');
  return [{ words: words.slice(comma + 1).trim(), isRightBefore: true }];
}

/** Returns what follows the last break. */
function afterBreak(before: string): string {
  let from = 0;
  for (const { 0: found, index } of before.matchAll(BREAK_BEFORE)) from = index + found.length;
  return before.slice(from);
}

function describeAfter(text: string, end: number): string[] {
  const paragraph = text.indexOf('\n', end);
  const rest = text.slice(end, Math.min(paragraph < 0 ? text.length : paragraph, end + MAX_CHARS_AFTER));
  const found: string[] = [];
  let after = rest;
  if (ATTACHED.test(after)) {
    const phrase = /^[^,.;:“”"]*/u.exec(after)?.[0] ?? '';
    found.push(untilBreak(phrase).trim());
    after = after.slice(phrase.length);
  }
  const brackets = /^\s\(([^)]{2,60})\)/u.exec(after);
  if (brackets) after = after.slice(brackets[0].length);
  if (/^,\s/.test(after)) found.push(apposition(after.slice(1).trimStart()));
  else if (COPULA.test(after)) found.push(untilBreak(after).trim());
  else if (/^\s(?:who|whose)\s/u.test(after)) found.push(untilBreak(after).split(',')[0]?.trim() ?? '');
  return found;
}

/** Returns the parts after a comma that describe the name before it, joined. */
function apposition(after: string): string {
  const parts = untilBreak(after).replace(ZERO_WIDTH, '').split(/,\s*/);
  if (!APPOSITION.test(parts[0] ?? '')) return '';
  let until = 1;
  const continues = (part: string, previous: string) =>
    CONTINUATION.test(part) ||
    /^\d/.test(previous) ||
    (until === 1 && BARE_ROLE.test(previous) && /^\p{Lu}/u.test(part));
  while (until < parts.length && continues(parts[until] ?? '', parts[until - 1] ?? '')) until++;
  return parts.slice(0, until).join(', ').trim();
}

function untilBreak(after: string): string {
  const end = after.search(BREAK_AFTER);
  return end < 0 ? after : after.slice(0, end);
}
