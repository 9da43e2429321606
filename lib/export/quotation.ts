import type { Source } from '../types';

/**
 * Formats a quotation with its source and citation.
 *
 * @param words the quoted words, or the whole passage
 * @param citation the story in APA style, with its URL
 * @param link text fragment link to the passage, if there is one
 */
export function formatQuotation(
  words: string,
  { name, role, type }: Source,
  citation: string,
  link: string | null,
): string {
  const speaker = role && type !== 'unnamed' ? `${name}, ${role}` : name;
  const quoted = /^[“”„«"'‘「『]/.test(words) ? words : `“${words}”`;
  return [`${quoted} — ${speaker}`, citation, link].filter(Boolean).join('\n');
}
