import type { Token } from './tokens.ts';

/** From the token that opens it to the one that closes it; both are the marks, where they stand there. */
export interface Quote {
  first: number;
  last: number;
}

const OPENS = /^[“«„]$/;
const CLOSES = /^[”»]$/;
const EITHER = /^(?:"|''|``)$/;

/**
 * Finds what stands within quotation marks, and notes it in the tokens. A quotation that is not closed ends with its
 * paragraph; where the next paragraph opens one, it goes on there.
 */
export function quotesOf(tokens: readonly Token[]): Quote[] {
  const quotes: Quote[] = [];
  let open = -1;
  // German has »…« beside «…»: what stands first opens.
  const inward = tokens.find(({ text }) => text === '«' || text === '»')?.text === '»';
  const opens = (text: string) => (inward && /[«»]/.test(text) ? text === '»' : OPENS.test(text));
  const closes = (text: string) => (inward && /[«»]/.test(text) ? text === '«' : CLOSES.test(text));
  const close = (last: number) => {
    for (let at = open + 1; at < last; at++) (tokens[at] as Token).quoted = true;
    quotes.push({ first: open, last });
    open = -1;
  };
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1];
    if (before && before.paragraph !== token.paragraph && open >= 0) {
      const last = at - 1;
      for (let inside = open + 1; inside <= last; inside++) (tokens[inside] as Token).quoted = true;
      quotes.push({ first: open, last });
      open = -1;
    }
    const { text } = token;
    if (open < 0 ? opens(text) || EITHER.test(text) : false) open = at;
    else if (open >= 0 && (closes(text) || EITHER.test(text) || (text === '“' && tokens[open]?.text === '„')))
      close(at);
  }
  if (open >= 0) close(tokens.length - 1);
  return quotes;
}
