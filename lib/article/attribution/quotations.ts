import type { Token } from './tokenizer.ts';

/**
 * Token indexes of the opening and the closing quotation mark. If one is missing, the paragraph's start or end takes
 * its place.
 */
export interface QuotationSpan {
  first: number;
  last: number;
}

const OPENING_MARK = /^[“«„]$/;
const CLOSING_MARK = /^[”»]$/;
const AMBIGUOUS_MARK = /^(?:"|''|``)$/;

/**
 * Finds quotations, and sets `isQuoted` on the tokens inside. A quotation that is not closed ends with its paragraph, unless the
 * next paragraph closes it.
 */
export function markQuotations(tokens: readonly Token[]): QuotationSpan[] {
  const quotations: QuotationSpan[] = [];
  let openedAt = -1;
  /** First token of a paragraph that may continue the quotation before it; −1 if there is none. */
  let carriedFrom = -1;
  // German uses both »…« and «…»: the first guillemet of the text decides.
  const isInward = tokens.find(({ text }) => text === '«' || text === '»')?.text === '»';
  const opens = (text: string) => (isInward && /[«»]/.test(text) ? text === '»' : OPENING_MARK.test(text));
  const closes = (text: string) => (isInward && /[«»]/.test(text) ? text === '«' : CLOSING_MARK.test(text));
  const isMark = (text: string) => opens(text) || closes(text) || AMBIGUOUS_MARK.test(text);
  /**
   * Ends the open quotation.
   *
   * @param quotedEnd index after the last quoted token
   */
  const close = (last: number, quotedEnd: number) => {
    for (const token of tokens.slice(openedAt + 1, quotedEnd)) token.isQuoted = true;
    quotations.push({ first: openedAt, last });
    openedAt = -1;
  };
  for (const [at, token] of tokens.entries()) {
    const previous = tokens[at - 1];
    if (previous && previous.paragraph !== token.paragraph) {
      carriedFrom = openedAt >= 0 ? at : -1;
      if (openedAt >= 0) close(at - 1, at);
    }
    const { text } = token;
    if (carriedFrom >= 0 && isMark(text)) {
      // The paragraph continues the quotation before it, without a mark of its own.
      const endsCarried =
        at > carriedFrom && (closes(text) || (AMBIGUOUS_MARK.test(text) && token.start === previous?.end));
      if (endsCarried) {
        openedAt = carriedFrom;
        (tokens[carriedFrom] as Token).isQuoted = true;
        close(at, at);
        carriedFrom = -1;
        continue;
      }
      carriedFrom = -1;
    }
    if (openedAt < 0) {
      if (opens(text) || AMBIGUOUS_MARK.test(text)) openedAt = at;
    } else if (closes(text) || AMBIGUOUS_MARK.test(text) || (text === '“' && tokens[openedAt]?.text === '„'))
      close(at, at);
  }
  if (openedAt >= 0) close(tokens.length - 1, tokens.length - 1);
  return quotations;
}
