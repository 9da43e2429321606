/** Names of people and papers as structured data writes them. */
const BY =
  /^\s*(?:(?:written|reported)\s+)?(?:by|von|par|por|di|door|af|av|przez|autor(?:in|en)?|authors?)(?![\p{L}\p{M}\p{N}])[\s:：]*/iu;
const BETWEEN = /\s*(?:[,;|，、]|\s&\s|\s(?:and|und|et|y|e|en|og|och|i)\s)\s*/u;
const NO_NAME =
  /^(?:https?:|www\.|@)|\S@\S|^(?:admin(?:istrator)?|root|editor|webmaster|null|undefined|unknown|n\/?a)$/i;

/**
 * @param value one name or several in one string: "By A, B and C", "A (abc)"
 * @returns each name once, without "By" and without signs in brackets; addresses and names of accounts are none
 */
export function splitNames(value: string): string[] {
  const names = value
    .replace(BY, '')
    .split(BETWEEN)
    // "The Post (www.post.test)" is an outlet.
    .filter((name) => !/\(\s*(?:https?:|www\.)/.test(name))
    .map((name) =>
      name
        .replace(/\s*\([^()]*\)\s*$/, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((name) => name && name.length < 60 && !NO_NAME.test(name));
  return [...new Set(names)];
}
