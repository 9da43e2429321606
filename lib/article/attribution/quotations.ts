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
 * Finds quotations, and sets `isQuoted` on the tokens inside. A quotation that is not closed ends with its paragraph.
 */
export function markQuotations(tokens: readonly Token[]): QuotationSpan[] {
  const quotations: QuotationSpan[] = [];
  let openedAt = -1;
  // German uses both »…« and «…»: the first guillemet of the text decides.
  const isInward = tokens.find(({ text }) => text === '«' || text === '»')?.text === '»';
  const opens = (text: string) => (isInward && /[«»]/.test(text) ? text === '»' : OPENING_MARK.test(text));
  const closes = (text: string) => (isInward && /[«»]/.test(text) ? text === '«' : CLOSING_MARK.test(text));
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
    if (previous && previous.paragraph !== token.paragraph && openedAt >= 0) close(at - 1, at);
    const { text } = token;
    if (openedAt < 0) {
      if (opens(text) || AMBIGUOUS_MARK.test(text)) openedAt = at;
    } else if (closes(text) || AMBIGUOUS_MARK.test(text) || (text === '“' && tokens[openedAt]?.text === '„'))
      close(at, at);
  }
  if (openedAt >= 0) close(tokens.length - 1, tokens.length - 1);
  return quotations;
}
