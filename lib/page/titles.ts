/** Titles as pages name themselves, with and without the site's name. */

const BETWEEN = /\s+[|•·»–—-]\s+/;
const BEFORE_LAST = /\s+[|•·»–—-]\s+$/;

/** Takes the site's name off a title: "Headline | Site", "Headline - Section - Site". */
export function withoutSite(title: string, site?: string): string {
  const parts = title.split(BETWEEN);
  if (parts.length < 2) return title;
  const last = parts[parts.length - 1] ?? '';
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const [name, end] = [plain(site ?? ''), plain(last)];
  const named = name !== '' && end !== '' && (end.includes(name) || name.includes(end));
  if (
    named ||
    (parts.length === 2 && last.length <= 25 && (parts[0]?.length ?? 0) > last.length && /\s[|•·»]\s/.test(title))
  ) {
    return title.slice(0, title.lastIndexOf(last)).replace(BEFORE_LAST, '');
  }
  return title;
}

/** The part of the title element behind the headline, where the page names its site nowhere else. */
export function siteInTitle(title: string, headline?: string): string | undefined {
  if (!headline || !title.startsWith(headline)) return undefined;
  const rest = title.slice(headline.length).replace(/^\s*[|•·»–—-]\s*/, '');
  return rest && rest.length < 50 && rest !== title ? rest : undefined;
}
