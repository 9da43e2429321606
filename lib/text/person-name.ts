const PERSON_NAME =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s(?:(?:de|da|di|del|van|von|der|den|le|la|el|al|bin|dos|zu)\s)*\p{Lu}[\p{L}\p{M}.'’-]*){1,3}$/u;

/**
 * Returns whether a text has the form of a person's name: two to four capitalized words, not counting particles such as
 * "van".
 */
export function looksLikePersonName(text: string): boolean {
  // "Ida HolmSenior Writer" is two lines run together.
  return PERSON_NAME.test(text) && !/\p{Ll}{3}\p{Lu}/u.test(text);
}
