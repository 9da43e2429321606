const RIGHT_TO_LEFT = /^(?:ar|ckb|dv|fa|he|iw|ps|sd|syr|ug|ur|yi)(?:-|$)|-(?:Arab|Hebr)(?:-|$)/i;

/**
 * Returns the value of `dir` for what is written in a language.
 *
 * @param lang a BCP 47 tag; '' if the language is not known
 */
export function textDirection(lang = ''): 'rtl' | 'ltr' | 'auto' {
  if (!lang) return 'auto';
  return RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'ltr';
}
