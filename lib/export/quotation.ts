/** What somebody says in a story, with who says it and where it stands. */
import type { Source } from '../types';

/**
 * @param words the passage; with the quotation where the story quotes
 * @param source who says it
 * @param citation the story in the reference list's style, address included
 * @param link an address that leads to the passage; left out where there is none
 */
export function quotationOf(
  words: string,
  { name, role, type }: Source,
  citation: string,
  link: string | null,
): string {
  const who = role && type !== 'unnamed' ? `${name}, ${role}` : name;
  const said = /^[“”„«"'‘「『]/.test(words) ? words : `“${words}”`;
  return [`${said} — ${who}`, citation, link].filter(Boolean).join('\n');
}
