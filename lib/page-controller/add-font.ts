/** Documents that have the typeface, or are getting it. */
const known = new WeakSet<Document>();

/**
 * Adds a typeface to the fonts of a document. It needs no element, nothing that the policy of the page could refuse, and no
 * file that other pages could request.
 *
 * @param family name of the typeface in style sheets
 * @param load returns its files, each in base64; if it fails, the next typeface of the list applies
 */
export async function addFont(
  document: Document,
  family: string,
  load: () => Promise<{ weight: string; style: string; data: string }[]>,
): Promise<void> {
  if (known.has(document)) return;
  known.add(document);
  try {
    for (const { weight, style, data } of await load()) {
      const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
      document.fonts.add(await new FontFace(family, bytes.buffer, { weight, style }).load());
    }
  } catch {
    known.delete(document);
  }
}
