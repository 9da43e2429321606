/** Documents that have the typeface already, or are getting it. */
const known = new WeakSet<Document>();

/**
 * Adds the typeface for dyslexic readers to a document's fonts: no element, and nothing that a page's policy could refuse
 * or another page could ask for.
 *
 * @param family what style sheets call it
 * @param load gives its files, each in base64; where they cannot be had, the next typeface of the list is used
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
