/** Returns the names in a byline such as "By Ida Holm, Max Ray and Jo Low". */
export function splitByline(byline: string): string[] {
  return byline
    .replace(/\s+/g, ' ')
    .replace(/^\s*(?:by|von|par|por|door|di|af|av)[\s:]+/i, '')
    .split(/\s*(?:[,;&|]|\s(?:and|und|et|y|en|e|og|och)\s)\s*/i)
    .map((name) => name.trim())
    .filter(Boolean);
}
