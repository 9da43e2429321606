const OPENING =
  /^\s*(?:(?:written|reported|reporting|story|text)\s+)?(?:by|von|par|por|di|door|af|av|przez|autor(?:in|en)?|authors?|yazan|oleh|автор|بقلم|كتب)(?![\p{L}\p{M}\p{N}])[\s:：]*/iu;
const NOT_A_NAME =
  /\d|@|https?:|\b(?:published|updated|editor|correspondent|reporter|staff|redaktion|stand|uhr|min)\b/iu;

/** @returns the names in shown byline lines, without "By", roles and dates */
export function visibleByline(lines: string[]): string[] {
  const names = lines.flatMap((line) =>
    line
      .replace(OPENING, '')
      .split(/\s*(?:,|;|\||·|•|\s(?:and|und|et|y|og|och|e|en)\s)\s*/u)
      .map((name) => name.trim())
      .filter((name) => name.length > 2 && name.length < 50 && !NOT_A_NAME.test(name) && name.split(' ').length <= 5),
  );
  return [...new Set(names)];
}
